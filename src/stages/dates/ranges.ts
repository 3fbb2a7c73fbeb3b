// Joins two dates that are the ends of one stretch: "from 1990 to 1995", "between May and June 2003", "November 20 to
// December 11". An end without a year takes it from the other. The dates of a life, "(8 February 1700 – 17 March
// 1782)", stay two.
import { compare, format, interval, parse, precisionOf, yearOf } from '../../text/calendar.ts'
import type { Found } from './find.ts'

const dash = /^ ?--? ?$/
const to = /^,? (?:to|through|until|till|up to|thru)(?: the| about| around)? $/
const and = /^ and (?:the )?$/
const or = /^ or $/
const from = /\b[Ff]rom (?:the |about |around )?$/
const between = /\b[Bb]etween (?:the |about |around )?$/

/** Longest text between two ends. */
const widest = 14

const joinable = new Set(
  (
    'month-day day-month iso-day month-year month year year-bc year-ad early-year season-year quarter rough decade ' +
    'weekday'
  )
    .split(' ')
    .map((name) => `dates/${name}`),
)

const isEnd = ({ rule, value }: Found): boolean => joinable.has(rule) && value !== null && !value.includes('/')

const hasYear = (text: string): boolean => /\d{4}|\b[1-9]\d{2}\b/.test(text)

/** Gives the end that states no year the year of the other, so that the stretch runs forward. */
const sharing = (first: string, last: string, stated: 'from' | 'to'): [string, string] => {
  const [giver, taker] = stated === 'to' ? [last, first] : [first, last]
  const [year, date] = [yearOf(giver), parse(taker)]
  if (year === null || date === null || date.month === null) return [first, last]
  const same = format(year, date.month, date.day)
  if (stated === 'to') return [compare(same, last) > 0 ? format(year - 1, date.month, date.day) : same, last]
  return [first, compare(first, same) > 0 ? format(year + 1, date.month, date.day) : same]
}

/**
 * The years of a life in brackets stay two dates, birth and death: "Ada Lovelace (1815-1852)". `length` is in years.
 */
export const isLife = (before: string, after: string, length: number): boolean =>
  /\((?:c\. ?|ca\. ?|circa |born |reigned )?$/.test(before) && /^[);,]/.test(after) && length >= 15 && length <= 110

/** Whether the words around and between two ends make a stretch of them. */
const areEnds = (text: string, a: Found, b: Found): boolean => {
  const before = text.slice(Math.max(0, a.start - widest), a.start)
  const link = text.slice(a.end, b.start)
  if (dash.test(link)) return true
  if (to.test(link)) return a.rule === b.rule || from.test(before)
  return (and.test(link) && between.test(before)) || (or.test(link) && a.rule === b.rule && a.rule === 'dates/year')
}

/** Two full dates, or two years in brackets, are birth and death rather than a stretch. */
const areLife = (text: string, a: Found, b: Found): boolean => {
  const before = text.slice(Math.max(0, a.start - widest), a.start)
  const full = [a, b].every(({ start, end }) => hasYear(text.slice(start, end)))
  const days = [a, b].some(({ value }) => precisionOf(value!) === 'day')
  const length = (yearOf(b.value!) ?? 0) - (yearOf(a.value!) ?? 0)
  return (full && days && !from.test(before) && !between.test(before)) || isLife(before, text.slice(b.end), length)
}

const join = (text: string, a: Found, b: Found): Found | null => {
  if (b.start - a.end > widest || !isEnd(a) || !isEnd(b)) return null
  const [aYear, bYear] = [a, b].map(({ start, end }) => hasYear(text.slice(start, end)))
  if (!areEnds(text, a, b)) {
    const shared = !aYear && a.rule === 'dates/month' && b.rule === 'dates/month-year'
    return shared && and.test(text.slice(a.end, b.start)) ? { ...a, value: sharing(a.value!, b.value!, 'to')[0] } : null
  }
  if (areLife(text, a, b)) return null
  const [first, last] = aYear && bYear ? [a.value!, b.value!] : sharing(a.value!, b.value!, bYear ? 'to' : 'from')
  if (compare(first, last) >= 0) return null
  return { start: a.start, end: b.end, value: interval(first, last), rule: 'dates/range' }
}

/** Appends an expression to those found before it, or joins it to the last of them; `text` has plain marks. */
export const appendJoined = (text: string, found: Found[], next: Found): void => {
  const previous = found.at(-1)
  const joined = previous === undefined ? null : join(text, previous, next)
  if (joined !== null) found[found.length - 1] = joined
  if (joined?.end !== next.end) found.push(next)
}
