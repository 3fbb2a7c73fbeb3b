// The golden cases of tests/cases/names.txt: a text, and every name in it with its kind, in order.
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { names } from '../../src/stages/names.ts'
import { syntax } from '../../src/stages/syntax.ts'
import { tokens } from '../../src/stages/tokens.ts'
import type { Document } from '../../src/types.ts'

const read = (text: string): Document =>
  names(
    syntax(
      tokens({
        id: 'names',
        title: null,
        date: null,
        text,
        tokens: [],
        sentences: [],
        quotations: [],
        mentions: [],
        entities: [],
        relations: [],
        decisions: [],
      }),
    ),
  )

const namesIn = (text: string): string[] =>
  read(text).mentions.map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`)

describe('golden cases', () => {
  const cases = readFileSync(new URL('../cases/names.txt', import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block): [string, string, string[]] => {
      const [head, findings] = block.split('\n==>\n')
      const [title, ...text] = head.split('\n')
      return [title, text.join('\n'), findings.split('\n').filter((line) => line !== '')]
    })

  it.each(cases)('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

test('mentions cover whole tokens, lie in their sentence and do not overlap', () => {
  const text =
    'Ana Ruiz of the Harbour Bank (HB) told HB’s staff in New York City. “Ruiz left,” said U.S. Senator Paul Weber.'
  const { mentions, tokens: words, sentences } = read(text)
  expect(mentions.length).toBeGreaterThan(4)
  let end = 0
  for (const mention of mentions) {
    expect(mention.start).toBe(words[mention.first].start)
    expect(mention.end).toBe(words[mention.last - 1].end)
    expect(mention.head).toBeGreaterThanOrEqual(mention.first)
    expect(mention.head).toBeLessThan(mention.last)
    expect(mention.start).toBeGreaterThanOrEqual(sentences[mention.sentence].start)
    expect(mention.end).toBeLessThanOrEqual(sentences[mention.sentence].end)
    expect(mention.start).toBeGreaterThanOrEqual(end)
    expect(mention.confidence).toBeGreaterThan(0)
    expect(mention.confidence).toBeLessThanOrEqual(1)
    expect(mention.rule).toMatch(/^names\//)
    end = mention.end
  }
})

test('a name has the same kind all over the text', () => {
  const kinds = namesIn('The Kestrel Group bought Orlova. Orlova is a company. Shares of Orlova rose; Orlova said so.')
  expect(new Set(kinds.filter((name) => name.startsWith('Orlova'))).size).toBe(1)
})

test('the recognizer finds the same twice', () => {
  const text = 'Marie Curie left Warsaw for Paris, where she met Pierre Curie of the Municipal School.'
  expect(namesIn(text)).toEqual(namesIn(text))
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\n\t '],
  ['marks', '((((()))))“”‘’---...!!!'],
  ['all capitals', 'THE PRESIDENT OF FRANCE MET ANGELA MERKEL IN BERLIN.'],
  ['no capitals', 'the president of france met angela merkel in berlin.'],
  ['one long word', 'A'.repeat(5000)],
  ['one name over and over', 'Ana Ruiz '.repeat(500)],
  ['another script', 'Владимир Путин встретился с 習近平 в Москве.'],
  ['titles alone', 'President. Mr. Mrs. Dr. The King of the'],
])('%s does no harm', (_, text) => {
  const { mentions, tokens: words } = read(text)
  for (const { last } of mentions) expect(last).toBeLessThanOrEqual(words.length)
})
