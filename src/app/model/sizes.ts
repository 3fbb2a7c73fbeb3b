// How large a node is drawn, in CSS pixels: by how often the texts name it, by its relations, or by its place in the graph.
// The area grows with the measure, the largest is 23 pixels in a small graph and less in a large one.
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { PageGraph } from './graph.ts'

export type SizeBy = 'prominence' | 'mentions' | 'connections' | 'pagerank' | 'betweenness'

export const sizeChoices: readonly { by: SizeBy; words: string; tells: string }[] = [
  { by: 'prominence', words: 'Prominence', tells: 'mentions and relations together' },
  { by: 'mentions', words: 'Mentions', tells: 'how often the texts name it' },
  { by: 'connections', words: 'Connections', tells: 'how many relations it has' },
  { by: 'pagerank', words: 'Influence', tells: 'connected to what is well connected (PageRank)' },
  { by: 'betweenness', words: 'Bridging', tells: 'on the shortest ways between others (betweenness)' },
]

const measure = (graph: PageGraph, by: SizeBy): Record<string, number> => {
  switch (by) {
    case 'prominence':
      return Object.fromEntries(
        graph.mapNodes((node, { mentionCount }) => [node, mentionCount + 2 * graph.degree(node)]),
      )
    case 'mentions':
      return Object.fromEntries(graph.mapNodes((node, { mentionCount }) => [node, mentionCount]))
    case 'connections':
      return Object.fromEntries(graph.mapNodes((node) => [node, graph.degree(node)]))
    case 'pagerank':
      return graph.size > 0 ? pagerank(graph) : {}
    case 'betweenness':
      return graph.size > 0 ? betweenness(graph) : {}
  }
}

/** Above this betweenness would hold the page up; degree stands in for it. */
const mostForBetweenness = 2000

export const sizes = (graph: PageGraph, by: SizeBy): Map<string, number> => {
  const values = measure(graph, by === 'betweenness' && graph.order > mostForBetweenness ? 'connections' : by)
  const largest = Object.values(values).reduce((a, b) => Math.max(a, b), 1e-9)
  const scale = Math.min(1, Math.max(0.15, (70 / Math.max(1, graph.order)) ** 0.4))
  return new Map(
    graph.mapNodes((node) => [node, (4.5 + 18.5 * Math.sqrt((values[node] ?? 0) / largest)) * scale] as const),
  )
}
