// Dates told from another date: "yesterday", "last month", "the following year", "two weeks ago", "a year later".
// They count from the document's own day, or, where the words say so, from the date last mentioned.
import type { Unit } from '../../text/calendar.ts'
import { cut, ends, interval, precisionOf, quarterOf, shift, weekdayOf, weekOf } from '../../text/calendar.ts'
import { anchorOf, isQuarter } from './context.ts'
import type { Context } from './context.ts'
import { approximately, clauseEnd, link, number, numberOf, partOfDay, unit, unitOf, units } from './patterns.ts'
import type { Rule } from './patterns.ts'

const weekendOf = (day: string): string => {
  const [, sunday] = ends(weekOf(day))
  return interval(shift(sunday, -1, 'day'), sunday)
}

/**
 * The unit of the calendar that a value lies in: `2025` for the year of `2025-10-10`. Null where the value is too
 * coarse.
 */
export const unitAround = (value: string, unit: Unit | 'weekend'): string | null => {
  const fine = precisionOf(value)
  if (unit === 'day') return fine === 'day' ? ends(value)[0] : null
  if (unit === 'week') return fine === 'day' ? weekOf(ends(value)[0]) : null
  if (unit === 'weekend') return fine === 'day' ? weekendOf(ends(value)[0]) : null
  if (unit === 'month') return fine === 'day' || fine === 'month' ? cut(value, 'month') : null
  if (unit === 'quarter') return fine === 'day' || fine === 'month' ? quarterOf(value) : null
  return cut(value, unit)
}

/** The unit `count` after (or, negative, before) the one that a value lies in. */
const unitFrom = (value: string, count: number, unit: Unit | 'weekend'): string | null => {
  const around = unitAround(value, unit)
  if (around === null) return null
  if (unit === 'weekend') return shift(around, count, 'week')
  if (unit === 'decade' || unit === 'century') return cut(shift(cut(around, 'year')!, count, unit), unit)
  return shift(around, count, unit)
}

/** The weekend that is meant on a day: the running one, or that on the side of the tense. */
const thisWeekend = (day: string, context: Context): string => {
  const coming = weekendOf(day)
  const running = weekdayOf(day)! >= 6
  return running || context.tense === 'future' || (context.tense === 'unknown' && weekdayOf(day)! > 3)
    ? coming
    : shift(coming, -1, 'week')
}

const lastWeekend = (day: string): string => shift(weekendOf(day), -1, 'week')

const dayWords: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

const leads =
  '(?<lead>[Tt]his(?: past| coming| current)?|[Ll]ast|[Nn]ext|[Pp]ast|[Tt]hat(?: same)?|' +
  '[Tt]he (?:current|coming|present|same|following|next|previous|preceding))'

const steps: readonly (readonly [RegExp, 'present' | 'anchor', number])[] = [
  [/^(?:the (?:following|next))/i, 'anchor', 1],
  [/^(?:the (?:previous|preceding))/i, 'anchor', -1],
  [/^(?:the same|that)/i, 'anchor', 0],
  [/^(?:last|past)|^this past/i, 'present', -1],
  [/^next|coming/i, 'present', 1],
  [/^this|current|present/i, 'present', 0],
]

const readUnit = (lead: string, name: Unit | 'weekend', context: Context): string | null | undefined => {
  const [, from, count] = steps.find(([form]) => form.test(lead))!
  const base = from === 'present' ? context.date : anchorOf(context)
  if (base === null) return from === 'present' || context.given ? null : undefined
  if (name === 'weekend' && from === 'present') {
    if (count === 0) return thisWeekend(base, context)
    return count < 0 ? lastWeekend(base) : unitFrom(base, weekdayOf(base)! >= 6 ? 1 : 0, 'weekend')
  }
  if (/^this$/i.test(lead) && name === 'day' && /\bto $/.test(context.before)) return undefined
  if (from === 'anchor' && name === 'day' && precisionOf(base) !== 'day') return context.given ? null : undefined
  return unitFrom(base, count, name)
}

/** So many units from a value, as fine as the unit: "ten months ago" is a month, "two weeks ago" a day. */
const away = (base: string, count: number, name: string): string | null => {
  const { unit, each } = unitOf(name)
  const total = count * each
  if (unit === 'day' || unit === 'week') {
    const day = unitAround(base, 'day')
    return day === null ? null : shift(day, Math.trunc(total), unit)
  }
  if (unit === 'month' || unit === 'quarter') {
    const month = unitAround(base, 'month')
    return month === null ? null : shift(month, Math.round(total), unit)
  }
  if (isQuarter(base) && unit === 'year') return shift(base, Math.round(total), 'year')
  const months = Math.round(total * 12) % 12
  if (unit === 'year' && months !== 0 && unitAround(base, 'month') !== null) {
    return shift(unitAround(base, 'month')!, Math.round(total * 12), 'month')
  }
  return shift(cut(base, 'year')!, Math.round(total), unit)
}

