// Every rule reads its own examples, as a document of 2025-10-10, a Friday.
import { describe, expect, test } from 'vitest'
import { dates } from '../../src/stages/dates.ts'
import { rules } from '../../src/stages/dates/find.ts'
import { tokens } from '../../src/stages/tokens.ts'
import type { Document } from '../../src/types.ts'

const blank = (text: string, date: string | null): Document => ({
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
})

/** `expression = value` for each date that is found. */
const found = (text: string, date: string | null = '2025-10-10'): string[] =>
  dates(tokens(blank(text, date))).mentions.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)

describe('rules read their examples', () => {
  for (const { name, examples } of rules) {
    for (const [sentence, expression, value] of examples) {
      test(`${name}: ${sentence}`, () => expect(found(sentence)).toContain(`${expression} = ${value}`))
    }
  }
})
