// Relations and passages as lines of text for a terminal.
import { readableDate } from '../graph/dates.ts'
import type { GraphRelation, GraphQuotation, KnowledgeGraph } from '../graph/knowledge-graph.ts'

const labelOf = (graph: KnowledgeGraph, key: string): string =>
  graph.graphology.hasNode(key) ? graph.graphology.getNodeAttribute(key, 'label') : key

/** `Marie Curie — met — Albert Einstein, 30 October 1911, in Brussels (planned; says Paul Langevin)` */
export function relationLine(graph: KnowledgeGraph, edge: GraphRelation): string {
  const name = (key: string): string => labelOf(graph, key)
  const arrow = graph.graphology.isUndirected(edge.key) ? '—' : '→'
  const asides = [
    edge.status === 'asserted' ? null : edge.status,
    edge.attribution === null ? null : `says ${name(edge.attribution)}`,
  ].filter(Boolean)
  return [
    `${name(edge.source)} — ${edge.relation} ${arrow} ${name(edge.target)}`,
    edge.when === null ? '' : `, ${readableDate(edge.when) ?? edge.when}`,
    edge.where === null ? '' : `, in ${name(edge.where)}`,
    asides.length === 0 ? '' : ` (${asides.join('; ')})`,
  ].join('')
}

/** `“She wrote to Paul Langevin.” — A letter, 1911-11-04, 64–91` */
export const quotationLine = ({ quote, title, document, date, start, end }: GraphQuotation): string =>
  `“${quote.replace(/\s+/g, ' ')}” — ${[title ?? document, date, `${start}–${end}`].filter(Boolean).join(', ')}`

/** A relation with its passages beneath. */
export const relationLines = (graph: KnowledgeGraph, edge: GraphRelation): string[] => [
  relationLine(graph, edge),
  ...(graph.evidence(edge) ?? []).map((quotation) => `    ${quotationLine(quotation)}`),
]
