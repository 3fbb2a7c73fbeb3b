// Years and longer: "1999", "1809-1849", "575 B.C.", "nineteen ninety-six", "the early 1990s", "the 19th century".
// A number of four digits is a year only where the words beside it say so: "in 1999", never "1999 people".
import { counted, eras, notCounted, wars, yearLeads } from '../../lexicon/calendar.ts'
import { century, decade, format, interval, yearOf } from '../../text/calendar.ts'
import type { Context } from './context.ts'
import { isLife } from './ranges.ts'
import {
  clauseEnd,
  decadeWord,
  eraAfter,
  eraBefore,
  eraName,
  link,
  numberOf,
  ordinalOf,
  ordinalWord,
  year,
} from './patterns.ts'
import type { Rule } from './patterns.ts'

const wordBefore = /([\p{L}.]+)[ -]$/u
const wordAfter = /^ (\p{L}+(?:\.\p{L}+)*)/u

const numbered = /(?:^|[^\p{L}])(?:no\.|nos?|number|page|pages|p\.|pp\.|room|flight|route|highway|chapter|#) ?$/iu
const amounts = /\b(?:number|total|sum|force|army|population|crowd|group|maximum|minimum|survey|sample|fine) of $/

/** True where what follows a number is counted or measured by it: a word of the table, or what looks like a plural. */
const isCounted = (after: string, before = ''): boolean => {
  if (/^ ?[%°]|^-(?:year|mile|foot|metre|meter|man|seat|strong|word)/.test(after)) return true
  const word = wordAfter.exec(after)?.[1]
  if (word === undefined) return false
  const plural = /^\p{Ll}{2,}(?:[^su]s|ren|men)$/u.test(word) && !notCounted.has(word) && !/\b[Tt]he $/.test(before)
  return plural || counted.has(word)
}

/** A year told before in the sentence, as in "in 1309 and 1314". */
const listed = /\b(?:1[5-9]|20)\d\d(?:s|\b)[^.;]*$/
const listedAfterLead = /\b(?:in|since|from|between|by) 1\d{3}\b[^.;]*$/

/** Leads that other numbers follow as often ("of", "for", "to"): the year must then be one of the modern ones. */
const weakLeads = new Set(['for', 'to', 'as'])

/** "since 1999", "in 1998 and 1999", "of 1999", but not "an army of 1999". */
const isLed = (before: string, modern: boolean): boolean => {
  const word = wordBefore.exec(before.replace(/\b(?:at least|at latest|about) $/, ''))?.[1].toLowerCase()
  if (word === undefined || /\p{L}-$/u.test(before)) return false
  if (/^(?:and|or|not|than)$/.test(word)) return (modern ? listed : listedAfterLead).test(before)
  if (word === 'of') return modern && !amounts.test(before)
  return yearLeads.has(word) && (modern || !weakLeads.has(word))
}

/** "(1999)", "(Bonn, 1999)", "(1909-1999)", and in the middle of such brackets "Weber, 1999;". */
const isBracketed = (before: string, after: string): boolean =>
  (/[([]$|\(.{0,60}[ ,;]$|\(.{0,12}\d{3,4} ?--? ?$/.test(before) && /^(?:[\]),;:]| ?-|[a-z][),;])/.test(after)) ||
  (/(?:\p{Lu}[\p{L}-]+|\bal\.),? $/u.test(before) && /^[a-z]?[;)]/.test(after))

/** True where a number's neighbours say that it is a year. */
const isYear = ({ before, after, given }: Context, number: number): boolean => {
  if (given) return true
  if (isCounted(after, before) || numbered.test(before)) return false
  const modern = number >= 1500 && number <= 2100
  if (isLed(before, modern) || isBracketed(before, after) || /\b(?:pre|post|mid)-$/i.test(before)) return true
  if (/\b(?:the|this|a|an|his|her|their|its|\p{L}+'s) $/iu.test(before)) return modern && /^ [\p{L}"']/u.test(after)
  const opens = /^[-•* ]*$/.test(before)
  if (opens) return /^(?: ?[-:]| (?:was|is|saw|marked|brought|will)\b)|^$/.test(after)
  return /\b(?:in|on|since|until|from|of)\b[^.]{0,24}, $/.test(before) && clauseEnd.test(after)
}

const part = '(?:(?<part>[Ee]arly|[Ll]ate|[Ll]ater|[Mm]id|[Mm]iddle|[Ee]arlier)(?: |-))'

/** The years of a decade that "early", "mid" and "late" mean, counted from its first. */
const decadeParts: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  earlier: [0, 3],
  mid: [4, 6],
  middle: [4, 6],
  late: [6, 9],
  later: [6, 9],
}

const partOf = (first: number, word: string | undefined, scale: number, whole: string): string => {
  if (word === undefined) return whole
  const [from, to] = decadeParts[word.toLowerCase()]
  return interval(format(first + from * scale), format(first + (to + 1) * scale - 1))
}

const decadeValue = (first: number, word: string | undefined): string =>
  first % 100 === 0 && first !== 2000 ? partOf(first, word, 10, century(first)) : partOf(first, word, 1, decade(first))

/** BC counts without a year nought: 575 BC is `-0574`. */
const bc = (year: number): string => format(1 - year)

const nth = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})`
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const spokenHundreds = `(?:${teens}|twenty)`
const spokenRest =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)' +
  `(?:${link}(?:one|two|three|four|five|six|seven|eight|nine))?|${teens})`

export const years: readonly Rule[] = [
  {
    name: 'year-span',
    examples: [
      ['It covers the period 2004-2009.', '2004-2009', '2004/2009'],
      ['The photograph is from 1871 - 72.', '1871 - 72', '1871/1872'],
    ],
    pattern:
      '(?:(?:c\\.|ca\\.?|circa) ?)?(?<from>1\\d{3}|20\\d{2}|(?<=\\()\\d{3}) ?(?:--?|/) ?' +
      '(?<to>1\\d{3}|20\\d{2}|\\d{3}(?=\\))|\\d{2})(?![\\d/]|[.,-]\\d)',
    read: ({ from, to }, context) => {
      const first = Number(from)
      const last = to!.length === 2 ? first - (first % 100) + Number(to) : Number(to)
      if (last <= first || last - first > 500 || isCounted(context.after)) return undefined
      if (!context.given && /[\d$£€#]\)?[:,]? ?$|\b(?:no|pp?|tel|call)\.? ?$/i.test(context.before)) return undefined
      if (!context.given && isLife(context.before, context.after, last - first)) return undefined
      return interval(format(first), format(last))
    },
  },
  {
    name: 'year-bc-span',
    examples: [['The state lasted from 1200 to about 400 BCE.', '1200 to about 400 BCE', '-1199/-0399']],
    pattern: `(?<from>\\d{1,5})(?: ?- ?| to (?:about )?)(?<to>\\d{1,5}) ?${eraBefore}`,
    read: ({ from, to }) => (Number(from) > Number(to) ? interval(bc(Number(from)), bc(Number(to))) : undefined),
  },
  {
    name: 'year-bc',
    examples: [
      ['Solon wrote it in 594 BC.', '594 BC', '-0593'],
      ['It was built in about 3,000 B.C. by hand.', '3,000 B.C.', '-2999'],
    ],
    pattern: `(?<year>\\d{1,3},\\d{3}|\\d{1,5}) ?${eraBefore}`,
    read: ({ year }) => bc(numberOf(year!)),
  },
  {
    name: 'year-ad',
    examples: [
      ['He was born around 347 AD.', '347 AD', '0347'],
      ['The mosque was begun in AD 842.', 'AD 842', '0842'],
    ],
    pattern: `(?:AD|A\\.D\\.) ?(?<after>\\d{1,4})|(?<before>\\d{1,4}) ?${eraAfter}`,
    read: ({ after, before }) => format(Number(after ?? before)),
  },
  {
    name: 'year',
    examples: [
      ['In 1999 she moved.', '1999', '1999'],
      ['The early part of the year 2030 is open.', 'the year 2030', '2030'],
    ],
    pattern: `(?<lead>[Tt]he year |(?:c\\.|ca\\.?|circa) ?)?(?<year>${year})`,
    read: ({ lead, year }, context) => {
      const stated = lead !== undefined && !isCounted(context.after)
      return stated || isYear(context, Number(year)) ? format(Number(year)) : undefined
    },
  },
  {
    name: 'early-year',
    examples: [
      ['He was born c. 347 in Stridon.', 'c. 347', '0347'],
      ['York was founded in the year 71 by a legion.', 'the year 71', '0071'],
    ],
    pattern: `(?<lead>[Tt]he year |(?:c\\.|ca\\.?|circa) ?)?(?<year>[1-9]\\d{1,2})(?![\\d]|[.,]\\d)`,
    read: ({ lead, year }, context) => {
      const { last, before, after, given } = context
      const ancient = last !== null && yearOf(last) !== null && yearOf(last)! < 1000
      if (isCounted(after) || (!given && lead === undefined && year!.length < 3)) return undefined
      if (lead !== undefined) return format(Number(year))
      if (!ancient) return given && year!.length === 3 ? format(Number(year)) : undefined
      const placed = /(?:\b(?:in|since|until|by|around|about|after|before|circa)|[-(]) ?$/i.test(before)
      if (!given && !(placed && (clauseEnd.test(after) || /^ \p{Lu}/u.test(after)))) return undefined
      return yearOf(last!)! < 0 ? bc(Number(year)) : format(Number(year))
    },
  },
  {
    name: 'spoken-year',
    examples: [['They moved in nineteen ninety-six.', 'nineteen ninety-six', '1996']],
    pattern: `(?<hundreds>${spokenHundreds})${link}(?<rest>${spokenRest})(?!${link}\\p{L}+(?:teen|ty)\\b)`,
    read: ({ hundreds, rest }, { before, given }) => {
      const placed = /\b(?:in|since|until|by|from|of|year) $/i.test(before)
      return given || placed ? format(numberOf(hundreds!) * 100 + numberOf(rest!.replace(' ', '-'))) : undefined
    },
  },
  {
    name: 'spoken-thousand',
    examples: [['It will be ready by the year two thousand.', 'the year two thousand', '2000']],
    pattern: '[Tt]he year two thousand(?: and)?(?: (?<rest>one|two|three|four|five|six|seven|eight|nine|ten))?',
    read: ({ rest }) => format(2000 + (rest === undefined ? 0 : numberOf(rest))),
  },
  {
    name: 'short-year',
    examples: [["They have lived there since '98.", "'98", '1998']],
    pattern: "(?<mark>')?(?<year>\\d{2})(?!\\d|s)",
    read: ({ mark, year }, { before, date, given }) => {
      const sibling = /(\d\d)\d\d ?- ?$/.exec(before)
      if (given && sibling) return format(Number(sibling[1] + year))
      const placed = /\b(?:in|since|of|from|until|by|summer|winter|spring|fall) $/i.test(before)
      if (mark === undefined || (!given && !placed)) return undefined
      const now = date === null ? 0 : Number(date.slice(2, 4))
      return format(Number(year) + (Number(year) > now ? 1900 : 2000))
    },
  },
  {
    name: 'decade',
    examples: [
      ['The church burned in the 1990s.', 'the 1990s', '199X'],
      ['He retired in the early 1980s.', 'the early 1980s', '1980/1983'],
      ["She sang in the '60s.", "the '60s", '196X'],
      ['It was settled in the 1600s.', 'the 1600s', '16XX'],
    ],
    pattern: `(?:[Tt]he )?${part}?(?:(?<full>(?:1\\d|20)\\d0)'?s|(?<short>'\\d0s|(?<=[Tt]he )\\d0s))`,
    read: ({ part: word, full, short }, { after }) => {
      if (/^ ?(?:°|degrees|%)/.test(after)) return undefined
      return decadeValue(full === undefined ? 1900 + Number(short!.replace(/\D/g, '')) : Number(full), word)
    },
  },
  {
    name: 'decade-word',
    examples: [['He was active back in the sixties.', 'the sixties', '196X']],
    pattern: `(?:[Tt]he ${part}?|(?<given>))(?<word>${decadeWord})`,
    read: ({ part: word, word: name }, { before, given }) => {
      if (!given && !/\b(?:in|of|since|from|during|until|through|throughout|and) $/i.test(before)) return undefined
      return decadeValue(1900 + numberOf(name!.toLowerCase().replace(/ies$/, 'y')), word)
    },
  },
  {
    name: 'century',
    examples: [
      ['Plague returned in the 17th century.', 'the 17th century', '16XX'],
      ['It was carved in the fifth century BC.', 'the fifth century BC', '-0499/-0400'],
      ['The mill closed in the late 19th century.', 'the late 19th century', '1860/1899'],
    ],
    pattern: `(?:[Tt]he )?${part}?(?<number>${nth})${link}[Cc]entur(?:y|ies)(?: (?<era>${eraBefore}))?`,
    read: ({ part: word, number, era }) => {
      const index = ordinalOf(number!)
      if (index < 1 || index > 30) return undefined
      if (era !== undefined) return interval(bc(index * 100), bc(index * 100 - 99))
      return partOf((index - 1) * 100, word, 10, century((index - 1) * 100))
    },
  },
  {
    name: 'century-span',
    examples: [['It drew on poets from the 15th to the 19th century.', 'the 15th to the 19th century', '1400/1899']],
    pattern:
      `(?:[Tt]he )?(?<from>${nth})(?: century)? (?:to|and|through) (?:the )?(?<to>${nth})` +
      `${link}[Cc]entur(?:y|ies)`,
    read: ({ from, to }) => {
      const [first, last] = [ordinalOf(from!), ordinalOf(to!)]
      return first >= 1 && last > first && last <= 30
        ? interval(format((first - 1) * 100), format(last * 100 - 1))
        : undefined
    },
  },
  {
    name: 'era',
    examples: [['The bridge dates from the Middle Ages.', 'the Middle Ages', '0500/1500']],
    pattern: `(?:[Tt]he )?(?<name>${eraName})`,
    read: ({ name }, { given }) => eras[name!] ?? (given ? wars[name!] : undefined),
  },
]
