// Stretches that reach from or to a date, and parts of one: "the past three months", "the next five years", "the end of
// the year", "the first half of 2009", "early 2011".
import type { Unit } from '../../text/calendar.ts'
import {
  cut,
  ends,
  firstDay,
  format,
  interval,
  lastDay,
  parse,
  precisionOf,
  shift,
  yearOf,
} from '../../text/calendar.ts'
import { anchorOf } from './context.ts'
import type { Context } from './context.ts'
import {
  approximately,
  fullMonth,
  link,
  month,
  number,
  numberOf,
  ordinalWord,
  season,
  unit,
  unitOf,
  units,
  year,
} from './patterns.ts'
import type { Rule } from './patterns.ts'

/** What has parts that can be named: a year, a month, a decade, a century, "next month", "the year". */
const whole = `(?:${[
  `(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]hat|[Tt]he (?:current|same|following|next|previous)|the|its) (?:fiscal )?${unit}` +
    '(?! (?:ago|before|after|later))',
  `${month}(?:,? (?:of )?(?:${year}|(?:this|last|next) year))?`,
  "(?:the )?(?:(?:1\\d|20)\\d0'?s|'\\d0s)",
  `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})${link}[Cc]entury`,
  `(?:the )?${season}(?: of)? ${year}`,
  `(?:the year )?${year}`,
  `the ${season}`,
  fullMonth,
].join('|')})`

/** How fine the ends of a stretch are, counted in this unit. */
const fineness = {
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
} as const

const finer: Partial<Record<Unit, Unit>> = { year: 'month', month: 'week', decade: 'year', century: 'year' }

/**
 * From so many units before (or, negative, after) a value to it: three months before 2025-10-10 are `2025-07/2025-10`.
 */
const stretch = (base: string, count: number, name: string): string | null => {
  const { unit, each } = unitOf(name)
  const total = count * each
  const whole = Number.isInteger(total) || unit === 'day' || unit === 'week'
  const long = (unit === 'day' && Math.abs(total) >= 28) || (unit === 'week' && Math.abs(total) >= 8)
  const short =
    unit === 'year' && Math.abs(total) < 10 && (precisionOf(base) === 'day' || precisionOf(base) === 'month')
  const fine = whole && !short ? fineness[unit] : 'month'
  const own = precisionOf(base)
  if (own === null || (fine === 'day' && own !== 'day') || (fine === 'month' && own !== 'day' && own !== 'month'))
    return null
  if (long) return stretch(base, Math.round((unit === 'week' ? 7 * total : total) / 30.4), 'months')
  const from = cut(count > 0 ? ends(base)[1] : base, fine)!
  const steps = whole ? Math.trunc(total) || Math.sign(total) : Math.round(total * 12)
  const to = shift(from, -steps, whole ? unit : 'month')
  return count > 0 ? interval(to, from) : interval(from, to)
}

const vague = '(?:few|several|couple of|many|some)'

const halves = (value: string): [string, string] | null => {
  const [first, last] = [firstDay(value), lastDay(value)]
  if (first === null || last === null) return null
  const months = (yearOf(last)! - yearOf(first)!) * 12 + parse(last)!.month! - parse(first)!.month! + 1
  if (months >= 24) {
    const [from, years] = [yearOf(first)!, months / 12]
    return [
      interval(format(from), format(from + years / 2 - 1)),
      interval(format(from + years / 2), format(from + years - 1)),
    ]
  }
  if (months < 2) return null
  const start = cut(first, 'month')!
  const middle = shift(start, months / 2, 'month')
  return [interval(start, shift(middle, -1, 'month')), interval(middle, cut(last, 'month')!)]
}

/**
 * The last or the first piece of a value: the last month of a year, the last day of a month or a week, the last tenth
 * of more.
 */
const edge = (value: string, end: 'first' | 'last'): string | null => {
  const day = end === 'first' ? firstDay(value) : lastDay(value)
  if (day === null) return null
  const fine = precisionOf(value)!
  if (value.includes('/') && fine === 'day') return day
  if (value.includes('/')) return cut(day, fine)
  if (fine === 'year') return cut(day, 'month')
  if (fine === 'decade') return cut(day, 'year')
  if (fine === 'century') {
    const year = yearOf(day)!
    return end === 'first' ? interval(format(year), format(year + 9)) : interval(format(year - 9), format(year))
  }
  return day
}

/** How many days, months or years a unit is, whichever its ends are counted in. */
const lengths: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 1,
  quarter: 3,
  year: 1,
  decade: 10,
  century: 100,
}

/** "The first two months of the year", "the last week of March". */
const pieces = (value: string, end: 'first' | 'last', count: number, name: string): string | null => {
  const { unit } = unitOf(name)
  const fine = fineness[unit]
  const day = end === 'first' ? firstDay(value) : lastDay(value)
  if (day === null) return null
  const from = cut(day, fine)!
  const length = count * lengths[unit] - 1
  const to = shift(from, end === 'first' ? length : -length, fine)
  return end === 'first' ? interval(from, to) : interval(to, from)
}

/**
 * "Over the last year" and "the past year" are stretches, "the last year" and "the next year" are years of the
 * calendar.
 */
const isStretch = (lead: string, unit: string, { before }: Context): boolean =>
  /past/i.test(lead) ||
  (/last/i.test(lead) &&
    (/^(?:decade|century)$/.test(unit) || /\b(?:over|in|for|during|within|throughout|of) $/i.test(before)))

