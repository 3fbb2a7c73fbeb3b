// What a date expression is read against, and how it picks one of several days that it could mean.
// "June" in "they met in June", written in March 2026, is 2025-06; in "they will meet in June" it is 2026-06.
import { dayNumber, ends, format, isDay, parse, precisionOf, quarterOf, yearOf } from '../../text/calendar.ts'
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
export const anchorOf = ({ last, date }: Context): string | null => {
  if (last === null) return date
  const [from, to] = ends(last)
  return isQuarter(last) ? last : to === '..' ? from : to
}

/** True for three months that a business year counts as one. */
export const isQuarter = (value: string): boolean =>
  value.includes('/') && precisionOf(value) === 'month' && quarterOf(value) === value

/** How many days a day without a year may lie on the other side of the text than the tense of its sentence says. */
const slack = 45

/** How much nearer the next one must be than the one before where no tense speaks: most of what is told is over. */
const bias = 1.6

/**
 * The year of a month, or of a day of it, that the text gives none for; null where it cannot be told.
 * In a narrative it is that of the date last mentioned; else the nearest to the document's date on the side of the
 * tense.
 */
export const yearFor = (month: number, day: number | null, context: Context): number | null => {
  const told = context.last === null ? null : yearOf(anchorOf(context)!)
  if (context.date === null) return told ?? context.ahead
  if (context.narrative && told !== null) return told
  const today = parse(context.date)!
  const own = dayNumber(today.year!, today.month!, day === null ? 15 : today.day!)
  const candidates = [today.year! - 1, today.year!, today.year! + 1]
    .filter((year) => isDay(year, month, day ?? 1))
    .map((year) => ({ year, away: dayNumber(year, month, day ?? 15) - own }))
  const ahead = context.tense === 'unknown' ? bias : 1
  const most = day === null ? 0 : slack
  const fitting = candidates.filter(({ away }) =>
    context.tense === 'past' ? away <= most : context.tense === 'future' ? away >= -most : true,
  )
  const distance = ({ away }: { away: number }): number => (away > 0 ? away * ahead : -away)
  return (fitting.length > 0 ? fitting : candidates).reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  ).year
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
