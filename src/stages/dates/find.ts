// Finds the calendar expressions of a text and gives each its value: every rule is tried everywhere, the leftmost and
// longest match that its rule accepts is taken, and ranges ("from 1990 to 1995") are joined.
import { bounds, yearOf } from '../../text/calendar.ts'
import type { Span } from '../../types.ts'
import type { Context } from './context.ts'
import { days } from './days.ts'
import { monthsAndSeasons } from './months.ts'
import { spaced } from './patterns.ts'
import type { Groups, Rule } from './patterns.ts'
import { appendJoined } from './ranges.ts'
import { relative } from './relative.ts'
import { spans } from './spans.ts'
import type { Tense } from './tense.ts'
import { weekdays } from './weekdays.ts'
import { years } from './years.ts'

/** All rules; of two that match the same words the earlier wins. */
export const rules: readonly Rule[] = [...days, ...spans, ...monthsAndSeasons, ...years, ...relative, ...weekdays]

export interface Found extends Span {
  value: string | null
  rule: string
}

interface Candidate extends Span {
  order: number
  groups: Groups
}

/** Longest text on either side that a rule may look at, in UTF-16 units. */
const reach = 64

/** Not within a word, an amount, a fraction, an address; after a dash only the year that ends a life. */
const opening = '(?<![\\p{L}\\p{N}_$£€#@&])(?<!\\d[./,:]|\\p{L}[/@])(?:(?<!\\d-)|(?=\\d{3,4}\\)))'
const closing = '(?![\\p{L}\\p{N}_])'

const finders = rules.map(({ pattern }) => new RegExp(`${opening}(?:${spaced(pattern)})${closing}`, 'gu'))
const readers = rules.map(({ pattern }) => new RegExp(`^(?:${spaced(pattern)})$`, 'u'))

/**
 * The text with plain marks, each as long as the one it replaces: ’ as ', every dash as -, and white space as blanks,
 * except for that between paragraphs, which no expression crosses.
 */
export const plain = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '\n'.repeat(space.length) : ' '.repeat(space.length)))

/** Tells the tense of the sentence around an offset of the text. */
export type TenseAt = (offset: number) => Tense

/** The named groups of a match, each blank single. */
const groupsOf = ({ groups = {} }: RegExpMatchArray): Groups =>
  Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, words?.replace(/ +/g, ' ')]))

const valueOf = (expression: string, context: Context): { value: string | null; rule: string } | null => {
  for (const [order, reader] of readers.entries()) {
    const match = reader.exec(expression)
    const value = match ? rules[order].read(groupsOf(match), context) : undefined
    if (value !== undefined) return { value, rule: rules[order].name }
  }
  return null
}

const contextAt = (
  text: string,
  { start, end }: Span,
  settled: Pick<Context, 'date' | 'last' | 'ahead' | 'narrative' | 'given'>,
  tenseAt: TenseAt,
): Context => {
  let tense: Tense | null = null
  const context: Context = {
    ...settled,
    before: /[^\n]*$/.exec(text.slice(Math.max(0, start - reach), start))![0],
    after: /^[^\n]*/.exec(text.slice(end, end + reach))![0],
    get tense() {
      return (tense ??= tenseAt(start))
    },
    valueOf: (expression) => valueOf(expression, { ...context, given: true })?.value ?? null,
  }
  return context
}

const candidatesIn = (text: string): Candidate[] => {
  const found: Candidate[] = []
  finders.forEach((finder, order) => {
    for (const match of text.matchAll(finder)) {
      found.push({ start: match.index, end: match.index + match[0].length, order, groups: groupsOf(match) })
    }
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
}

const statedYear = ({ groups }: Candidate): number | null => {
  const digits = /\d{4}/.exec(groups.year ?? '')
  return digits ? Number(digits[0]) : null
}

const deictic = new Set(['day-word', 'weekday', 'unit', 'ago', 'stretch'])

/**
 * Whether a text tells of times other than its own: it states years, most of them far from the year of its date, and
 * hardly ever speaks of yesterday, of Friday or of last week.
 */
const isNarrative = (candidates: readonly Candidate[], date: string | null): boolean => {
  const year = date === null ? null : yearOf(date)
  if (year === null) return true
  const stated = candidates.map(statedYear).filter((found) => found !== null)
  const far = stated.filter((found) => Math.abs(found - year) > 1).length
  const near = stated.length - far + candidates.filter(({ order }) => deictic.has(rules[order].name)).length
  return far >= 3 && far > 2 * near
}

/** For each candidate the first year that is stated beside a month from there on. */
const yearsAhead = (candidates: readonly Candidate[]): (number | null)[] => {
  const ahead: (number | null)[] = new Array(candidates.length).fill(null)
  let year: number | null = null
  for (let index = candidates.length - 1; index >= 0; index--) {
    if (candidates[index].groups.month !== undefined) year = statedYear(candidates[index]) ?? year
    ahead[index] = year
  }
  return ahead
}

/** The calendar expressions of a text in order, none within another. `date` is the document's own day or null. */
export const findDates = (text: string, date: string | null, tenseAt: TenseAt): Found[] => {
  const words = plain(text)
  const candidates = candidatesIn(words)
  const narrative = isNarrative(candidates, date)
  const ahead = yearsAhead(candidates)
  const found: Found[] = []
  let last: string | null = null
  let free = 0
  candidates.forEach((candidate, index) => {
    const { start, end, order, groups } = candidate
    if (start < free) return
    const settled = { date, last, ahead: ahead[index], narrative, given: false }
    const value = rules[order].read(groups, contextAt(words, candidate, settled, tenseAt))
    if (value === undefined) return
    appendJoined(words, found, { start, end, value, rule: `dates/${rules[order].name}` })
    const told = found.at(-1)!.value
    if (told !== null && bounds(told) !== null) last = told
    free = end
  })
  return found
}

const preposition =
  /^(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ss]ince|[Ff]rom|[Ff]or|[Dd]uring|[Bb]etween|[Uu]ntil|[Aa]round|[Aa]bout) /

/** Reads an expression that is known to be a date, where it stands; `last` is the value mentioned before it. */
export type DateReader = (span: Span, last: string | null) => string | null

/** A reader of expressions in a text; it gives null for what cannot be put on a calendar. */
export const readerOf = (text: string, date: string | null, tenseAt: TenseAt): DateReader => {
  const words = plain(text)
  const candidates = candidatesIn(words)
  const narrative = isNarrative(candidates, date)
  return (span, last) => {
    const settled = { date, last, ahead: null, narrative, given: true }
    const start = span.start + (preposition.exec(words.slice(span.start, span.end))?.[0].length ?? 0)
    const expression = words.slice(start, span.end).replace(/[ ,.;:]+$/, '')
    const context = contextAt(words, { start, end: span.end }, settled, tenseAt)
    const exact = valueOf(expression, context) ?? valueOf(expression.replace(/^(?:the|a|an) /i, ''), context)
    if (exact) return exact.value
    let longest: { length: number; value: string | null } = { length: 0, value: null }
    for (const { start, end, order, groups } of candidates) {
      if (start < span.start || end > span.end || end - start <= longest.length) continue
      const given = rules[order].name !== 'early-year'
      const value = rules[order].read(groups, contextAt(words, { start, end }, { ...settled, given }, tenseAt))
      if (value) longest = { length: end - start, value }
    }
    return longest.value
  }
}
