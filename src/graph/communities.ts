// Groups of nodes that are tied more closely to one another than to the rest.
import louvain from 'graphology-communities-louvain'
import type { Projection } from './projection.ts'
import { random } from './random.ts'

/**
 * The communities, the largest first, each with its best connected node first (Blondel, Guillaume, Lambiotte and Lefebvre,
 * “Fast unfolding of communities in large networks”, 2008). The same graph gives the same communities.
 */
export function communities(plain: Projection): string[][] {
  const community = louvain(plain, { rng: random(1), randomWalk: false, getEdgeWeight: 'weight' })
  const members = new Map<number, string[]>()
  plain.forEachNode((node) => {
    const known = members.get(community[node])
    if (known) known.push(node)
    else members.set(community[node], [node])
  })
  const sorted = [...members.values()].sort((a, b) => b.length - a.length)
  for (const nodes of sorted) nodes.sort((a, b) => plain.degree(b) - plain.degree(a))
  return sorted
}
