// The shortest chain between two nodes over the edges that are drawn, whatever their direction: ['a', 'b', 'c'] or null.
import type { PageGraph } from './graph.ts'

export const shortestPath = (
  graph: PageGraph,
  from: string,
  to: string,
  edges: ReadonlySet<string>,
): string[] | null => {
  const before = new Map<string, string | null>([[from, null]])
  let frontier = [from]
  while (frontier.length > 0 && !before.has(to)) {
    const next: string[] = []
    for (const node of frontier)
      graph.forEachEdge(node, (edge, _, source, target) => {
        const other = source === node ? target : source
        if (!edges.has(edge) || before.has(other)) return
        before.set(other, node)
        next.push(other)
      })
    frontier = next
  }
  if (!before.has(to)) return null
  const path: string[] = []
  for (let node: string | null = to; node !== null; node = before.get(node) ?? null) path.unshift(node)
  return path
}
