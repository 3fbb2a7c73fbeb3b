// Months, seasons and quarters: "August 1799", "in June", "last April", "the summer of 2010", "the third quarter".
import { ambiguousMonths } from '../../lexicon/calendar.ts'
import { compare, contains, format, interval, quarter, shift, yearOf } from '../../text/calendar.ts'
import { anchorOf, inFittingYear, statedYear } from './context.ts'
import type { Context } from './context.ts'
import {
  firstYear,
  fullMonth,
  link,
  month,
  monthOf,
  ordinalOf,
  pick,
  relativeYear,
  season,
  seasonMonth,
  year,
} from './patterns.ts'
import type { Rule } from './patterns.ts'

const strongLead = new RegExp(
  String.raw`(?:^|[\s(])(?:in|since|until|till|during|through|throughout|early|late|mid|this|last|next|between|by|` +
    String.raw`from|before|after|(?:early|late) as)[ -]$`,
  'i',
)

/**
 * Whether a month's name beside these words is a month: not "April Jones", not "every October", and "May" only where
 * "in" or the like leads.
 */
const isMonth = (word: string, { before, after }: Context): boolean => {
  if (strongLead.test(before)) return true
  const name = word[0] + word.slice(1).toLowerCase()
  return !ambiguousMonths.has(name) && !/^ \p{Lu}\p{Ll}/u.test(after) && !/\b(?:every|each|an?)[ -]$/i.test(before)
}

/**
 * The one of those that return each year (`make` gives its value in a year) that `word` picks: "last" the latest that
 * is over, "next" the first to begin, "that" the one in the year last told, "the following" the first after the date
 * last told.
 */
const picked = (word: string, make: (year: number) => string, context: Context): string | null | undefined => {
  const told = /^that|following|previous|preceding|same|the next/i.test(word)
  const base = told ? anchorOf(context) : context.date
  const year = base === null ? null : yearOf(base)
  if (base === null || year === null) return null
  if (/^that|same/i.test(word)) return make(year)
  const values = [year - 1, year, year + 1].map(make)
  if (/last|past|previous|preceding/i.test(word)) {
    return values.findLast((value) => compare(value, base) < 0 && !contains(value, base))
  }
  if (/next|following|coming/i.test(word)) return values.find((value) => compare(value, base) > 0)
  return context.tense === 'past' ? values.findLast((value) => compare(value, base) <= 0) : make(year)
}

const seasonIn = (first: number, year: number): string =>
  interval(format(year, first), shift(format(year, first), 2, 'month'))

/** What a quarter beside it is one of a business year, not of a match or a century. */
const finance =
  /\b(?:earn(?:ings|ed)|profits?|loss(?:es)?|results?|revenues?|sales|net|income|shares?|growth|GDP|fell|rose)\b/i

const ordinalQuarter =
  `(?:(?<number>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)${link}(?:fiscal )?quarter|` + 'Q(?<short>[1-4]))'

