import { expect, test } from 'vitest'
import { combine, hash, normalize, plain, random, shape, shuffle } from '../../src/language/features.ts'

test.each([
  ['Marie', 'Xxx'],
  ['COVID-19', 'XX-dd'],
  ['1911', 'dd'],
  ['Ångström', 'Xxx'],
  ['’s', '’x'],
  ['', ''],
])('the shape of %s is %s', (word, expected) => {
  expect(shape(word)).toBe(expected)
})

test.each([
  ['1911', '!year'],
  ['2,500.75', '!number'],
  ['-', '-'],
  ['—', '-'],
  ['Don’t', "don't"],
  ['“', '"'],
  ['3rd', '3rd'],
])('%s is known as %s', (word, expected) => {
  expect(normalize(word)).toBe(expected)
})

test('a word of plain letters stays as it is', () => {
  expect(plain("O'Neill")).toBe("O'Neill")
})

test('hashes tell order and content apart', () => {
  expect(hash('ab')).not.toBe(hash('ba'))
  expect(combine(1, 2)).not.toBe(combine(2, 1))
  const numbers = new Set(Array.from({ length: 10_000 }, (_, i) => hash(`word ${i}`)))
  expect(numbers.size).toBeGreaterThan(9_990)
})

test('the same seed shuffles alike, and nothing is lost', () => {
  const items = Array.from({ length: 50 }, (_, i) => i)
  const once = shuffle([...items], random(3))
  expect(shuffle([...items], random(3))).toEqual(once)
  expect(shuffle([...items], random(4))).not.toEqual(once)
  expect([...once].sort((a, b) => a - b)).toEqual(items)
})
