// Where the nodes lie in a picture of a given shape: the layout turned and stretched to fill it, then pushed apart until
// no node or name lies on another; what no relation holds stands in rows beneath. Deterministic; y grows upwards.
import type { Visible } from '../model/filters.ts'
import type { PageGraph } from '../model/graph.ts'
import { labelLines } from './labels.ts'

export interface Point {
  x: number
  y: number
}

interface Body extends Point {
  halfWidth: number
  up: number
  down: number
}

const letter = 6.6
const line = 15
/** Above this many nodes the layout is left as it is. */
const most = 500
/** The part of the picture that nodes and names may take for all of them to have room. */
const fullness = 0.55
const rounds = 160

const bodyOf = (graph: PageGraph, node: string, radius: number, point: Point, roomy: boolean): Body => {
  const lines = labelLines(graph.getNodeAttribute(node, 'label'))
  const width = Math.max(...lines.map((text) => text.length)) * letter
  return {
    ...point,
    halfWidth: Math.max(radius, roomy ? width / 2 : 0) + 6,
    up: radius + 5,
    down: radius + (roomy ? lines.length * line + 6 : 5),
  }
}

const extent = (values: readonly number[]): { low: number; size: number } => {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity)
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity)
  return { low, size: Math.max(high - low, 1e-6) }
}

/** The points moved and stretched to fill `width` × `height`, keeping one side at most 1.7 times as stretched as the other. */
const filled = (points: readonly Point[], width: number, height: number): Point[] => {
  const across = extent(points.map(({ x }) => x))
  const along = extent(points.map(({ y }) => y))
  const fitting = Math.min(width / across.size, height / along.size)
  const scaleX = Math.min(width / across.size, fitting * 1.7)
  const scaleY = Math.min(height / along.size, fitting * 1.7)
  return points.map(({ x, y }) => ({ x: (x - across.low) * scaleX, y: (y - along.low) * scaleY }))
}

/** Pushes overlapping bodies apart along the shorter way. */
const separate = (bodies: Body[]): void => {
  for (let round = 0; round < rounds; round++) {
    let touched = false
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) {
        const [a, b] = [bodies[i]!, bodies[j]!]
        const overlapX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x)
        const overlapY = a.y > b.y ? a.down + b.up - (a.y - b.y) : b.down + a.up - (b.y - a.y)
        if (overlapX <= 0 || overlapY <= 0) continue
        touched = true
        if (overlapX < overlapY * 1.5) {
          const push = (a.x >= b.x ? overlapX : -overlapX) / 2
          a.x += push * 0.6
          b.x -= push * 0.6
        } else {
          const push = (a.y >= b.y ? overlapY : -overlapY) / 2
          a.y += push * 0.6
          b.y -= push * 0.6
        }
      }
    if (!touched) return
  }
}

/** Rows of nodes that nothing holds, beneath the picture. */
const shelf = (nodes: readonly string[], width: number, below: number): [string, Point][] => {
  const column = 130
  const columns = Math.max(2, Math.floor(width / column))
  return nodes.map((node, index) => [
    node,
    { x: ((index % columns) + 0.5) * (width / columns), y: below - 70 - 52 * Math.floor(index / columns) },
  ])
}

/** Positions in CSS pixels for a picture of `width` × `height`. */
export const arrange = (
  graph: PageGraph,
  connected: Visible,
  radius: ReadonlyMap<string, number>,
  { width, height }: { width: number; height: number },
): Map<string, Point> => {
  const nodes = graph.filterNodes((node) => connected.nodes.has(node))
  const loose = graph.filterNodes((node) => !connected.nodes.has(node))
  const points = nodes.map((node) => {
    const { x = 0, y = 0 } = graph.getNodeAttributes(node)
    return { x, y }
  })
  const start = nodes.length > 1 ? filled(points, width, height) : points.map(() => ({ x: width / 2, y: height / 2 }))
  const bodiesOf = (roomy: boolean): Body[] =>
    nodes.map((node, index) => bodyOf(graph, node, radius.get(node)!, start[index]!, roomy))
  const named = bodiesOf(true)
  const taken = named.reduce((sum, { halfWidth, up, down }) => sum + 2 * halfWidth * (up + down), 0)
  const bodies = taken < fullness * width * height ? named : bodiesOf(false)
  if (nodes.length <= most) separate(bodies)
  const below = bodies.reduce((low, { y }) => Math.min(low, y), height)
  return new Map([
    ...nodes.map((node, index): [string, Point] => [node, { x: bodies[index]!.x, y: bodies[index]!.y }]),
    ...shelf(loose, width, below),
  ])
}
