// The graph without directions and with one edge between two nodes at most, for the methods that know no other:
// shortest chains, communities, layout.
import type Graph from 'graphology'
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from './shape.ts'

export type Projection = Graph<{ x: number; y: number; size: number }, { weight: number }>

/** Nodes in the same order; each edge weighs the number of passages behind all kept relations of its two ends. */
export function projection(
  graph: Graph<NodeAttributes, EdgeAttributes, GraphAttributes>,
  keep: (edge: EdgeAttributes) => boolean = () => true,
): Projection {
  const plain = graph.nullCopy({ type: 'undirected', multi: false }) as unknown as Projection
  graph.forEachNode((node) => plain.addNode(node))
  graph.forEachEdge((_, attributes, source, target) => {
    if (keep(attributes) && source !== target)
      plain.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + attributes.weight }))
  })
  return plain
}
