import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { GraphError } from '../../src/graph/errors.ts'
import { graphs, oddText } from './arbitrary.ts'
import { letter, memoir } from './documents.ts'

const graph = buildGraph([letter, memoir])

describe('entity', () => {
  it.each([
    ['Marie Curie', 'person/marie-curie'],
    ['MARIE CURIE', 'person/marie-curie'],
    ['Curie', 'person/marie-curie'],
    ['person/marie-curie', 'person/marie-curie'],
    ['lorentz', 'person/hendrik-lorentz'],
    ['1911-10-30', 'date/1911-10-30'],
    ['eight children', 'group/letter/eight-children'],
  ])('%s is %s', (name, key) => expect(graph.entity(name)?.key).toBe(key))

  it.each(['Nobody', '', 'Cur', '\ud800'])('“%s” is nobody', (name) => expect(graph.entity(name)).toBeNull())

  it('takes nothing but a string', () => expect(() => graph.entity(7 as never)).toThrow(GraphError))

  it('sees what has changed', () => {
    const changing = buildGraph([letter])
    expect(changing.entity('Madame Curie')).toBeNull()
    changing.graphology.setNodeAttribute('person/marie-curie', 'aliases', ['Madame Curie'])
    expect(changing.entity('Madame Curie')?.key).toBe('person/marie-curie')
  })
})

describe('neighbors', () => {
  const keys = (...call: Parameters<typeof graph.neighbors>) => graph.neighbors(...call)?.map(({ key }) => key)

  it('are all, whichever way the relations point', () =>
    expect(keys('Marie Curie')).toEqual([
      'person/albert-einstein',
      'group/letter/eight-children',
      'person/paul-langevin',
    ]))

  it('by a relation', () => expect(keys('Marie Curie', { relation: 'met' })).toEqual(['person/albert-einstein']))

  it('by a kind', () => expect(keys('Marie Curie', { kind: 'group' })).toEqual(['group/letter/eight-children']))

  it('further away, with the relations that lead there', () => {
    const far = graph.neighbors('eight children', { depth: 2, kind: 'person' })!
    expect(far.map(({ key, depth }) => [key, depth])).toEqual([
      ['person/marie-curie', 1],
      ['person/albert-einstein', 2],
      ['person/paul-langevin', 2],
    ])
    expect(far[1].relations.map(({ relation }) => relation)).toEqual(['met'])
  })

  it('of nobody are null', () => expect(graph.neighbors('Nobody')).toBeNull())
  it('of one alone are none', () => expect(graph.neighbors('Lorentz')).toEqual([]))
  it.each([0, -1, 1.5, NaN])('depth %s is refused', (depth) =>
    expect(() => graph.neighbors('Curie', { depth })).toThrow(GraphError),
  )
  it('an unknown kind is refused', () =>
    expect(() => graph.neighbors('Curie', { kind: 'planet' as never })).toThrow(GraphError))
})

describe('relations', () => {
  const keys = (...call: Parameters<typeof graph.relations>) => graph.relations(...call)?.map(({ key }) => key)

  it('are all without a filter', () => expect(keys()).toHaveLength(graph.graphology.size))
  it('from one', () =>
    expect(keys({ from: 'Curie', relation: 'wrote to' })).toEqual([
      'person/marie-curie|wrote to|person/paul-langevin|asserted',
    ]))
  it('to one', () => expect(keys({ to: 'Langevin', status: 'denied' })).toHaveLength(1))
  it('of a symmetric kind either way', () => {
    expect(keys({ from: 'Curie', to: 'Einstein' })).toHaveLength(1)
    expect(keys({ from: 'Einstein', to: 'Curie' })).toHaveLength(1)
  })
  it('of a directed kind one way', () => expect(keys({ from: 'Langevin', to: 'Curie' })).toEqual([]))
  it('within a period', () => {
    expect(keys({ between: ['1911-11', '1911-12'] })).toHaveLength(1)
    expect(keys({ between: ['1910', '1912'] })).toHaveLength(1)
    expect(keys({ between: ['1912', '1913'] })).toEqual([])
  })
  it('of nobody are null', () => expect(graph.relations({ from: 'Nobody' })).toBeNull())
  it.each([[['1912', '1911']], [['soon', '1911']], ['1911'], [[1911, 1912]]])('the period %j is refused', (between) =>
    expect(() => graph.relations({ between: between as never })).toThrow(GraphError),
  )
  it('an unknown status is refused', () =>
    expect(() => graph.relations({ status: 'true' as never })).toThrow(GraphError))
})

describe('path', () => {
  it('is the shortest chain, whichever way the relations point', () => {
    const steps = graph.path('Einstein', 'Langevin')!
    expect(steps.map(({ from, to, relations }) => [from.label, relations.map(({ key }) => key), to.label])).toEqual([
      ['Albert Einstein', ['person/albert-einstein|met|person/marie-curie|asserted'], 'Marie Curie'],
      ['Marie Curie', ['person/marie-curie|wrote to|person/paul-langevin|asserted'], 'Paul Langevin'],
    ])
    expect(steps[0].relations[0].evidence[0].quote).toContain('met Albert Einstein')
  })
  it('to oneself is empty', () => expect(graph.path('Curie', 'Marie Curie')).toEqual([]))
  it('where nothing joins is null', () => expect(graph.path('Curie', 'Lorentz')).toBeNull())
  it('of nobody is null', () => expect(graph.path('Curie', 'Nobody')).toBeNull())
})

describe('evidence', () => {
  const key = 'person/marie-curie|wrote to|person/paul-langevin|asserted'

  it('says where it stands', () =>
    expect(graph.evidence(key)).toMatchObject([
      {
        quote: 'She wrote to Paul Langevin.',
        document: 'letter',
        title: 'A letter',
        date: '1911-11-04',
        start: 64,
        end: 91,
      },
    ]))
  it('of a relation as of its key', () =>
    expect(graph.evidence(graph.relations({ from: 'Curie', to: 'Langevin' })![0])).toEqual(graph.evidence(key)))
  it('of no edge is null', () => expect(graph.evidence('nothing')).toBeNull())
  it('takes nothing else', () => expect(() => graph.evidence(undefined as never)).toThrow(GraphError))
})

it('stats count', () =>
  expect(graph.stats()).toEqual({
    documents: 2,
    nodes: 9,
    edges: 5,
    evidence: 6,
    components: 5,
    kinds: { person: 4, date: 2, group: 2, place: 1 },
    relations: { 'wrote to': 2, met: 1, see: 1, 'located in': 1 },
    statuses: { asserted: 4, denied: 1 },
  }))

it('strange names find somebody or nobody and never throw', () => {
  fc.assert(
    fc.property(graphs, oddText, oddText, (graph, a, b) => {
      const found = graph.entity(a)
      expect(found === null || graph.graphology.hasNode(found.key)).toBe(true)
      expect(graph.neighbors(a, { relation: b, depth: 3 }) === null).toBe(found === null)
      const steps = graph.path(a, b)
      steps?.forEach(({ relations }) => expect(relations.length).toBeGreaterThan(0))
      graph.relations({ from: a, to: b, relation: b })
      graph.evidence(a)
      graph.stats()
    }),
  )
})
