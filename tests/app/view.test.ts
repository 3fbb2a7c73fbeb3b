// Addresses: a view goes into the part after `#` and comes back the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatView, nothing, parseView, type Selection, type View } from '../../src/app/model/view.ts'

const key = fc.string({ unit: 'grapheme', minLength: 1 })

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ type: 'none' as const }),
  fc.record({ type: fc.constant('node' as const), node: key }),
  fc.record({ type: fc.constant('edge' as const), edge: key, step: fc.nat(50) }),
  fc.record({ type: fc.constant('pair' as const), a: key, b: key }),
  fc.record({ type: fc.constant('path' as const), from: key, to: key }),
)

const place: fc.Arbitrary<Pick<View, 'article' | 'at'>> = fc.oneof(
  fc.constant({ article: null, at: null }),
  fc.record({ article: key, at: fc.option(fc.nat()) }),
)

const unplaced: fc.Arbitrary<Omit<View, 'article' | 'at'>> = fc.record({
  selection,
  focus: fc.option(
    fc.record({ node: key, depth: fc.integer({ min: 1, max: 9 }), more: fc.array(key, { maxLength: 3 }) }),
  ),
})

const view: fc.Arbitrary<View> = fc.tuple(unplaced, place).map(([rest, at]) => ({ ...rest, ...at }))

test('any view comes back from its address', () => {
  fc.assert(
    fc.property(view, (given) => {
      expect(parseView(formatView(given))).toEqual(given)
    }),
  )
})

test('an address is readable', () => {
  const selected: View = { ...nothing, selection: { type: 'node', node: 'person/marie-curie' } }
  expect(formatView(selected)).toBe('#node=person/marie-curie')
})

test('what cannot be read is left out', () => {
  expect(parseView('')).toEqual(nothing)
  expect(parseView('#pair=a')).toEqual(nothing)
  expect(parseView('#edge=e&step=-3')).toEqual({ ...nothing, selection: { type: 'edge', edge: 'e', step: 0 } })
  expect(parseView('#node=a&at=7').at).toBeNull()
  expect(parseView('#focus=a&depth=none').focus).toEqual({ node: 'a', depth: 1, more: [] })
})
