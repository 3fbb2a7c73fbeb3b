import fc from 'fast-check'
import Graph from 'graphology'
import { parse } from 'graphology-graphml'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { buildGraph } from '../../src/graph/build.ts'
import { toGraphml } from '../../src/graph/graphml.ts'
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { layout } from '../../src/graph/layout.ts'
import { graphs } from './arbitrary.ts'
import { letter, memoir } from './documents.ts'

/** What XML can hold of a text. */
const held = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')

const expectSame = (graph: KnowledgeGraph): void => {
  const read = parse(Graph, toGraphml(graph))
  expect(read.nodes()).toEqual(graph.graphology.nodes())
  graph.graphology.forEachNode((node, { label, kind, aliases, named, mentionCount, x, y, size, color }) => {
    const attributes = read.getNodeAttributes(node)
    expect(attributes).toMatchObject({ kind, named, mentionCount, x, y, size, color })
    expect(attributes.label ?? '').toBe(held(label))
    expect(attributes.aliases ?? '').toBe(held(aliases.join('; ')))
  })
  expect(read.size).toBe(graph.graphology.size)
  graph.graphology.forEachEdge(
    (key, { relation, status, confidence, weight, evidence }, source, target, _s, _t, undirected) => {
      expect(read.extremities(held(key))).toEqual([source, target])
      expect(read.isUndirected(held(key))).toBe(undirected)
      const attributes = read.getEdgeAttributes(held(key))
      expect(attributes).toMatchObject({ status, confidence, weight })
      expect(attributes.relation ?? '').toBe(held(relation))
      for (const { quote } of evidence) expect(attributes.evidence).toContain(held(quote))
    },
  )
}

it('read back by graphology-graphml is the same graph', () => expectSame(layout(buildGraph([letter, memoir]))))

it('is the same graph whatever the texts', () => {
  fc.assert(fc.property(graphs, expectSame))
})

it('is well-formed XML', async () => {
  const xml = toGraphml(buildGraph([letter, memoir]))
  expect((await validateXML({ xml, normalization: 'format' })).errors).toEqual([])
})
