// Dates: every rule reads its own examples, the golden cases of tests/cases/dates.txt hold, and senseless text does no harm.
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dateReader, dates } from '../../src/stages/dates.ts'
import { findDates, rules } from '../../src/stages/dates/find.ts'
import { syntax } from '../../src/stages/syntax.ts'
import { tokens } from '../../src/stages/tokens.ts'
import { isValue } from '../../src/text/calendar.ts'
import type { Document } from '../../src/types.ts'

const read = (text: string, date: string | null): Document =>
  dates(
    syntax(
      tokens({
        id: 'test',
        title: null,
        date,
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

/** `expression = value` for each date that is found. */
const found = (text: string, date: string | null): string[] =>
  read(text, date).mentions.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)

describe('every rule reads its examples', () => {
  for (const { name, examples } of rules) {
    for (const [sentence, expression, value] of examples) {
      test(`${name}: ${sentence}`, () => {
        expect(found(sentence, '2025-10-10')).toContain(`${expression} = ${value}`)
      })
    }
  }
})

describe('golden cases', () => {
  const file = readFileSync(new URL('../cases/dates.txt', import.meta.url), 'utf8')
  for (const block of file.split(/^# /m).slice(1)) {
    const [title, ...lines] = block.trimEnd().split('\n')
    const arrow = lines.indexOf('==>')
    const date = /^date: (.*)$/.exec(lines[0])?.[1] ?? null
    const text = lines.slice(date === null ? 0 : 1, arrow).join('\n')
    test(title, () => expect(found(text, date)).toEqual(lines.slice(arrow + 1)))
  }
})

describe('mentions', () => {
  test('cover whole tokens, in order, each with its rule', () => {
    const text = 'She was born on 3 May 1990 in Bonn, and moved two years later.'
    const { mentions, tokens: words } = read(text, null)
    expect(
      mentions.map(({ start, end, first, last }) => [text.slice(start, end), words[first].start, words[last - 1].end]),
    ).toEqual([
      ['3 May 1990', 16, 26],
      ['two years later', 46, 61],
    ])
    expect(mentions.map(({ rule }) => rule)).toEqual(['dates/day-month', 'dates/later'])
    expect(mentions.every(({ head, first, last }) => head >= first && head < last)).toBe(true)
  })

  test('stay out of names', () => {
    const text = 'The Friday Group met on Friday.'
    const document = read(text, '2025-10-10')
    const friday = document.mentions.at(-1)!
    const name = { ...friday, form: 'name' as const, kind: 'person' as const }
    const again = dates({ ...document, mentions: [{ ...name, start: 4, end: 16 }, name] })
    expect(again.mentions.map(({ start, form }) => [start, form])).toEqual([
      [4, 'name'],
      [24, 'date'],
    ])
  })
})

describe('given spans', () => {
  const valueIn = (text: string, expression: string, last: string | null = null): string | null => {
    const start = text.indexOf(expression)
    return dateReader(read(text, '2025-10-10'))({ start, end: start + expression.length }, last)
  }

  test('are read with their preposition', () => {
    expect(valueIn('He stayed during the summer of 2010.', 'during the summer of 2010')).toBe('2010-06/2010-08')
  })
  test('are read where the finder would not dare', () => {
    expect(valueIn('Then 1812 came.', '1812')).toBe('1812')
    expect(valueIn('World War II had begun.', 'World War II')).toBe('1939-09-01/1945-09-02')
  })
  test('count from the date mentioned before', () => {
    expect(valueIn('It fell a year later.', 'a year later', '1998')).toBe('1999')
  })
  test('have no value where there is none', () => {
    expect(valueIn('It fell at some point.', 'at some point')).toBe(null)
  })
})

describe('senseless text', () => {
  const word = fc.constantFrom(
    ...'May March 12 1999 2010-02-30 99/99/9999 the of last next Friday 3rd century BC ago later from to – ( ) ’98 early first quarter'.split(
      ' ',
    ),
  )
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))

  test('gives dates that can be read, within the text, none in another', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2025-10-10', '1999-12-31', '2024-02-29'), (text, date) => {
        let free = 0
        for (const { start, end, value } of read(text, date).mentions) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(end).toBeLessThanOrEqual(text.length)
          if (value !== null) expect(value).toSatisfy(isValue)
          free = end
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('of great length is read to its end', () => {
    for (const piece of ['1', '1,111', '1/1/', '(1999 - ', 'May and ', 'the end of ', 'twenty-', ' ', '\n']) {
      const text = piece.repeat(Math.ceil(50_000 / piece.length)) + ' It began in 1999.'
      expect(findDates(text, '2025-10-10', () => 'unknown').at(-1)?.value).toBe('1999')
    }
  })
})
