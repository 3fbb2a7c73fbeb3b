// Days written out: "Friday, 7 September 2016", "Sept. 7th", "5-6 April", "7/9/2016", "2016-09-07", "Christmas Day
// 1914".
import { holidays } from '../../lexicon/calendar.ts'
import type { Holiday } from '../../lexicon/calendar.ts'
import { easter, format, interval, isDay, nthWeekday, shift, yearOf } from '../../text/calendar.ts'
import { anchorOf, inFittingYear, statedYear, yearFor } from './context.ts'
import type { Context } from './context.ts'
import {
  anyWeekday,
  clauseEnd,
  dayDigits,
  longestFirst,
  month,
  monthOf,
  ordinalOf,
  ordinalWord,
  relativeYear,
  year,
} from './patterns.ts'
import type { Rule } from './patterns.ts'

const lead = `(?:${anyWeekday},? )?`
const until = `(?: ?- ?| (?:to|through|until|and|or) )`
/** Years of three digits only where nothing could be counted by them. */
const yearAfter = `,? (?:(?:of|in) )?${year}| \\d{3}(?=[).,;:]| -|$)|,? ${relativeYear}`
/** "the 12th of October last", "the 1st day of Feb. next". */
const oldStyle = `(?<old>,? (?:last|next|inst\\.|ult\\.))(?=[.,;:)]|$)`

const dayInYear = (month: number, day: number, words: string | undefined, context: Context): string | undefined => {
  const year = words === undefined ? yearFor(month, day, context) : statedYear(words, context)
  return isDay(year, month, day) ? format(year, month, day) : undefined
}

/** "October last" is the one before the date that the text stands at, "October next" the one after. */
const oldStyleDay = (month: number, day: number, word: string, context: Context): string | undefined => {
  const anchor = anchorOf(context)
  const year = anchor === null ? null : yearOf(anchor)
  if (anchor === null || year === null) return format(null, month, day)
  const same = format(year, month, day)
  if (word.includes('next')) return same > anchor ? same : format(year + 1, month, day)
  return same <= anchor || anchor.length < 7 ? same : format(year - 1, month, day)
}

const readDays: Rule['read'] = (groups, context) => {
  const month = monthOf(groups.month!)
  const day = ordinalOf(groups.day!)
  if (groups.old !== undefined) return oldStyleDay(month, day, groups.old, context)
  const from = dayInYear(month, day, groups.year, context)
  if (from === undefined || groups.until === undefined) return from
  const to = dayInYear(month, ordinalOf(groups.until), groups.year, context)
  return to === undefined || to <= from ? undefined : interval(from, to)
}

const inYear = (holiday: Holiday, year: number): string => {
  const { on, nth, easter: afterEaster, plus } = holiday
  const day = on ? format(year, ...on) : nth ? nthWeekday(year, ...nth) : shift(easter(year), afterEaster!, 'day')
  return plus === undefined ? day : shift(day, plus, 'day')
}

const holidayNamed = (name: string): Holiday => holidays.find(({ names }) => names.includes(name))!

