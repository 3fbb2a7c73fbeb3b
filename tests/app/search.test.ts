// Search over names, aliases, relations and sentences.
import { expect, test } from 'vitest'
import { modelOf } from '../../src/app/model/graph.ts'
import { searchIndex } from '../../src/app/model/search.ts'
import { story } from '../browser/story.ts'

const { find } = searchIndex(modelOf(story()))
const first = (query: string) => find(query)[0]?.key

test.each([
  ['ada lindqvist', 'person/ada-lindqvist'],
  ['LINDQ', 'person/ada-lindqvist'],
  ['tromso', 'place/tromso'],
  ['lindqvost', 'person/ada-lindqvist'],
  ['published', 'organization/polar-society created work/northern-atlas'],
  ['harbour married', 'person/tomas-brandt married to person/clara-voss'],
])('%s finds %s', (query, key) => expect(first(query)).toBe(key))

test('the fuller name comes first, and nothing is found for nonsense', () => {
  expect(first('brandt')).toBe('person/tomas-brandt')
  expect(find('qqqq')).toEqual([])
  expect(find('"*~^(')).toEqual([])
})