/** "Today" for these times: "known today as", "the Germany of today", and in what tells no news any present tense. */
const isNowadays = ({ before, after, date, narrative, tense }: Context): boolean =>
  /\b(?:of|still|known|what is|until|to) (?:\p{L}+ )?$/iu.test(before) ||
  /^ (?:as|still)\b/.test(after) ||
  ((date === null || narrative) && tense === 'unknown')

export const relative: readonly Rule[] = [
  {
    name: 'day-word',
    examples: [
      ['They met yesterday.', 'yesterday', '2025-10-09'],
      ['The court sits tomorrow morning.', 'tomorrow morning', '2025-10-11'],
    ],
    pattern:
      '(?<word>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)' +
      `(?: ${partOfDay})?`,
    read: ({ word }, context) => {
      const { date, before, given } = context
      if (!given && /^\p{Lu}/u.test(word!) && /\p{Lu}\p{L}* $/u.test(before)) return undefined
      if (!given && /\b(?:an?|the|our|your|my|better|brighter) (?:\p{Ll}+ )?$/u.test(before)) return undefined
      if (!given && /^today$/i.test(word!) && isNowadays(context)) return undefined
      return date === null ? null : shift(date, dayWords[word!.toLowerCase()], 'day')
    },
  },
  {
    name: 'part-of-today',
    examples: [],
    pattern: '(?:[Gg]ood |[Tt]he )?(?:morning|afternoon|evening)',
    read: (_, { date, given }) => (given ? date : undefined),
  },
  {
    name: 'unit',
    examples: [
      ['She resigned last week.', 'last week', '2025-09-29/2025-10-05'],
      ['They will vote later this year.', 'later this year', '2025'],
      ['He moved in 1995 and married the following year.', 'the following year', '1996'],
      ['On May 3, 1990 he left. The next day he was back.', 'The next day', '1990-05-04'],
      ['Snow fell last night.', 'last night', '2025-10-09'],
      ['The minister resigned this morning.', 'this morning', '2025-10-10'],
      ['The rally began earlier this week.', 'earlier this week', '2025-10-06/2025-10-10'],
      ['They met this weekend.', 'this weekend', '2025-10-04/2025-10-05'],
    ],
    pattern:
      `(?:(?<when>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Ss]ometime)(?: in)? )?${leads} ` +
      `(?<unit>${unit}|night|morning|afternoon|evening)`,
    read: ({ when, lead, unit: word }, context) => {
      if (!context.given && /\b(?:my|our|your|his|her|its|their|'s) $/i.test(context.before)) return undefined
      const name = /^(?:night|morning|afternoon|evening)$/.test(word!)
        ? 'day'
        : (word!.toLowerCase() as Unit | 'weekend')
      const value = readUnit(lead!, name, context)
      const soFar = /^earl/i.test(when ?? '') && name === 'week' && /^this/i.test(lead!) && context.date !== null
      return soFar && value ? interval(ends(value)[0], context.date!) : value
    },
  },
  {
    name: 'the-weekend',
    examples: [['Thousands marched over the weekend.', 'the weekend', '2025-10-04/2025-10-05']],
    pattern: '[Tt]he weekend',
    read: (_, context) => {
      if (!context.given && !/\b(?:over|on|at|during|throughout|for|of) $/i.test(context.before)) return undefined
      return context.date === null ? null : thisWeekend(context.date, context)
    },
  },
  {
    name: 'the-unit',
    examples: [['Rain is likely later in the week.', 'later in the week', '2025-10-06/2025-10-12']],
    pattern:
      '(?:(?<placed>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) in )?' +
      `(?:(?:[Tt]he|[Mm]y) (?:latest |full |entire |fiscal )?)?(?<unit>${unit})`,
    read: ({ placed, unit }, context) => {
      if (!context.given && placed === undefined) return undefined
      if (!context.given && unit === 'day') return undefined
      const base = context.narrative ? anchorOf(context) : (context.date ?? context.last)
      if (base !== null && unit === 'quarter') return unitFrom(base, -1, 'quarter')
      return base === null ? null : unitAround(base, unit!.toLowerCase() as Unit | 'weekend')
    },
  },
  {
    name: 'ago',
    examples: [
      ['He quit two weeks ago.', 'two weeks ago', '2025-09-26'],
      ['She left nearly a decade ago.', 'nearly a decade ago', '2015'],
      ['The fire began 24 hours ago.', '24 hours ago', '2025-10-09'],
    ],
    pattern: `${approximately}?(?<count>${number})(?<half> and a half)?${link}(?<unit>${units})(?: or so)? ago`,
    read: ({ count, half, unit }, context) => {
      const base = context.date !== null && isQuarter(context.last ?? '') ? context.last : context.date
      return base === null ? null : away(base, -numberOf(count!) - (half === undefined ? 0 : 0.5), unit!)
    },
  },
  {
    name: 'later',
    examples: [
      ['He left in 1998. A year later he was home.', 'A year later', '1999'],
      ['She arrived on May 3, 1990 and left two days later.', 'two days later', '1990-05-05'],
      ['In 2004 he won; two years earlier, he had lost.', 'two years earlier', '2002'],
    ],
    pattern:
      `${approximately}?(?<count>${number})(?<half> and a half)?${link}(?<unit>${units}) ` +
      '(?<way>later|earlier|before|after|prior|previously|afterwards|thereafter|hence|from now|on)',
    read: ({ count, half, unit, way }, context) => {
      const loose = /^(?:before|after|prior|on)$/.test(way!)
      if (loose && !context.given && !clauseEnd.test(context.after)) return undefined
      if (/^hours?$/.test(unit!) && !context.given) return undefined
      const base = way === 'from now' || way === 'hence' ? context.date : anchorOf(context)
      if (base === null) return undefined
      const sign = /^(?:earlier|before|prior|previously)$/.test(way!) ? -1 : 1
      return away(base, sign * (numberOf(count!) + (half === undefined ? 0 : 0.5)), unit!) ?? undefined
    },
  },
  {
    name: 'that-followed',
    examples: [['He left in 1945 and wrote much in the years that followed.', 'the years that followed', '1945/..']],
    pattern: '[Tt]he (?:years|decades|months|weeks|days) (?:that followed|thereafter|since then)',
    read: (_, { last }) => (last === null ? undefined : interval(ends(last)[1], '..')),
  },
  {
    name: 'that-period',
    examples: [['He reigned from 1936 to 1952; in this period the port was built.', 'this period', '1936/1952']],
    pattern: '(?:[Tt]his|[Tt]hat|[Tt]he same) (?:period|(?<time>time))',
    read: ({ time }, { last, given }) =>
      last !== null && (given || (time === undefined && last.includes('/'))) ? last : undefined,
  },
  {
    name: 'year-earlier',
    examples: [],
    pattern: '(?:[Tt]he )?(?:comparable )?[Yy]ear-(?:earlier|ago)(?: (?:quarter|period|third quarter))?',
    read: (_, context) => {
      const base = anchorOf(context)
      return context.given && base !== null ? away(base, -1, 'year') : undefined
    },
  },
  {
    name: 'in-so-long',
    examples: [
      ['The plant will close in two years.', 'two years', '2027'],
      ["It is due in six months' time.", "six months' time", '2026-04'],
    ],
    pattern:
      `(?<=\\b[Ii]n )${approximately}?(?<count>${number})${link}(?<unit>days?|weeks?|months?|years?)` +
      "(?<time>'s? time)?",
    read: ({ count, unit, time }, context) => {
      const ahead =
        context.tense === 'future' && clauseEnd.test(context.after) && !/^an? day$/i.test(`${count} ${unit}`)
      if (context.date === null || (time === undefined && !ahead)) return undefined
      return away(context.date, numberOf(count!), unit!)
    },
  },
  {
    name: 'the-year-before',
    examples: [
      ['In 2015 he won, unlike the year before.', 'the year before', '2014'],
      ['They arrived on May 3, 1990; the day before, it had rained.', 'the day before', '1990-05-02'],
    ],
    pattern: '[Tt]he (?<unit>day|night|week|month|year) (?<way>before|after|earlier|prior)',
    read: ({ unit, way }, context) => {
      const base = anchorOf(context)
      if (base === null || (!context.given && !clauseEnd.test(context.after))) return undefined
      const name = unit === 'night' ? 'day' : (unit as Unit)
      return unitFrom(base, way === 'after' ? 1 : -1, name) ?? undefined
    },
  },
]
