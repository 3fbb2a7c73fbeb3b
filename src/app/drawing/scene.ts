// How every node and edge looks now: what is drawn, what stands out, what recedes. Pure: from the model, the filters and
// the selection to colours, sizes and curves; the renderer only draws what it is told here.
import { kinds } from '../../lexicon/kinds.ts'
import type { Status } from '../../types.ts'
import type { Visible } from '../model/filters.ts'
import { pairKey, type Model } from '../model/graph.ts'
import type { Selection } from '../model/view.ts'
import type { Stroke } from './thread-shader.ts'

/** The colours of the page that the picture shares, as `#rrggbb`. */
export interface Palette {
  ground: string
  ink: string
  thread: string
  string: string
}

export interface SceneInput {
  model: Model
  shown: Visible
  selection: Selection
  /** The nodes of a selected path, in order. */
  path: readonly string[] | null
  hovered: { node: string } | { edge: string } | null
  palette: Palette
  /** In CSS pixels. */
  radius: ReadonlyMap<string, number>
  color: (node: string) => string
}

export interface NodeLook {
  hidden: boolean
  size: number
  color: string
  /** The colour of the middle: as `color` for what has a name, pale for what has none. */
  core: string
  /** The ring about a selected node, in CSS pixels; 0 for none. */
  ring: number
  ringColor: string
  /** 0 recedes, 1 as usual, 2 stands out. */
  rank: 0 | 1 | 2
}

export interface EdgeLook {
  hidden: boolean
  size: number
  color: string
  /** How far the middle of the thread lies off the straight line, in CSS pixels; to the left of its direction. */
  bow: number
  stroke: Stroke
  arrow: boolean
  label: string | null
  rank: 0 | 1 | 2
}

export interface Scene {
  node: (node: string) => NodeLook
  edge: (edge: string) => EdgeLook
  /** Nodes and edges that stand out; null where nothing does. */
  emphasis: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | null
}

export const strokeOf: Readonly<Record<Status, Stroke>> = {
  asserted: 'solid',
  planned: 'dashed',
  possible: 'dotted',
  denied: 'broken',
}

const kindColors = new Map(kinds.map(({ kind, color }) => [kind, color]))

export const kindColor = (kind: (typeof kinds)[number]['kind']): string => kindColors.get(kind)!

/** `share` of the first colour, the rest of the second; both `#rrggbb`. */
export const mixed = (first: string, second: string, share: number): string => {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16)
  const blend = (at: number): string =>
    Math.round(channel(first, at) * share + channel(second, at) * (1 - share))
      .toString(16)
      .padStart(2, '0')
  return `#${blend(1)}${blend(3)}${blend(5)}`
}

const most = 40

/** Above this many threads each is thinner, and only those that stand out have arrow heads. */
const crowd = 150

/** Between the middles of threads that are spread out, in CSS pixels. */
const spacing = 22

/** The edges between each two nodes that are drawn, in the order of the graph. */
const drawnPairs = ({ graph }: Model, shown: Visible): Map<string, string[]> => {
  const drawn = new Map<string, string[]>()
  for (const edge of shown.edges) {
    const key = pairKey(graph.source(edge), graph.target(edge))
    const edges = drawn.get(key)
    if (edges) edges.push(edge)
    else drawn.set(key, [edge])
  }
  return drawn
}

const emphasisOf = (input: SceneInput, drawn: ReadonlyMap<string, string[]>): Scene['emphasis'] => {
  const { model, selection, hovered, path, shown } = input
  const { graph } = model
  const star = (node: string) => {
    const edges = graph.edges(node).filter((edge) => shown.edges.has(edge))
    return { nodes: new Set([node, ...edges.flatMap((edge) => graph.extremities(edge))]), edges: new Set(edges) }
  }
  const chain = (nodes: readonly string[]) => ({
    nodes: new Set(nodes),
    edges: new Set(nodes.slice(1).flatMap((node, index) => drawn.get(pairKey(nodes[index]!, node)) ?? [])),
  })
  if (hovered && 'node' in hovered && graph.hasNode(hovered.node)) return star(hovered.node)
  if (hovered && 'edge' in hovered && graph.hasEdge(hovered.edge)) return chain(graph.extremities(hovered.edge))
  switch (selection.type) {
    case 'none':
      return null
    case 'node':
      return star(selection.node)
    case 'edge':
      return { nodes: new Set(graph.extremities(selection.edge)), edges: new Set([selection.edge]) }
    case 'pair':
      return chain([selection.a, selection.b])
    case 'path':
      return path ? chain(path) : { nodes: new Set([selection.from, selection.to]), edges: new Set() }
  }
}

