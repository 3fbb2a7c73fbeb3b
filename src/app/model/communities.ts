// The communities of a graph as the page shows them: the larger ones each with a colour of their own and the name of the
// node in their middle, the rest together in grey.
import { communities as communitiesOf } from '../../graph/communities.ts'
import { projection } from '../../graph/projection.ts'
import type { Model } from './graph.ts'

export interface Community {
  /** The best connected node first. */
  nodes: readonly string[]
  /** `#rrggbb` */
  color: string
}

/** Hues that tell apart beside one another, on white and on near-black. */
const colors = [
  '#d1495b',
  '#3d7dca',
  '#2a9d6f',
  '#e28a2b',
  '#9b5fc0',
  '#1f9aa8',
  '#b08900',
  '#c05a9d',
  '#6f7bd4',
  '#7a9a2e',
]
const rest = '#8d8980'
/** Smaller communities have no colour of their own. */
const smallest = 4

export const communities = ({ knowledge }: Model): Community[] => {
  const large = communitiesOf(projection(knowledge.graphology)).filter(({ length }) => length >= smallest)
  return large.slice(0, colors.length).map((nodes, index) => ({ nodes, color: colors[index]! }))
}

/** The colour of each node by its community. */
export const communityColors = (found: readonly Community[]): ((node: string) => string) => {
  const colorOf = new Map(found.flatMap(({ nodes, color }) => nodes.map((node) => [node, color] as const)))
  return (node) => colorOf.get(node) ?? rest
}
