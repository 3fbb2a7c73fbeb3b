import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { layout } from '../../src/graph/layout.ts'
import { random } from '../../src/graph/random.ts'
import type { EdgeAttributes } from '../../src/graph/shape.ts'
import { kinds } from '../../src/lexicon/kinds.ts'
import { letter, memoir } from './documents.ts'

/** `nodes` nodes, joined as `edges` says. */
function graphOf(nodes: number, edges: readonly (readonly [number, number])[]): KnowledgeGraph {
  const graph = new KnowledgeGraph()
  for (let node = 0; node < nodes; node++)
    graph.graphology.addNode(`person/${node}`, {
      label: `${node}`,
      kind: 'person',
      aliases: [],
      value: null,
      named: true,
      mentions: [],
      mentionCount: node % 40,
    })
  for (const [source, target] of edges)
    graph.graphology.addDirectedEdge(`person/${source}`, `person/${target}`, { weight: 1 } as EdgeAttributes)
  return graph
}

const chance = random(7)
const shapes: Record<string, KnowledgeGraph> = {
  nothing: graphOf(0, []),
  'one node': graphOf(1, []),
  'nodes without edges': graphOf(30, []),
  'a star': graphOf(
    60,
    Array.from({ length: 59 }, (_, node) => [0, node + 1] as const),
  ),
  'a clique': graphOf(
    20,
    Array.from({ length: 400 }, (_, pair) => [pair % 20, Math.floor(pair / 20)] as const),
  ),
  'a random graph': graphOf(
    500,
    Array.from({ length: 900 }, () => [Math.floor(chance() * 500), Math.floor(chance() * 500)] as const),
  ),
  letters: buildGraph([letter, memoir]),
}

describe.each(Object.entries(shapes))('the layout of %s', (_, graph) => {
  const discs = layout(graph).graphology.mapNodes((_, { x, y, size }) => ({ x: x!, y: y!, size: size! }))

  it('places every node', () => {
    for (const { x, y, size } of discs) expect([x, y, size].every(Number.isFinite)).toBe(true)
  })

  it('hides no node behind another', () => {
    const hidden = discs.filter((a, index) =>
      discs.slice(0, index).some((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.size + b.size),
    )
    expect(hidden).toEqual([])
  })

  it('comes out the same', () => {
    const before = JSON.stringify(graph.graphology.export())
    expect(JSON.stringify(layout(graph).graphology.export())).toBe(before)
  })
})

it('brings together what is related', () => {
  const pairs = Array.from({ length: 10 }, (_, pair) => [2 * pair, 2 * pair + 1] as const)
  const { graphology } = layout(graphOf(20, pairs))
  const distance = (a: string, b: string): number => {
    const [from, to] = [graphology.getNodeAttributes(a), graphology.getNodeAttributes(b)]
    return Math.hypot(from.x! - to.x!, from.y! - to.y!)
  }
  for (const [one, other] of pairs) {
    const near = distance(`person/${one}`, `person/${other}`)
    const others = graphology.filterNodes((node) => node !== `person/${one}`)
    expect(others.every((node) => distance(`person/${one}`, node) >= near)).toBe(true)
  }
})

it('gives each kind its colour, and more size to what is mentioned more', () => {
  const { graphology } = layout(buildGraph([letter, memoir]))
  graphology.forEachNode((_, { kind, color }) => expect(color).toBe(kinds.find((row) => row.kind === kind)!.color))
  expect(graphology.getNodeAttribute('person/marie-curie', 'size')).toBeGreaterThan(
    graphology.getNodeAttribute('person/hendrik-lorentz', 'size')!,
  )
})
