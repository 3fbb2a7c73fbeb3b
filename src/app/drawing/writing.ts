// What is written over the picture: the names of nodes and, on the threads that stand out, what they say. It knows a canvas
// and where things lie, and nothing of the renderer beneath.
import { labelLines, placeLabels, type Box, type Candidate, type Claim, type Disc } from './labels.ts'
import type { Palette, Scene } from './scene.ts'

/** The picture as it stands, in CSS pixels. */
export interface Surface {
  width: number
  height: number
  placeOf: (node: string) => Disc
  labelOf: (node: string) => string
  ends: (edge: string) => [string, string]
}

interface Name {
  lines: string[]
  font: string
  lineHeight: number
  candidate: Candidate
}

type Context = CanvasRenderingContext2D

const fontFamily = "'Inter Variable', ui-sans-serif, system-ui, sans-serif"
const mostNames = 160
const mostDiscs = 2000
/** The largest nodes have their names even where these cover small ones. */
const mainNames = 14
/** So few relations are written first, and the names about them. */
const fewRelations = 6
/** Names beside what is lit. */
const mostLit = 24

const widths = new Map<string, number>()

const widthOf = (context: Context, text: string): number => {
  const key = `${context.font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}

/** Text with a rim of the ground's colour, so that it can be read on anything. */
const write = (context: Context, text: string, x: number, y: number): void => {
  context.strokeText(text, x, y)
  context.fillText(text, x, y)
}

const pen = (context: Context, { ground }: Palette): void => {
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.textBaseline = 'middle'
  context.strokeStyle = ground
}

const nameOf = (context: Context, surface: Surface, node: string, bold: boolean, claim: Claim): Name => {
  const disc = surface.placeOf(node)
  const size = Math.round(Math.min(16, 11.5 + disc.radius / 7))
  context.font = `${bold || disc.radius > 14 ? 600 : 500} ${size}px ${fontFamily}`
  const lines = labelLines(surface.labelOf(node))
  const lineHeight = size * 1.2
  const width = Math.max(...lines.map((line) => widthOf(context, line)))
  const candidate = { ...disc, width, height: lineHeight * lines.length, claim }
  return { lines, font: context.font, lineHeight, candidate }
}

/** Writes names where there is room for them, and returns the places that they take. */
const writeNames = (
  context: Context,
  surface: Surface,
  palette: Palette,
  names: readonly Name[],
  discs: readonly Disc[],
  taken: readonly Box[],
): Box[] => {
  const candidates = names.map(({ candidate }) => candidate)
  const places = placeLabels(candidates, discs, surface, taken)
  pen(context, palette)
  names.forEach(({ lines, font, lineHeight }, index) => {
    const place = places[index]
    if (!place) return
    const { box, align } = place
    context.font = font
    context.fillStyle = palette.ink
    context.textAlign = align
    const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
    lines.forEach((line, row) => write(context, line, x, box.top + lineHeight * (row + 0.5)))
  })
  return places.flatMap((place) => place?.box ?? [])
}

/** Writes on each thread that stands out what it says, and returns the places that this takes. */
const writeRelations = (
  context: Context,
  surface: Surface,
  palette: Palette,
  scene: Scene,
  discs: readonly Disc[],
  taken: readonly Box[],
): Box[] => {
  pen(context, palette)
  context.font = `500 11px ${fontFamily}`
  context.textAlign = 'center'
  context.fillStyle = palette.string
  const labels = [...(scene.emphasis?.edges ?? [])].flatMap((edge) => {
    const { label, hidden, bow } = scene.edge(edge)
    if (!label || hidden) return []
    const [from, to] = surface.ends(edge).map(surface.placeOf) as [Disc, Disc]
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
    const x = (from.x + to.x) / 2 + ((to.y - from.y) / length) * bow
    const y = (from.y + to.y) / 2 - ((to.x - from.x) / length) * bow
    const text = labelLines(label, 30)[0]!
    return [{ text, x, y, radius: -11, width: widthOf(context, text), height: 14, claim: 'free' as const }]
  })
  const places = placeLabels(labels, discs, surface, taken)
  labels.forEach(({ text }, index) => {
    const box = places[index]?.box
    if (box) write(context, text, (box.left + box.right) / 2, (box.top + box.bottom) / 2)
  })
  return places.flatMap((place) => place?.box ?? [])
}

/** Writes the names of a scene, those of the first of `nodes` (the most important) first, and its relations. */
export const writeScene = (
  context: Context,
  surface: Surface,
  palette: Palette,
  scene: Scene,
  nodes: readonly string[],
): void => {
  const discs: Disc[] = []
  const names: Name[] = []
  for (const node of nodes) {
    const look = scene.node(node)
    if (look.hidden) continue
    const disc = surface.placeOf(node)
    if (disc.x < 0 || disc.y < 0 || disc.x > surface.width || disc.y > surface.height) continue
    if (discs.length < mostDiscs) discs.push(disc)
    if (look.rank === 0 || names.length === mostNames) continue
    const claim = look.ring > 0 ? 'anywhere' : names.length < mainNames ? 'over discs' : 'free'
    names.push(nameOf(context, surface, node, look.rank === 2, claim))
  }
  names.sort((a, b) => Number(b.candidate.claim === 'anywhere') - Number(a.candidate.claim === 'anywhere'))
  const relations = scene.emphasis?.edges.size ?? 0
  if (relations > 0 && relations <= fewRelations) {
    const taken = writeRelations(context, surface, palette, scene, discs, [])
    writeNames(context, surface, palette, names, discs, taken)
  } else {
    const taken = writeNames(context, surface, palette, names, discs, [])
    if (relations > 0) writeRelations(context, surface, palette, scene, discs, taken)
  }
}

/** Draws nodes and threads over the picture, the names of the first of them too: for graphs too large to paint again. */
export const drawLit = (
  context: Context,
  surface: Surface,
  palette: Palette,
  scene: Scene,
  nodes: readonly string[],
  edges: readonly string[],
): void => {
  context.strokeStyle = palette.string
  context.lineWidth = 1.5
  context.beginPath()
  for (const edge of edges) {
    const [from, to] = surface.ends(edge).map(surface.placeOf) as [Disc, Disc]
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
  }
  context.stroke()
  for (const node of nodes) {
    const { x, y, radius } = surface.placeOf(node)
    context.fillStyle = scene.node(node).color
    context.beginPath()
    context.arc(x, y, Math.max(3, radius), 0, 2 * Math.PI)
    context.fill()
  }
  const names = nodes
    .slice(0, mostLit)
    .map((node, index) => nameOf(context, surface, node, true, index === 0 ? 'anywhere' : 'free'))
  writeNames(context, surface, palette, names, [], [])
}
