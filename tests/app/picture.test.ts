// Where nodes and names lie, and how they look: no node under another, no name on another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laidOut, layoutChoices } from '../../src/app/drawing/layouts.ts'
import { labelLines, placeLabels, type Candidate } from '../../src/app/drawing/labels.ts'
import { mixed, sceneOf, type SceneInput } from '../../src/app/drawing/scene.ts'
import { communities } from '../../src/app/model/communities.ts'
import { noFilters, visible } from '../../src/app/model/filters.ts'
import { modelOf } from '../../src/app/model/graph.ts'
import { sizeChoices, sizes } from '../../src/app/model/sizes.ts'
import { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { story } from '../browser/story.ts'

const model = modelOf(story())
const { graph } = model
const radius = sizes(graph, 'prominence')
const connected = visible(model, noFilters, null)
const picture = { width: 600, height: 500 }
const input = { graph, connected, radius, communities: communities(model).map(({ nodes }) => nodes), picture }

test.each(layoutChoices.map(({ name }) => name))(
  '%s hides no node under another, and is the same each time',
  (name) => {
    const places = laidOut(name, input)
    expect([...places.keys()].sort()).toEqual(graph.nodes().sort())
    for (const [one, a] of places)
      for (const [other, b] of places)
        if (one < other)
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${one} ${other}`).toBeGreaterThan(
            radius.get(one)! + radius.get(other)!,
          )
    expect(laidOut(name, input)).toEqual(places)
  },
)

test('a graph of one node, of none, and of nodes without relations are laid out too', () => {
  const small = (order: number) => {
    const { graphology } = new KnowledgeGraph()
    for (let index = 0; index < order; index++)
      graphology.addNode(`n${index}`, { ...graph.getNodeAttributes('place/bergen'), x: 0, y: 0 })
    return graphology
  }
  for (const order of [0, 1, 3]) {
    const given = small(order)
    const all = { nodes: new Set(given.nodes()), edges: new Set<string>() }
    const places = laidOut('forces', { ...input, graph: given, connected: all, radius: sizes(given, 'mentions') })
    expect(places.size).toBe(order)
    for (const { x, y } of places.values()) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true])
  }
})

test('the main people are the largest, by every measure', () => {
  for (const { by } of sizeChoices) {
    const measured = sizes(graph, by)
    const largest = [...measured].sort((a, b) => b[1] - a[1]).slice(0, 2)
    expect(new Set(largest.map(([node]) => node)), by).toEqual(new Set(['person/tomas-brandt', 'person/ada-lindqvist']))
  }
})

const candidate: fc.Arbitrary<Candidate> = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 500 }),
  radius: fc.integer({ min: 2, max: 24 }),
  width: fc.integer({ min: 10, max: 160 }),
  height: fc.constantFrom(14, 28),
  claim: fc.constantFrom('free' as const, 'over discs' as const),
})

test('placed names lie within the picture and not on one another', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
      const boxes = placeLabels(candidates, candidates, picture).flatMap((place) => place?.box ?? [])
      for (const box of boxes) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 500).toBe(true)
        const others = boxes.filter((other) => other !== box)
        expect(
          others.some(
            (other) =>
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ),
        ).toBe(false)
      }
    }),
  )
})

test('long names are broken into two lines, and cut where these are full', () => {
  expect(labelLines('Ada Lindqvist')).toEqual(['Ada Lindqvist'])
  expect(labelLines('the Office of the Harbour Master')).toEqual(['the Office of the', 'Harbour Master'])
  expect(labelLines('x'.repeat(60))).toEqual([`${'x'.repeat(23)}…`])
})

const palette = { ground: '#ffffff', ink: '#000000', thread: '#aaaaaa', string: '#cc0000' }

const scene = (change: Partial<SceneInput> = {}) =>
  sceneOf({
    model,
    shown: connected,
    selection: { type: 'none' },
    path: null,
    hovered: null,
    palette,
    radius,
    color: () => '#336699',
    ...change,
  })

const met = 'person/ada-lindqvist met person/tomas-brandt'
const wrote = 'person/ada-lindqvist wrote to person/tomas-brandt'

test('relations between the same two are one thread, spread out once one of them is selected', () => {
  const folded = scene()
  expect([folded.edge(met).hidden, folded.edge(wrote).hidden]).toEqual([false, true])
  expect(folded.edge(met).bow).toBe(0)
  const spread = scene({ selection: { type: 'node', node: 'person/ada-lindqvist' } })
  expect([spread.edge(met).hidden, spread.edge(wrote).hidden]).toEqual([false, false])
  expect(spread.edge(met).bow).toBe(-spread.edge(wrote).bow)
  expect(spread.edge(wrote).arrow).toBe(true)
})

test('each status has a stroke of its own', () => {
  const strokes = graph.edges().map((edge) => [graph.getEdgeAttribute(edge, 'status'), scene().edge(edge)] as const)
  const drawn = strokes.filter(([, look]) => !look.hidden).map(([status, look]) => `${status} ${look.stroke}`)
  expect(new Set(drawn)).toEqual(new Set(['asserted solid', 'planned dashed', 'possible dotted', 'denied broken']))
})

test('what is selected stands out and the rest recedes', () => {
  const { node, emphasis } = scene({ selection: { type: 'node', node: 'event/arctic-congress' } })
  expect(emphasis!.nodes).toEqual(new Set(['event/arctic-congress', 'person/ada-lindqvist']))
  expect(node('event/arctic-congress').ring).toBeGreaterThan(0)
  expect([node('person/ada-lindqvist').rank, node('person/clara-voss').rank]).toEqual([2, 0])
  expect(node('place/bergen').hidden).toBe(true)
  expect(node('group/several-sailors').core).not.toBe(node('group/several-sailors').color)
})

test('colours mix', () => {
  expect(mixed('#ff0000', '#0000ff', 0.5)).toBe('#800080')
  expect(mixed('#123456', '#ffffff', 1)).toBe('#123456')
})
