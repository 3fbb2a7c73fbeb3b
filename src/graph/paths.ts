// The shortest chain between two nodes, along relations in either direction: Russia ← met – Marie – met → Brussels.
import { bidirectional } from 'graphology-shortest-path/unweighted'
import type { KnowledgeGraph } from './knowledge-graph.ts'

/** The keys of the nodes from `source` to `target`, both included; null where nothing but what is denied joins them. */
export function shortestPath(graph: KnowledgeGraph['graphology'], source: string, target: string): string[] | null {
  const plain = graph.emptyCopy({ type: 'undirected', multi: false })
  graph.forEachEdge((_, { status }, from, to) => {
    if (status !== 'denied') plain.mergeEdge(from, to)
  })
  return bidirectional(plain, source, target)
}
