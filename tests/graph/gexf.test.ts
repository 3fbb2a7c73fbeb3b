import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import Graph from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { buildGraph } from '../../src/graph/build.ts'
import { toGexf } from '../../src/graph/gexf.ts'
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { layout } from '../../src/graph/layout.ts'
import { documents, graphs } from './arbitrary.ts'
import { handMade, letter, memoir } from './documents.ts'

const graph = layout(buildGraph([letter, memoir]))

/** What XML can hold of a text. */
const held = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')

/** Leaves out what is empty, as the file does. */
const filled = (attributes: object): object =>
  Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== '' && value !== undefined && value !== null),
  )

const expectSame = (graph: KnowledgeGraph): void => {
  const read = parse(Graph, toGexf(graph))
  const sources = new Map(graph.graphology.getAttribute('documents').map((source) => [source.id, source]))
  expect(read.nodes()).toEqual(graph.graphology.nodes())
  graph.graphology.forEachNode(
    (node, { label, kind, aliases, value, named, mentions, mentionCount, x, y, size, color }) =>
      expect(read.getNodeAttributes(node)).toEqual(
        filled({
          label: held(label),
          kind,
          aliases: held(aliases.join('; ')),
          value: held(value ?? ''),
          named,
          mentions: held(mentions.map(({ document, start, end }) => `${document} ${start}–${end}`).join('; ')),
          mentionCount,
          x,
          y,
          size,
          color,
        }),
      ),
  )
  expect(read.edges().sort()).toEqual(graph.graphology.edges().map(held).sort())
  graph.graphology.forEachEdge((key, edge, source, target, _source, _target, undirected) => {
    expect(read.extremities(held(key))).toEqual([source, target])
    expect(read.isUndirected(held(key))).toBe(undirected)
    const { relation, open, predicate, when, where, status, attribution, confidence, weight, evidence } = edge
    const passages = evidence.map(({ quote, document }) => {
      const { title, date } = sources.get(document)!
      return `“${quote}” (${[title ?? document, date].filter(Boolean).join(', ')})`
    })
    expect(read.getEdgeAttributes(held(key))).toEqual(
      filled({
        label: held(relation),
        relation: held(relation),
        kind: held(status === 'asserted' ? relation : `${relation} (${status})`),
        open,
        predicate: held(predicate),
        when: held(when ?? ''),
        where,
        status,
        attribution,
        confidence,
        weight,
        evidence: held(passages.join(' | ')),
      }),
    )
  })
}

const formats = new URL('../../../shared/formats/gexf-1.3/', import.meta.url)

const faults = async (xml: string): Promise<string[]> => {
  const file = (name: string) => ({ fileName: name, contents: readFileSync(new URL(name, formats), 'utf8') })
  const { errors } = await validateXML({
    xml: [{ fileName: 'graph.gexf', contents: xml }],
    schema: [file('gexf.xsd')],
    preload: [file('dynamics.xsd'), file('viz.xsd')],
  })
  return errors.map(({ message }) => message)
}

describe('the official schema', () => {
  if (!existsSync(formats)) {
    console.log(
      'The GEXF 1.3 schema is not beside the checkout (../shared/formats/gexf-1.3): well-formedness alone is tested.',
    )
    it('is not here; the file is well-formed', async () =>
      expect((await validateXML({ xml: toGexf(graph), normalization: 'format' })).errors).toEqual([]))
    return
  }
  it('takes the file', async () => expect(await faults(toGexf(graph))).toEqual([]))
  it('takes an empty graph', async () => expect(await faults(toGexf(buildGraph([])))).toEqual([]))
  it('takes a graph without layout', async () => expect(await faults(toGexf(buildGraph([letter])))).toEqual([]))
  it('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        expect(await faults(toGexf(graph))).toEqual([])
      }),
      {
        numRuns: 15,
      },
    )
  }, 60_000)
})

describe('read back by graphology-gexf', () => {
  it('is the same graph', () => expectSame(graph))
  it('is the same graph whatever the texts', () => {
    fc.assert(fc.property(graphs, expectSame))
  })
})

it('is the same for the same documents', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const make = (documents: typeof all) => toGexf(layout(buildGraph(documents), { iterations: 20 }))
      expect(make(structuredClone(all))).toBe(make(all))
    }),
    { numRuns: 50 },
  )
})

describe('Gephi’s timeline', () => {
  const element = (xml: string, id: string): string =>
    xml.split('\n').find((line) => line.includes(` id="${id}"`)) ?? ''

  it('has the days of dates and of dated evidence, those that overlap as one', () => {
    const xml = toGexf(graph)
    expect(xml).toContain('mode="dynamic"')
    expect(element(xml, 'date/1911-10-30')).toContain('<spells><spell start="1911-10-30" end="1911-10-30"/></spells>')
    expect(element(xml, 'person/albert-einstein|met|person/marie-curie|asserted')).toContain(
      '<spells><spell start="1911-01-01" end="1911-12-31"/></spells>',
    )
  })

  it('has the days on which events took place', () => {
    const congress = handMade(
      'congress',
      'The congress began in May 1911.',
      [
        { kind: 'event', names: ['congress'] },
        { kind: 'date', names: ['May 1911'], value: '1911-05' },
      ],
      [{ words: ['congress', 'began', 'May 1911'], relation: 'took place on' }],
    )
    expect(element(toGexf(buildGraph([congress])), 'event/congress')).toContain(
      '<spell start="1911-05-01" end="1911-05-31"/>',
    )
  })

  it('is not there without dates', () => {
    const undated = handMade('note', 'Curie', [{ kind: 'person', names: ['Curie'] }])
    expect(toGexf(buildGraph([undated]))).toContain('mode="static"')
  })
})

it('is all directed where that is asked for', () => {
  const read = parse(Graph, toGexf(graph, { directed: true }))
  expect(read.undirectedSize).toBe(0)
  expect(read.directedSize).toBe(graph.graphology.size)
})
