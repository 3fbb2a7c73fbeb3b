// The page's model: a knowledge graph, with what the panels look up often.
import type Graph from 'graphology'
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts'
import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '../../graph/shape.ts'
import type { Status } from '../../types.ts'

export type PageGraph = Graph<NodeAttributes, EdgeAttributes>

/** A passage behind an edge. */
export type Passage = EdgeEvidence

export interface Article {
  id: string
  title: string
  date: string | null
  text: string
}

export interface Model {
  knowledge: KnowledgeGraph
  /** The graph itself, `knowledge.graphology`. */
  graph: PageGraph
  documents: Article[]
  documentById: ReadonlyMap<string, Article>
  /** Edges between the same two nodes, whatever their direction, by `pairKey`. */
  pairs: ReadonlyMap<string, string[]>
}

export const statuses: readonly Status[] = ['asserted', 'planned', 'possible', 'denied']

/** The same for both directions between two nodes. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)

const pairsOf = (graph: PageGraph): Map<string, string[]> => {
  const pairs = new Map<string, string[]>()
  graph.forEachEdge((edge, _, source, target) => {
    const key = pairKey(source, target)
    const edges = pairs.get(key)
    if (edges) edges.push(edge)
    else pairs.set(key, [edge])
  })
  return pairs
}

/** Leaves out what speaks of a document that the graph does not hold: a graph of another maker may. */
const withoutStrays = (graph: PageGraph, documents: ReadonlyMap<string, Article>): void => {
  const isHere = ({ document }: { document: string }): boolean => documents.has(document)
  graph.updateEachNodeAttributes((_, node) => ({
    ...node,
    mentions: node.mentions.filter(isHere),
    decisions: node.decisions?.filter(isHere),
  }))
  graph.updateEachEdgeAttributes((_, edge) => ({ ...edge, evidence: edge.evidence.filter(isHere) }))
}

export const modelOf = (knowledge: KnowledgeGraph): Model => {
  const graph: PageGraph = knowledge.graphology
  const documents = knowledge.graphology
    .getAttribute('documents')
    .map(({ id, title, date, text }) => ({ id, title: title ?? id, date, text }))
  const documentById = new Map(documents.map((document) => [document.id, document]))
  withoutStrays(graph, documentById)
  return { knowledge, graph, documents, documentById, pairs: pairsOf(graph) }
}

/** True where every node has a place: a layout has been made. */
export const isPlaced = (graph: PageGraph): boolean =>
  graph.everyNode((_, { x, y }) => Number.isFinite(x) && Number.isFinite(y))