const base = (lead: string, context: Context): string | null =>
  /following|preceding|previous/i.test(lead) || context.narrative ? anchorOf(context) : (context.date ?? context.last)

export const spans: readonly Rule[] = [
  {
    name: 'stretch',
    examples: [
      ['They had spoken over the past three months.', 'the past three months', '2025-07/2025-10'],
      ['They had written in the past 24 hours.', 'the past 24 hours', '2025-10-09/2025-10-10'],
      ['He will serve for the next four years.', 'the next four years', '2025-10/2029-10'],
      ['Prices doubled in the last decade.', 'the last decade', '2015/2025'],
      ['It rained for the last 9 years and 10 months.', 'the last 9 years and 10 months', '2015-12/2025-10'],
    ],
    pattern:
      '(?:(?<article>[Tt]he|[Tt]hese) )?' +
      '(?<lead>[Ll]ast|[Pp]ast|[Pp]revious|[Pp]receding|[Nn]ext|[Cc]oming|[Ff]ollowing) ' +
      `(?:(?:(?<count>${number})|(?<vague>${vague}))${link})?(?<unit>${units})` +
      `(?: and (?<more>${number}) (?<rest>${units}))?(?: past| or so)?(?! ago)`,
    read: ({ article, lead, count, vague, unit, more, rest }, context) => {
      const several = count !== undefined || /s$/.test(unit!)
      if (!several && article === undefined) return undefined
      const ahead = /next|coming|following/i.test(lead!)
      if (/^ of (?:his|her|its|their|my|our|your) /.test(context.after)) return undefined
      if (!several && !isStretch(lead!, unit!, context)) return undefined
      const from = base(lead!, context)
      if (vague !== undefined || (several && count === undefined)) return context.given ? null : undefined
      if (from === null) return null
      if (more !== undefined && unitOf(unit!).unit === 'year' && unitOf(rest!).unit === 'month') {
        return stretch(from, (ahead ? -1 : 1) * (numberOf(count!) * 12 + numberOf(more)), 'months')
      }
      const single = count === undefined ? finer[unitOf(unit!).unit] : undefined
      if (single === 'month') return stretch(from, ahead ? -12 : 12, 'months')
      return stretch(from, (ahead ? -1 : 1) * (count === undefined ? 1 : numberOf(count)), unit!)
    },
  },
  {
    name: 'stretch-to-now',
    examples: [['They have lived there for nearly 15 years.', 'nearly 15 years', '2010/2025']],
    pattern: `(?<=\\b[Ff]or )${approximately}?(?<count>${number})${link}(?<unit>${units})`,
    read: ({ count, unit }, context) => {
      const perfect = /\b(?:has|have|'ve) (?!to\b)(?:(?!that |who |which )\p{L}+ ){1,7}$/u.test(
        context.before.replace(/\bfor $/, ''),
      )
      return perfect && context.date !== null ? stretch(context.date, numberOf(count!), unit!) : undefined
    },
  },
  {
    name: 'part',
    examples: [
      ['It is due by the end of the year.', 'the end of the year', '2025-12'],
      ['It is due at the end of next month.', 'the end of next month', '2025-11-30'],
      ['Sales rose in the second half of this year.', 'the second half of this year', '2025-07/2025-12'],
      ['Cities grew in the second half of the 19th century.', 'the second half of the 19th century', '1850/1899'],
    ],
    pattern:
      '(?:[Tt]he )?(?<part>very beginning|beginning|start|end|close|middle|first half|second half|last half) of ' +
      `(?<of>${whole})`,
    read: ({ part, of }, context) => {
      const value = context.valueOf(of!)
      if (value === null) return null
      if (part === 'middle') return value
      if (part!.endsWith('half')) return halves(value)?.[part === 'first half' ? 0 : 1] ?? value
      return edge(value, /beginning|start/.test(part!) ? 'first' : 'last')
    },
  },
  {
    name: 'pieces',
    examples: [
      ['Exports fell in the first two months of the year.', 'the first two months of the year', '2025-01/2025-02'],
      ['It snowed in the last week of March 2009.', 'the last week of March 2009', '2009-03-25/2009-03-31'],
    ],
    pattern:
      `(?:[Tt]he )?(?<end>[Ff]irst|[Ll]ast) (?:(?<count>${number}) )?` +
      `(?<unit>days?|weeks?|months?|quarters?|years?|decades?) of (?<of>${whole})`,
    read: ({ end, count, unit, of }, context) => {
      const value = context.valueOf(of!)
      if (value === null) return null
      return pieces(value, end!.toLowerCase() as 'first' | 'last', count === undefined ? 1 : numberOf(count), unit!)
    },
  },
  {
    name: 'year-end',
    examples: [['The backlog will be gone by year end.', 'year end', '2025-12']],
    pattern: "(?:[Tt]he )?[Yy]ear(?:'s)?(?: |-)end",
    read: (_, { date }) => (date === null ? null : edge(cut(date, 'year')!, 'last')),
  },
  {
    name: 'rough',
    examples: [
      ['It will open early in 2027.', 'early in 2027', '2027'],
      ['He came in early November 2005.', 'early November 2005', '2005-11'],
      ['The mine closed in mid-1996.', 'mid-1996', '1996'],
    ],
    pattern:
      `(?:[Tt]he )?(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)${link}(?:in )?` +
      `(?<of>${month}(?:,? (?:of )?${year})?|${year})(?! ?\\d)`,
    read: ({ of }, context) => context.valueOf(of!) ?? undefined,
  },
]
