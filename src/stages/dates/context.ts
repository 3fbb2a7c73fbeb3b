// What a date expression is read against, and how it picks one of several days that it could mean.
// "June" in "they met in June", written in March 2026, is 2025-06; in "they will meet in June" it is 2026-06.
import { dayNumber, format, isDay, parse, yearOf } from '../../text/calendar.ts'
import type { Tense } from './tense.ts'

export interface Context {
  /** The document's own day, `YYYY-MM-DD`; null where it has none. */
  date: string | null
  /** The value last mentioned that has a year. */
  last: string | null
  /** The first year beside a month that the text states after this place. */
  ahead: number | null
  /** The text tells of times other than its own: dates without a year belong to the date last mentioned. */
  narrative: boolean
  tense: Tense
  /** The text on either side, within the paragraph, some words long. */
  before: string
  after: string
  /** The expression is known to be a date: what tells dates from look-alikes is not asked. */
  given: boolean
  /** Reads an expression within this one: "next month" in "the end of next month". */
  valueOf: (expression: string) => string | null
}

/** The date that "the following month" or "a year later" counts from. */
export const anchorOf = (context: Context): string | null => context.last ?? context.date

/** The date that "last year" or "the past three months" counts from: the text's own, or in a narrative the last one told. */
export const presentOf = (context: Context): string | null => context.date ?? null

/** How many days a day without a year may lie ahead of the text although the sentence speaks of the past. */
const slack = 45

/**
 * The year of a month, or of a day of it, that the text gives none for; null where it cannot be told.
 * In a narrative it is that of the date last mentioned; else the nearest to the document's date on the side of the tense.
 */
export const yearFor = (month: number, day: number | null, context: Context): number | null => {
  const told = context.last === null ? null : yearOf(context.last)
  if (context.date === null) return told ?? context.ahead
  if (context.narrative && told !== null) return told
  const today = parse(context.date)!
  const own = dayNumber(today.year!, today.month!, day === null ? 15 : today.day!)
  const candidates = [today.year! - 1, today.year!, today.year! + 1]
    .filter((year) => isDay(year, month, day ?? 1))
    .map((year) => ({ year, away: dayNumber(year, month, day ?? 15) - own }))
  const fitting = candidates.filter(({ away }) =>
    context.tense === 'past' ? away <= (day === null ? 0 : slack) : context.tense === 'future' ? away >= 0 : true,
  )
  const nearest = (fitting.length > 0 ? fitting : candidates).reduce((best, candidate) =>
    Math.abs(candidate.away) < Math.abs(best.away) ? candidate : best,
  )
  return nearest.year
}

/** A month or a day of it in the year that fits. */
export const inFittingYear = (month: number, day: number | null, context: Context): string =>
  format(yearFor(month, day, context), month, day)

const relativeYears: readonly (readonly [RegExp, 'present' | 'anchor', number])[] = [
  [/\b(?:the|that) (?:following|next) year/i, 'anchor', 1],
  [/\bthe (?:previous|preceding) year/i, 'anchor', -1],
  [/\b(?:that|same) /i, 'anchor', 0],
  [/\blast year/i, 'present', -1],
  [/\bnext year/i, 'present', 1],
  [/\b(?:this|current) year/i, 'present', 0],
]

/** The year that "1998", "of last year" or "the same year" names; null where it cannot be told. */
export const statedYear = (words: string, context: Context): number | null => {
  const digits = /\d{3,4}/.exec(words)
  if (digits) return Number(digits[0])
  const row = relativeYears.find(([form]) => form.test(words))
  if (row === undefined) return null
  const base = row[1] === 'present' ? context.date : anchorOf(context)
  const year = base === null ? null : yearOf(base)
  return year === null ? null : year + row[2]
}
