// Joins two dates that are the ends of one stretch: "from 1990 to 1995", "between May and June 2003", "November 20 to
// December 11". An end without a year takes it from the other. The dates of a life, "(8 February 1700 – 17 March
// 1782)", stay two.
import { compare, ends, format, interval, parse, yearOf } from '../../text/calendar.ts'
import type { Found } from './find.ts'

const dash = /^ ?--? ?$/
const to = /^,? (?:to|through|until|till|up to|thru)(?: the| about| around)? $/
const and = /^ and (?:the )?$/
const or = /^ or $/
const joinable = new Set(
  [
    'month-day day-month iso-day month-year month year year-bc year-ad early-year season-year quarter rough decade',
    'weekday',
  ].flatMap((names) => names.split(' ').map((name) => `dates/${name}`)),
)

const hasYear = (text: string): boolean => /\d{4}|\b[1-9]\d{2}\b/.test(text)

/** Gives the end that states no year the year of the other, so that the stretch runs forward. */
const sharing = (from: string, to: string, stated: 'from' | 'to'): [string, string] => {
  const [giver, taker] = stated === 'to' ? [to, from] : [from, to]
  const [year, date] = [yearOf(giver), parse(taker)]
  if (year === null || date === null || date.month === null) return [from, to]
  const same = format(year, date.month, date.day)
  if (stated === 'to') return [compare(same, to) > 0 ? format(year - 1, date.month, date.day) : same, to]
  return [from, compare(from, same) > 0 ? format(year + 1, date.month, date.day) : same]
}

/**
 * The years of a life in brackets stay two dates, birth and death: "Ada Lovelace (1815-1852)". `length` is in years.
 */
export const isLife = (before: string, after: string, length: number): boolean =>
  /\((?:c\. ?|ca\. ?|circa |born |reigned )?$/.test(before) && /^[);,]/.test(after) && length >= 15 && length <= 110

const join = (text: string, a: Found, b: Found): Found | null => {
  const between = text.slice(a.end, b.start)
  if (between.length > 14 || a.value === null || b.value === null || !joinable.has(a.rule) || !joinable.has(b.rule))
    return null
  if (a.value.includes('/') || b.value.includes('/')) return null
  const before = text.slice(Math.max(0, a.start - 12), a.start)
  const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)]
  const years = a.rule === 'dates/year' && b.rule === 'dates/year'
  const fits =
    dash.test(between) ||
    (to.test(between) && (/\b[Ff]rom (?:the |about |around )?$/.test(before) || years || a.rule === b.rule)) ||
    (and.test(between) && /\b[Bb]etween (?:the |about |around )?$/.test(before)) ||
    (or.test(between) && years)
  const [aYear, bYear] = [hasYear(first), hasYear(second)]
  const listed = and.test(between) || to.test(between) || dash.test(between) || /^, $/.test(between)
  if (!fits) {
    const shared = listed && !aYear && bYear && a.rule === 'dates/month' && b.rule === 'dates/month-year'
    return shared ? { ...a, value: sharing(a.value, b.value, 'to')[0] } : null
  }
  const days = aYear && bYear && !years && (/-\d\d-\d\d$/.test(a.value) || /-\d\d-\d\d$/.test(b.value))
  if (days && !/\b(?:[Ff]rom|[Bb]etween) $/.test(before)) return null
  const length = (yearOf(b.value) ?? 0) - (yearOf(a.value) ?? 0)
  if (isLife(before, text.slice(b.end, b.end + 2), length)) return null
  const [from, till] = aYear === bYear ? [a.value, b.value] : sharing(a.value, b.value, aYear ? 'from' : 'to')
  const ordered = aYear || bYear ? [from, till] : sharing(from, till, 'from')
  if (compare(ordered[0], ordered[1]) >= 0) return null
  return { start: a.start, end: b.end, value: interval(ends(ordered[0])[0], ordered[1]), rule: 'dates/range' }
}

/** Appends an expression to those found before it, or joins it to the last of them; `text` has plain marks. */
export const appendJoined = (text: string, found: Found[], next: Found): void => {
  const previous = found.at(-1)
  const joined = previous === undefined ? null : join(text, previous, next)
  if (joined !== null) found[found.length - 1] = joined
  if (joined?.end !== next.end) found.push(next)
}