/** The pairs whose edges are spread out, so that each can be seen and clicked. */
export const spreadPairs = ({
  model,
  selection,
  path,
}: Pick<SceneInput, 'model' | 'selection' | 'path'>): Set<string> => {
  const { graph } = model
  switch (selection.type) {
    case 'none':
      return new Set()
    case 'node': {
      const keys = new Set(graph.mapEdges(selection.node, (_, __, source, target) => pairKey(source, target)))
      return keys.size > most ? new Set() : keys
    }
    case 'edge':
      return new Set([pairKey(graph.source(selection.edge), graph.target(selection.edge))])
    case 'pair':
      return new Set([pairKey(selection.a, selection.b)])
    case 'path':
      return new Set((path ?? []).slice(1).map((node, index) => pairKey(path![index]!, node)))
  }
}

const hiddenEdge: EdgeLook = {
  hidden: true,
  size: 0,
  color: '#000000',
  bow: 0,
  stroke: 'solid',
  arrow: false,
  label: null,
  rank: 0,
}

/** The same function, which works each answer out once. */
const remembered = <Look>(make: (key: string) => Look): ((key: string) => Look) => {
  const looks = new Map<string, Look>()
  return (key) => {
    let look = looks.get(key)
    if (look === undefined) {
      look = make(key)
      looks.set(key, look)
    }
    return look
  }
}

const selectedNodes = (selection: Selection): string[] => {
  switch (selection.type) {
    case 'node':
      return [selection.node]
    case 'pair':
      return [selection.a, selection.b]
    case 'path':
      return [selection.from, selection.to]
    default:
      return []
  }
}

/** Works out a scene; asking it for a look is then a few look-ups. */
export const sceneOf = (input: SceneInput): Scene => {
  const { model, shown, selection, palette, radius, color } = input
  const { graph } = model
  const drawn = drawnPairs(model, shown)
  const emphasis = emphasisOf(input, drawn)
  const spread = spreadPairs(input)
  const ringed = new Set(selectedNodes(selection))
  const crowded = drawn.size > crowd
  const labelled = emphasis !== null && emphasis.edges.size <= most

  const node = (key: string): NodeLook => {
    const rank = !emphasis ? 1 : emphasis.nodes.has(key) ? 2 : 0
    const tint = rank === 0 ? mixed(color(key), palette.ground, 0.22) : color(key)
    const ring = ringed.has(key) ? 3 : 0
    return {
      hidden: !shown.nodes.has(key),
      size: radius.get(key)! + 1.5 + (ring ? ring + 2 : 0),
      color: tint,
      core: graph.getNodeAttribute(key, 'named') ? tint : mixed(tint, palette.ground, 0.18),
      ring,
      ringColor: palette.string,
      rank,
    }
  }

  const edge = (key: string): EdgeLook => {
    const [source, target] = graph.extremities(key)
    const pair = pairKey(source, target)
    const edges = drawn.get(pair) ?? []
    const open = spread.has(pair) && edges.length > 1
    if (source === target || !shown.edges.has(key) || (!open && edges[0] !== key)) return hiddenEdge
    const together = open ? [key] : edges
    const lifted = emphasis !== null && together.some((one) => emphasis.edges.has(one))
    const rank = !emphasis ? 1 : lifted ? 2 : 0
    const attributes = together.map((one) => graph.getEdgeAttributes(one))
    const weight = attributes.reduce((sum, one) => sum + one.weight, 0)
    const statuses = new Set(attributes.map(({ status }) => status))
    const relations = [...new Set(attributes.map(({ relation }) => relation))]
    const position = edges.indexOf(key) - (edges.length - 1) / 2
    return {
      hidden: false,
      size: Math.min(6, 1 + 0.55 * Math.sqrt(weight)) * (crowded ? 0.65 : 1) + (rank === 2 ? 0.7 : 0),
      color: rank === 2 ? palette.string : rank === 0 ? mixed(palette.thread, palette.ground, 0.28) : palette.thread,
      bow: open ? position * spacing * (source < target ? 1 : -1) : 0,
      stroke: strokeOf[statuses.size === 1 ? attributes[0]!.status : 'asserted'],
      arrow: together.length === 1 && graph.isDirected(key) && (!crowded || rank === 2),
      label: labelled && lifted ? relations.slice(0, 2).join(', ') + (relations.length > 2 ? ' …' : '') : null,
      rank,
    }
  }

  return { node: remembered(node), edge: remembered(edge), emphasis }
}