export const days: readonly Rule[] = [
  {
    name: 'iso-day',
    examples: [
      ['The file is dated 2016-09-07.', '2016-09-07', '2016-09-07'],
      ['The log begins on 2016/09/07.', '2016/09/07', '2016-09-07'],
    ],
    pattern: '(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?',
    read: ({ year, month, day }) =>
      isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined,
  },
  {
    name: 'numeric-day',
    examples: [
      ['It arrived on 7/9/2016.', '7/9/2016', '2016-07-09'],
      ['It arrived on 25/9/2016.', '25/9/2016', '2016-09-25'],
      ['It arrived on 07.09.2016.', '07.09.2016', '2016-09-07'],
    ],
    pattern: '(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})',
    read: ({ first, second, year, mark }, context) => {
      if (mark === '.' && year!.length === 2) return undefined
      const written = Number(year)
      const now = context.date === null ? 0 : Number(context.date.slice(0, 4))
      const full = year!.length === 4 ? written : written + (2000 + written > now + 20 ? 1900 : 2000)
      const american = mark === '/' && isDay(full, Number(first), Number(second))
      const [month, day] = american ? [Number(first), Number(second)] : [Number(second), Number(first)]
      return isDay(full, month, day) ? format(full, month, day) : undefined
    },
  },
  {
    name: 'month-day',
    examples: [
      ['She was born on Friday, May 8, 2009.', 'Friday, May 8, 2009', '2009-05-08'],
      ['They met on Sept. 7th.', 'Sept. 7th', '2025-09-07'],
      ['The fair will open on March 11.', 'March 11', '2026-03-11'],
      ['The congress sat October 25-26, 2016.', 'October 25-26, 2016', '2016-10-25/2016-10-26'],
      ['He signed it on October 12 last year.', 'October 12 last year', '2024-10-12'],
    ],
    pattern:
      `${lead}(?<month>${month}) ?(?:the )?(?<day>${dayDigits}|${ordinalWord})` +
      `(?:(?: ?- ?| (?:to|through|until) )(?<until>${dayDigits})(?! (?:percent|per)))?` +
      `(?:(?<year>${yearAfter})|${oldStyle})?`,
    read: readDays,
  },
  {
    name: 'day-month',
    examples: [
      ['The ship sailed on 14 August 1947.', '14 August 1947', '1947-08-14'],
      ['The camp will close on the 16th of December.', 'the 16th of December', '2025-12-16'],
      ['The talks ran from 5-6 April 2016.', '5-6 April 2016', '2016-04-05/2016-04-06'],
      ['He died on 30 September 420.', '30 September 420', '0420-09-30'],
    ],
    pattern:
      `${lead}(?:[Tt]he )?(?<day>${dayDigits}|${ordinalWord})(?:${until}(?<until>${dayDigits}))?` +
      `(?:-| )?(?:day )?(?:of )?(?<month>${month})(?:(?<year>${yearAfter})|${oldStyle})?`,
    read: readDays,
  },
  {
    name: 'day-of-that-month',
    examples: [['He left on May 3, 1990 and came back on the 12th.', 'the 12th', '1990-05-12']],
    pattern: '[Tt]he (?<day>\\d{1,2}(?:st|nd|rd|th))',
    read: ({ day }, context) => {
      const { last, before, after, given } = context
      const month = last === null ? null : /^(-?\d{4}-\d{2})(?:-|$)/.exec(last)
      if (!month || (!given && !(/\b[Oo]n $/.test(before) && clauseEnd.test(after)))) return undefined
      const value = `${month[1]}-${String(ordinalOf(day!)).padStart(2, '0')}`
      const [year, number] = month[1].split(/(?<=\d)-/).map(Number)
      return isDay(year, number, ordinalOf(day!)) ? value : undefined
    },
  },
  {
    name: 'holiday',
    examples: [
      ['The truce held on Christmas Day 1914.', 'Christmas Day 1914', '1914-12-25'],
      ['Dublin rose on Easter Monday, 1916.', 'Easter Monday, 1916', '1916-04-24'],
      ['The stores filled on Thanksgiving.', 'Thanksgiving', '2024-11-28'],
      ['She will be home by Christmas.', 'Christmas', '2025-12-25'],
    ],
    pattern:
      `(?<name>${longestFirst(holidays.flatMap(({ names }) => names))})` +
      `(?<year>,? (?:(?:of|in) )?${year}| ${relativeYear})?`,
    read: ({ name, year: words }, context) => {
      const holiday = holidayNamed(name!)
      if (words !== undefined) {
        const year = statedYear(words, context)
        return year === null ? null : inYear(holiday, year)
      }
      const { before, after, given } = context
      const placed = /\b(?:on|by|since|before|until|till|over|around|last|this|next)(?: the)? $/i.test(before)
      if (!given && !(placed && (clauseEnd.test(after) || /^ \p{Ll}/u.test(after)))) return undefined
      if (holiday.on) return inFittingYear(...holiday.on, context)
      const year = context.date === null ? null : yearFor(holiday.nth?.[0] ?? 4, null, context)
      return year === null ? null : inYear(holiday, year)
    },
  },
]
