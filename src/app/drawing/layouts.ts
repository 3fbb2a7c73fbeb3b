// The ways to lay a picture out: by forces (arrange.ts), in a circle with what belongs together side by side, or each
// community in a circle of its own. Positions in CSS pixels; y grows upwards.
import type { Visible } from '../model/filters.ts'
import type { PageGraph } from '../model/graph.ts'
import { arrange } from './arrange.ts'
import type { Point } from './forces.ts'

export type LayoutName = 'forces' | 'circle' | 'communities'

export const layoutChoices: readonly { name: LayoutName; words: string; tells: string }[] = [
  { name: 'forces', words: 'Forces', tells: 'what is related lies together' },
  { name: 'communities', words: 'Communities', tells: 'each circle is close-knit' },
  { name: 'circle', words: 'Circle', tells: 'all on one ring' },
]

export interface LayoutInput {
  graph: PageGraph
  /** The nodes that have relations, and these. */
  connected: Visible
  radius: ReadonlyMap<string, number>
  /** Close-knit groups, the largest first; what is in none follows them. */
  communities: readonly (readonly string[])[]
  picture: { width: number; height: number }
}

const turn = 2 * Math.PI

/** Points on an ellipse about a middle, from the top on, clockwise; large nodes have more room. */
const ring = (
  nodes: readonly string[],
  radius: ReadonlyMap<string, number>,
  middle: Point,
  { width, height }: { width: number; height: number },
): [string, Point][] => {
  const room = nodes.map((node) => radius.get(node)! + 4)
  const whole = room.reduce((sum, one) => sum + one, 0)
  let before = 0
  return nodes.map((node, index) => {
    const angle = ((before + room[index]! / 2) / whole) * turn
    before += room[index]!
    return [node, { x: middle.x + (width / 2) * Math.sin(angle), y: middle.y + (height / 2) * Math.cos(angle) }]
  })
}

/** The communities with only the nodes that are connected, then the nodes that are in none. */
const groupsOf = ({ connected, communities }: LayoutInput): string[][] => {
  const groups = communities.map((nodes) => nodes.filter((node) => connected.nodes.has(node)))
  const grouped = new Set(groups.flat())
  return [...groups, [...connected.nodes].filter((node) => !grouped.has(node))].filter(({ length }) => length > 0)
}

const circle = (input: LayoutInput): [string, Point][] => {
  const { width, height } = input.picture
  return ring(groupsOf(input).flat(), input.radius, { x: width / 2, y: height / 2 }, input.picture)
}

/** Communities in rows, each with room by its size; the best connected node in the middle of its ring. */
const byCommunity = (input: LayoutInput): [string, Point][] => {
  const { width, height } = input.picture
  const groups = groupsOf(input)
  const columns = Math.max(1, Math.round(Math.sqrt((groups.length * width) / height)))
  const rows = Math.ceil(groups.length / columns)
  const cell = { width: width / columns, height: height / rows }
  const largest = Math.sqrt(groups.reduce((most, { length }) => Math.max(most, length), 1))
  return groups.flatMap(([first, ...others], index) => {
    const middle = {
      x: ((index % columns) + 0.5) * cell.width,
      y: height - (Math.floor(index / columns) + 0.5) * cell.height,
    }
    const share = 0.72 * Math.max(0.45, Math.sqrt(others.length + 1) / largest)
    return [
      [first!, middle] as [string, Point],
      ...ring(others, input.radius, middle, { width: cell.width * share, height: cell.height * share }),
    ]
  })
}

/** Where each node lies. */
export const laidOut = (name: LayoutName, input: LayoutInput): Map<string, Point> => {
  const { graph, connected, radius, picture } = input
  const arranged = arrange(graph, connected, radius, picture)
  if (name === 'forces') return arranged
  return new Map([...arranged, ...(name === 'circle' ? circle(input) : byCommunity(input))])
}