export const monthsAndSeasons: readonly Rule[] = [
  {
    name: 'month-year',
    examples: [
      ['He left in August 1799.', 'August 1799', '1799-08'],
      ['He left in October, 1805.', 'October, 1805', '1805-10'],
      ['He left in April of last year.', 'April of last year', '2024-04'],
    ],
    pattern: `(?<month>${month})(?<year>,? (?:(?:of|in) )?${year}| of \\d{3}(?!\\d)|,? ${relativeYear})`,
    read: ({ month, year }, context) => format(statedYear(year!, context), monthOf(month!)),
  },
  {
    name: 'month-span',
    examples: [
      ['Prices rose from July-October 2025.', 'July-October 2025', '2025-07/2025-10'],
      ['It was built Nov-Feb 2003.', 'Nov-Feb 2003', '2002-11/2003-02'],
    ],
    pattern: `(?<from>${month}) ?- ?(?<to>${month}),? (?:of )?(?<year>${year})`,
    read: ({ from, to, year }) => {
      const [first, last] = [monthOf(from!), monthOf(to!)]
      return interval(format(Number(year) - (first > last ? 1 : 0), first), format(Number(year), last))
    },
  },
  {
    name: 'month',
    examples: [
      ['They met in June.', 'June', '2025-06'],
      ['They will meet in June.', 'June', '2026-06'],
      ['They met last December.', 'last December', '2024-12'],
    ],
    pattern: `(?:(?<pick>${pick}) )?(?<month>${fullMonth})(?! ?\\d)`,
    read: (groups, context) => {
      const month = monthOf(groups.month!)
      if (groups.pick !== undefined) return picked(groups.pick, (year) => format(year, month), context)
      if (!context.given && !isMonth(groups.month!, context)) return undefined
      return inFittingYear(month, null, context)
    },
  },
  {
    name: 'season-year',
    examples: [
      ['She danced there in the summer of 2010.', 'the summer of 2010', '2010-06/2010-08'],
      ['They starved in the winter of 1776-77.', 'the winter of 1776-77', '1776-12/1777-02'],
    ],
    pattern:
      `(?:[Tt]he )?(?:(?:early|late|mid)${link})?(?<season>${season})` +
      `(?:,? (?:(?:of|in) )?(?<year>${firstYear}|(?<=of )\\d{3}(?!\\d))(?: ?- ?\\d{2,4}(?!\\d))?|` +
      ` (?<relative>${relativeYear}))`,
    read: ({ season, year, relative }, context) => {
      const stated = statedYear(year ?? relative!, context)
      return stated === null ? null : seasonIn(seasonMonth(season!), stated)
    },
  },
  {
    name: 'season',
    examples: [
      ['They applied before last summer.', 'last summer', '2025-06/2025-08'],
      ['He married in 1804. The following autumn he sailed.', 'The following autumn', '1804-09/1804-11'],
    ],
    pattern: `(?:(?<pick>${pick}) |[Tt]he |[Ii]n )?(?<season>${season})s?`,
    read: (groups, context) => {
      const first = seasonMonth(groups.season!)
      if (groups.pick !== undefined) {
        if (!context.given && /^ (?:[A-Z]|Olympic|Games)/.test(context.after)) return undefined
        return picked(groups.pick, (year) => seasonIn(first, year), context)
      }
      return context.given ? `${format(null, first)}/${format(null, ((first + 1) % 12) + 1)}` : undefined
    },
  },
  {
    name: 'quarter',
    examples: [
      ['Sales fell in the first quarter of 2009.', 'the first quarter of 2009', '2009-01/2009-03'],
      ['Profit rose in the third quarter.', 'the third quarter', '2025-07/2025-09'],
      ['Fourth-quarter 2006 earnings fell.', 'Fourth-quarter 2006', '2006-10/2006-12'],
      ['It shipped in Q2 2015.', 'Q2 2015', '2015-04/2015-06'],
    ],
    pattern:
      '(?:(?:[Tt]he|[Ii]ts|[Tt]heir) )?' +
      `(?:(?<owner>${year}|(?:[Tt]his|[Ll]ast|[Nn]ext) year's|year-(?:earlier|ago)) )?` +
      `(?:(?:latest|flat|fiscal)${link})?${ordinalQuarter}` +
      `(?:(?: of|,| in)? (?:fiscal )?(?<year>${year})| (?<relative>${relativeYear}))?`,
    read: (groups, context) => {
      const { given, before, after, date } = context
      const number = groups.short === undefined ? ordinalOf(groups.number!) : Number(groups.short)
      const words = groups.owner?.replace("'s", '') ?? groups.year ?? groups.relative
      if (words?.startsWith('year-')) {
        const anchor = anchorOf(context)
        return anchor === null ? null : quarter(yearOf(anchor)! - 1, number)
      }
      if (words !== undefined) {
        const year = statedYear(words, context)
        return year === null ? null : quarter(year, number)
      }
      if (date === null || (!given && !finance.test(before + after))) return undefined
      const own = quarter(yearOf(date)!, number)
      return context.tense !== 'future' && compare(own, date) > 0 ? quarter(yearOf(date)! - 1, number) : own
    },
  },
]
