import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { GraphFormatError } from '../../src/graph/errors.ts'
import { fromJson, toJson } from '../../src/graph/json.ts'
import { layout } from '../../src/graph/layout.ts'
import { documents, graphs } from './arbitrary.ts'
import { letter, memoir } from './documents.ts'

const json = toJson(layout(buildGraph([letter, memoir])))

/** The JSON of the letters with one thing changed. */
const changed = (change: (graph: any) => void): string => {
  const graph = JSON.parse(json)
  change(graph)
  return JSON.stringify(graph)
}

it('is what graphology exports', () => {
  const graph = layout(buildGraph([letter, memoir]))
  expect(JSON.parse(toJson(graph))).toEqual(graph.graphology.export())
})

it('comes back the same, byte for byte, whatever the texts', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(toJson(fromJson(toJson(graph)))).toBe(toJson(graph))
    }),
  )
})

it('is the same for the same documents', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const copy = structuredClone(all)
      const make = (documents: typeof all) => toJson(layout(buildGraph(documents), { iterations: 20 }))
      expect(make(copy)).toBe(make(all))
      expect(copy).toEqual(all)
    }),
    { numRuns: 50 },
  )
})

it('need not say why', () => {
  const bare = changed((graph) => {
    delete graph.attributes.merges
    for (const { attributes } of graph.nodes) delete attributes.decisions
  })
  expect(fromJson(bare).graphology.getNodeAttribute('person/marie-curie', 'decisions')).toBeUndefined()
})

describe('says what is wrong with', () => {
  it.each([
    ['', 'it is not JSON'],
    ['{', 'it is not JSON'],
    ['[]', 'the whole is missing or no object'],
    ['{}', 'attributes is missing or no object'],
    [changed((graph) => delete graph.attributes.documents), 'documents is missing or no list'],
    [changed((graph) => delete graph.attributes.documents[0].text), 'document 1: text is missing or wrong'],
    [changed((graph) => (graph.nodes = {})), 'nodes is missing or no list'],
    [changed((graph) => delete graph.nodes[1].attributes), 'node 2 is missing or no object'],
    [changed((graph) => (graph.nodes[1].attributes.kind = 'planet')), 'node 2: kind is missing or wrong'],
    [changed((graph) => (graph.nodes[0].attributes.aliases = [7])), 'node 1: aliases is missing or wrong'],
    [changed((graph) => (graph.nodes[0].attributes.mentions[0].start = '0')), 'node 1: a mention: start'],
    [changed((graph) => (graph.nodes[0].attributes.decisions[0].reason = 7)), 'node 1: a decision: reason'],
    [changed((graph) => delete graph.nodes[0].attributes.decisions[0].antecedent), 'antecedent is missing'],
    [changed((graph) => (graph.attributes.merges[0].merged = 'yes')), 'merge 1: merged is missing or wrong'],
    [changed((graph) => delete graph.edges), 'edges is missing or no list'],
    [changed((graph) => (graph.edges[0].attributes.status = 'so')), 'edge 1: status is missing or wrong'],
    [changed((graph) => delete graph.edges[0].attributes.evidence[0].subject), 'subject is missing or no object'],
    [changed((graph) => (graph.edges[0].source = 'person/nobody')), 'person/nobody'],
    [changed((graph) => graph.nodes.push(graph.nodes[0])), 'already exist'],
  ])('%.40j', (text, reason) => {
    expect(() => fromJson(text)).toThrow(GraphFormatError)
    expect(() => fromJson(text)).toThrow(reason)
  })

  it('any JSON that is no graph', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => fromJson(text)).toThrow(GraphFormatError)
      }),
    )
  })
})
