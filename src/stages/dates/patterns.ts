// The building blocks of date patterns, made from the tables of the lexicon, and how their words are read as numbers.
// They are matched against text with plain marks: every apostrophe straight, every dash a hyphen, all white space
// blanks.
import {
  approximations,
  decades,
  months,
  numbers,
  ordinals,
  partsOfDay,
  seasons,
  weekdays,
  wars,
  eras,
} from '../../lexicon/calendar.ts'
import type { Unit } from '../../text/calendar.ts'
import type { Context } from './context.ts'

/** One way of writing a date. */
export interface Rule {
  name: string
  /** Sentences that it reads, with the expression and its value when written on 2025-10-10, a Friday. */
  examples: readonly (readonly [sentence: string, expression: string, value: string | null])[]
  /** Source of a regular expression with named groups; a blank in it stands for any white space. */
  pattern: string
  /** Its value, null where it cannot be put on a calendar, undefined where it is no date after all. */
  read: (groups: Groups, context: Context) => string | null | undefined
}

export type Groups = Readonly<Record<string, string | undefined>>

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')

const capitals = (words: readonly string[]): string[] => words.flatMap((word) => [word, word.toUpperCase()])

const anyCase = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1)])

/** White space or a hyphen. */
export const link = '(?: |-)'

/** The pattern with room for more than one blank wherever it has one. */
export const spaced = (pattern: string): string => pattern.replace(/ \?/g, ' {0,3}').replace(/ (?!\{)/g, ' {1,3}')

export const fullMonth = `(?:${longestFirst(capitals(months.map(([name]) => name)))})`
/** Full or abbreviated: only beside a day or a year. */
export const month =
  `(?:${fullMonth}(?!\\p{L})|` + `(?:${longestFirst(capitals(months.flatMap(([, ...short]) => short)))})(?!\\p{L})\\.?)`
export const weekday = `(?:${longestFirst(capitals(weekdays.map(([name]) => name)))})`
/** Full or abbreviated: only beside a day of a month. */
export const anyWeekday = `(?:${longestFirst(capitals(weekdays.flat()))})\\.?`

/** Four digits that can be a year. */
export const year = '(?:1\\d{3}|20\\d{2})(?!\\d|[.,]\\d|[-/]\\d(?!\\d{3}\\)))'
/** A year that others may follow: "1776-77". */
export const firstYear = '(?:1\\d{3}|20\\d{2})(?!\\d|[.,]\\d)'
export const ordinalWord = `(?:${longestFirst(
  anyCase([
    ...Object.keys(ordinals),
    ...['twenty', 'thirty'].flatMap((tens) =>
      Object.keys(ordinals)
        .slice(0, 9)
        .flatMap((one) => [`${tens}-${one}`, `${tens} ${one}`]),
    ),
  ]),
)})`
/** A day of a month in digits. */
export const dayDigits = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\d]|[.,:/]\\d|%)'
const numberWord = `(?:${longestFirst(anyCase(Object.keys(numbers)))})`
const tens = '(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)'
export const number =
  `(?:\\d{1,3}(?:,\\d{3})*(?: 1/2)?|${tens}${link}${numberWord}|` +
  `${numberWord}(?: (?:hundred|thousand|dozen))?|[Aa] couple(?: of)?)`
export const approximately = `(?:(?:${longestFirst(anyCase(approximations))}) )`
export const unit = '(?:[Dd]ay|[Ww]eek|[Ww]eekend|[Mm]onth|[Qq]uarter|[Yy]ear|[Dd]ecade|[Cc]entury)'
export const units = '(?:hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)'
export const season = `(?:${longestFirst(anyCase(Object.keys(seasons)))})(?:time)?`
export const partOfDay = `(?:${longestFirst(anyCase(partsOfDay))})`
export const decadeWord = `(?:${longestFirst(anyCase(Object.keys(decades)))})`
/** "last year" and the like after a month or a day. */
export const relativeYear =
  '(?:of )?(?:[Ee]arlier |[Ll]ater )?' +
  "(?:last|this|next|that|(?:that|the) same|the (?:following|next|previous|preceding|current)) year(?!'s)"
/** Which of the months, seasons or weekdays of one name is meant. */
export const pick =
  '(?:[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]hat|[Tt]he (?:following|next|previous|preceding|same))'
/** What follows an expression that ends its clause. */
export const clauseEnd = /^(?:['"”]?[.,;:!?)\]]|['"”]?$| -|\n)/
export const eraBefore = '(?:BCE?|B\\.C\\.(?:E\\.)?)(?!\\p{L})'
export const eraAfter = '(?:AD|CE|A\\.D\\.|C\\.E\\.)(?!\\p{L})'
export const eraName = `(?:${longestFirst([...Object.keys(eras), ...Object.keys(wars)])})`

const lookUp = (table: readonly (readonly string[])[], word: string): number => {
  const wanted = word.replace('.', '').toLowerCase()
  return table.findIndex((names) => names.some((name) => name.toLowerCase() === wanted)) + 1
}

/** `Sept.` is 9. */
export const monthOf = (word: string): number => lookUp(months, word)

/** `Friday` is 5, as in ISO 8601. */
export const weekdayNumber = (word: string): number => lookUp(weekdays, word)

export const seasonMonth = (word: string): number => seasons[word.toLowerCase().replace(/time$/, '')]

/** `21st`, `twenty-first` or `first`. */
export const ordinalOf = (word: string): number => {
  const digits = /^\d+/.exec(word)
  if (digits) return Number(digits[0])
  const parts = word.toLowerCase().split(/[ -]/)
  return parts.length === 1 ? ordinals[parts[0]] : numbers[parts[0]] + ordinals[parts[1]]
}

const multiples: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, dozen: 12 }

/** `24`, `5,000`, `2 1/2`, `twenty-four`, `a hundred`, `a couple of`. */
export const numberOf = (text: string): number => {
  if (/^a couple/i.test(text)) return 2
  if (/^\d/.test(text)) return Number(text.replace(/ 1\/2$/, '.5').replaceAll(',', ''))
  const [first, second] = text.toLowerCase().split(/[ -]/)
  if (second === undefined) return numbers[first]
  return second in multiples ? numbers[first] * multiples[second] : numbers[first] + numbers[second]
}

/** The unit of a word, how many of it the word stands for; hours come as parts of a day. */
export const unitOf = (word: string): { unit: Unit; each: number } => {
  const name = word.toLowerCase()
  if (name.startsWith('hour')) return { unit: 'day', each: 1 / 24 }
  if (name.startsWith('fortnight')) return { unit: 'week', each: 2 }
  if (name.startsWith('centur')) return { unit: 'century', each: 1 }
  return { unit: name.replace(/s$/, '') as Unit, each: 1 }
}
