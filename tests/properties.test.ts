// What must hold for any text at all: offsets that slice back to the very text, references that lead somewhere, no
// surprise from odd strings, and the same document twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.ts'
import type { Document, Span } from '../src/types.ts'

const awkward = [
  '\u{1F600}',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u200f',
  '\u202e',
  'مرحبا بالعالم',
  'שלום',
  '你好。',
  'e\u0301',
  '\0',
  '\u0007',
  '\ufeff',
  '\u2028',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '—',
  '…',
  '...',
  '?!',
  '.',
  ',',
  ' ',
  '  ',
  '\t',
  '-',
  '--',
  "don't",
  'Putin’s',
  'U.S.',
  'Mr.',
  'J. R. R.',
  '$5.2m',
  '50%',
  'Marie Curie',
  'Albert Einstein',
  'Paris',
  'the United Nations',
  'she',
  'him',
  'they',
  'met',
  'wrote to',
  'was born in',
  'on Friday',
  'in 1911',
  '15 August 2025',
  'the past three months',
  '<img src=x onerror=alert(1)>',
  ']]>',
  '&amp;',
  '__proto__',
  'constructor',
  'toString',
  'said',
  'that',
  'and',
  'of',
  'the',
  'a',
  'AAAA',
  'i',
  '1',
  '007',
  'İ',
  'ß',
  'ﬁ',
]
const text = fc
  .array(fc.constantFrom(...awkward), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)))

function check(document: Document): void {
  const { tokens, sentences, mentions, entities, relations, quotations } = document
  const inside = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= document.text.length
  for (const token of tokens) expect(document.text.slice(token.start, token.end)).toBe(token.text)
  for (const span of [...sentences, ...quotations]) expect(inside(span)).toBe(true)
  tokens.forEach(({ head }, index) =>
    expect(head === -1 || (head >= 0 && head < tokens.length && head !== index)).toBe(true),
  )
  sentences.forEach(({ first, last }, index) => {
    expect(first).toBe(index === 0 ? 0 : sentences[index - 1].last)
    expect(last).toBeGreaterThan(first)
  })
  const ids = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(entities.length)
  for (const mention of mentions) {
    expect(inside(mention)).toBe(true)
    expect(mention.start).toBeGreaterThanOrEqual(tokens[mention.first].start)
    expect(mention.end).toBeLessThanOrEqual(tokens[mention.last - 1].end)
    expect(mention.entity === null || ids.has(mention.entity)).toBe(true)
  }
  for (const { mentions: own } of entities) for (const index of own) expect(mentions[index]).toBeDefined()
  for (const { subject, object, where, attribution, evidence, confidence } of relations) {
    for (const id of [subject, object]) expect(ids.has(id)).toBe(true)
    for (const id of [where, attribution]) expect(id === null || ids.has(id)).toBe(true)
    for (const span of [evidence, evidence.subject, evidence.predicate, evidence.object])
      expect(inside(span)).toBe(true)
    expect(evidence.predicate.start).toBeGreaterThanOrEqual(evidence.start)
    expect(evidence.predicate.end).toBeLessThanOrEqual(evidence.end)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

describe('any text', () => {
  it('keeps every offset and every reference sound, on 2,000 strings of awkward pieces', () => {
    fc.assert(
      fc.property(text, (sample) => check(extract(sample, { date: '2025-10-10' }))),
      { numRuns: 2000, seed: 1 },
    )
  }, 300_000)

  it('gives the same document twice', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(extract(sample)).toEqual(extract(sample))
      }),
      { numRuns: 200, seed: 2 },
    )
  }, 120_000)

  it.each([
    ['a word of 100 kB', 'x'.repeat(100_000)],
    ['100 kB of capitals', 'XA'.repeat(50_000)],
    ['10,000 brackets', '('.repeat(10_000)],
    ['10,000 quotation marks', '“'.repeat(10_000)],
    ['no text', ''],
    ['white space alone', ' \n\t\r\n\u00a0 '],
  ])(
    'reads %s',
    (_, sample) => {
      check(extract(sample))
    },
    120_000,
  )
})
