// The filters and the counts beside their choices.
import { expect, test } from 'vitest'
import { around, counts, noFilters, visible, yearsOf, type Filters } from '../../src/app/model/filters.ts'
import { modelOf } from '../../src/app/model/graph.ts'
import { shortestPath } from '../../src/app/model/paths.ts'
import { story } from '../browser/story.ts'

const model = modelOf(story())
const edgesWith = (filters: Partial<Filters>) => visible(model, { ...noFilters, ...filters }, null).edges.size

test('without filters everything that a relation holds is drawn', () => {
  const all = visible(model, noFilters, null)
  expect(all.edges.size).toBe(model.graph.size)
  expect(all.nodes.size).toBe(8)
  expect(visible(model, { ...noFilters, unconnected: true }, null).nodes.size).toBe(model.graph.order)
})

test('a choice counts what would go if it were switched off', () => {
  const { relations, statuses, documents } = counts(model, noFilters)
  for (const [relation, count] of relations)
    expect(edgesWith({ relations: new Set([relation]) }), relation).toBe(model.graph.size - count)
  for (const [status, count] of statuses)
    expect(edgesWith({ statuses: new Set([status]) }), status).toBe(model.graph.size - count)
  expect(Object.fromEntries(documents)).toEqual({ north: 6, atlas: 3 })
})

test('a choice that is off counts what it would bring back', () => {
  const off: Filters = { ...noFilters, relations: new Set(['met', 'fought']), statuses: new Set(['denied']) }
  expect(counts(model, off).relations.get('met')).toBe(1)
  expect(counts(model, off).statuses.get('denied')).toBe(1)
  expect(visible(model, off, null).edges.size).toBe(model.graph.size - 3)
})

test.each([
  ['2025-08-15', [2025, 2025]],
  ['1914/1918', [1914, 1918]],
  ['XXXX-08-15', null],
  ['last summer', null],
  [null, null],
])('the years of %s are %j', (when, years) => expect(yearsOf(when)).toEqual(years))

test('time keeps what is dated into it', () => {
  expect(edgesWith({ years: [1911, 1911] })).toBe(1)
  expect(edgesWith({ years: [1911, 1912] })).toBe(2)
  expect(edgesWith({ years: [1800, 1810] })).toBe(0)
})

test('around a node are the nodes within so many steps', () => {
  const edges = new Set(model.graph.edges())
  expect(around(model, 'work/northern-atlas', 0, edges)).toEqual(new Set(['work/northern-atlas']))
  expect(around(model, 'work/northern-atlas', 2, edges)).toEqual(
    new Set(['work/northern-atlas', 'organization/polar-society', 'person/ada-lindqvist']),
  )
})

test('the shortest path goes along what is drawn, against directions too', () => {
  const edges = new Set(model.graph.edges())
  expect(shortestPath(model.graph, 'work/northern-atlas', 'person/clara-voss', edges)).toEqual([
    'work/northern-atlas',
    'organization/polar-society',
    'person/ada-lindqvist',
    'person/tomas-brandt',
    'person/clara-voss',
  ])
  expect(shortestPath(model.graph, 'place/bergen', 'place/bergen', edges)).toEqual(['place/bergen'])
  expect(shortestPath(model.graph, 'work/northern-atlas', 'place/bergen', edges)).toBeNull()
})
