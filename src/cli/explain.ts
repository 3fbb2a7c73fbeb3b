// Why the graph is as it is: for each edge the row and the path that made it, for each merge its reason.
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts'
import type { Document } from '../types.ts'
import { relationLine } from './words.ts'

/** The relations of one document and the decisions of its coreference. */
export function explainDocument({ id, text, mentions, relations, decisions }: Document): string[] {
  const mention = (index: number | null): string =>
    index === null
      ? 'nothing before it'
      : `“${text.slice(mentions[index].start, mentions[index].end)}” at ${mentions[index].start}`
  return [
    ...relations.map(
      ({ subject, relation, object, rule, path, confidence }) =>
        `${id}: ${subject} — ${relation} → ${object}   ${rule}   ${path}   ${confidence.toFixed(2)}`,
    ),
    ...decisions.map(
      ({ mention: index, antecedent, merged, rule, reason }) =>
        `${id}: ${mention(index)} ${merged ? 'is' : 'is not'} ${mention(antecedent)}   ${rule}   ${reason}`,
    ),
  ]
}

/** The edges of a graph and the merges across its documents. */
export function explainGraph(graph: KnowledgeGraph): string[] {
  const edges = graph
    .relations()!
    .flatMap((edge) => [
      relationLine(graph, edge),
      ...edge.evidence.map(
        ({ document, rule, path, confidence }) => `    ${document}: ${rule}   ${path}   ${confidence}`,
      ),
    ])
  const merges = graph.graphology
    .getAttribute('merges')
    .map(
      ({ name, document, merged, node, rule, reason }) =>
        `“${name}” of ${document} ${merged ? 'is' : 'stays'} ${node}   ${rule}   ${reason}`,
    )
  return [...edges, ...merges]
}
