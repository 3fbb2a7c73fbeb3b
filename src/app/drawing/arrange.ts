// Where the nodes lie in a picture of a given shape: drawn by forces from their layout on, stretched to fill the picture,
// then pushed apart until no node lies on another, and no name where there is room for all; what no relation holds stands
// in rows beneath. Deterministic; y grows upwards.
import type { Visible } from '../model/filters.ts'
import type { PageGraph } from '../model/graph.ts'
import { applyForces, type Link, type Point } from './forces.ts'
import { labelLines } from './labels.ts'

interface Size {
  width: number
  height: number
}

interface Body extends Point {
  halfWidth: number
  up: number
  down: number
}

const letter = 6.6
const line = 15
/** Above this many nodes the layout is left as it is, but for its shape. */
const most = 500
/** The part of the picture that nodes and names may take for all of them to have room. */
const fullness = 0.6
const rounds = 160

const bodyOf = (graph: PageGraph, node: string, radius: number, point: Point, named: boolean): Body => {
  const lines = named ? labelLines(graph.getNodeAttribute(node, 'label')) : []
  const width = lines.reduce((longest, text) => Math.max(longest, text.length * letter), 0)
  return {
    ...point,
    halfWidth: Math.max(radius, width / 2) + 6,
    up: radius + 5,
    down: radius + lines.length * line + 6,
  }
}

const extent = (values: readonly number[]): { low: number; size: number } => {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity)
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity)
  return { low, size: Math.max(high - low, 1e-6) }
}

/** The points moved and stretched to fill `width` × `height`, neither way more than 1.6 times as much as the other. */
const filled = (points: readonly Point[], { width, height }: Size): Point[] => {
  const across = extent(points.map(({ x }) => x))
  const along = extent(points.map(({ y }) => y))
  const fitting = Math.min(width / across.size, height / along.size)
  const scaleX = Math.min(width / across.size, fitting * 1.6)
  const scaleY = Math.min(height / along.size, fitting * 1.6)
  return points.map(({ x, y }) => ({ x: (x - across.low) * scaleX, y: (y - along.low) * scaleY }))
}

/** Pushes overlapping bodies apart, the shorter way. */
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
          const push = (a.x >= b.x ? overlapX : -overlapX) * 0.3
          a.x += push
          b.x -= push
        } else {
          const push = (a.y >= b.y ? overlapY : -overlapY) * 0.3
          a.y += push
          b.y -= push
        }
      }
    if (!touched) return
  }
}

const startOf = (graph: PageGraph, node: string): Point => {
  const { x = 0, y = 0 } = graph.getNodeAttributes(node)
  return { x, y }
}

/** The nodes drawn by forces, from their layout on. */
const drawn = (graph: PageGraph, { nodes, edges }: Visible, { width, height }: Size): Point[] => {
  const at = new Map([...nodes].map((node, index) => [node, index]))
  const links = new Map<string, Link>()
  for (const edge of edges) {
    const [source, target] = graph.extremities(edge).map((node) => at.get(node)!) as [number, number]
    if (source !== target) links.set(`${Math.min(source, target)} ${Math.max(source, target)}`, { source, target })
  }
  const side = Math.sqrt(nodes.size) * 4
  const points = filled(
    [...nodes].map((node) => startOf(graph, node)),
    { width: side, height: side },
  ).map(({ x, y }) => ({ x: x - side / 2, y: y - side / 2 }))
  applyForces(points, [...links.values()], width / height)
  return points
}

/** Rows of nodes that nothing holds, beneath the picture. */
const shelf = (nodes: readonly string[], { width }: Size, below: number): [string, Point][] => {
  const columns = Math.max(2, Math.floor(width / 130))
  return nodes.map((node, index) => [
    node,
    { x: ((index % columns) + 0.5) * (width / columns), y: below - 70 - 52 * Math.floor(index / columns) },
  ])
}

/** Positions in CSS pixels for a picture of the size `picture`; `connected` are the nodes with their edges. */
export const arrange = (
  graph: PageGraph,
  connected: Visible,
  radius: ReadonlyMap<string, number>,
  picture: Size,
): Map<string, Point> => {
  const nodes = [...connected.nodes]
  const loose = graph.filterNodes((node) => !connected.nodes.has(node))
  const points = nodes.length <= most ? drawn(graph, connected, picture) : nodes.map((node) => startOf(graph, node))
  const start = nodes.length > 1 ? filled(points, picture) : [{ x: picture.width / 2, y: picture.height / 2 }]
  const bodiesOf = (named: boolean): Body[] =>
    nodes.map((node, index) => bodyOf(graph, node, radius.get(node)!, start[index]!, named))
  const named = bodiesOf(true)
  const taken = named.reduce((sum, { halfWidth, up, down }) => sum + 2 * halfWidth * (up + down), 0)
  const bodies = taken < fullness * picture.width * picture.height ? named : bodiesOf(false)
  if (nodes.length <= most) separate(bodies)
  const below = bodies.reduce((low, { y }) => Math.min(low, y), picture.height)
  return new Map([
    ...nodes.map((node, index): [string, Point] => [node, { x: bodies[index]!.x, y: bodies[index]!.y }]),
    ...shelf(loose, picture, below),
  ])
}
