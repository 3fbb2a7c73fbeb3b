// How many calendar expressions get their right value: on GUM's spans with each document's date, and on the expressions of
// timenorm.tsv beside chrono-node alone, in the same run and by the same mapping.
import * as chrono from 'chrono-node/en'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dates, dateValue } from '../stages/dates.ts'
import { syntax } from '../stages/syntax.ts'
import { tokens } from '../stages/tokens.ts'
import {
  bounds,
  compare,
  contains,
  cut,
  ends,
  format,
  fromDayNumber,
  interval,
  precisionOf,
  quarter,
  shift,
  weekOf,
} from '../text/calendar.ts'
import type { Document } from '../types.ts'

interface GumDate {
  start: number
  end: number
  when?: string
  from?: string
  to?: string
  notBefore?: string
  notAfter?: string
}

interface GumDocument {
  id: string
  genre: string
  text: string
  meta: { dateCreated?: string }
  dates: GumDate[]
}

interface Share {
  right: number
  of: number
}

const documentOf = (id: string, text: string, date: string | null): Document => ({
  id,
  title: null,
  date,
  text,
  tokens: [],
  sentences: [],
  quotations: [],
  mentions: [],
  entities: [],
  relations: [],
  decisions: [],
})

/** GUM's values in EDTF: `--09` has no year, hours are left out, and its BC years count without a year nought. */
const fromGum = (value: string): string => {
  const day = value.split('T')[0].replace(/^--/, 'XXXX-')
  const bc = /^-(\d+)$/.exec(day)
  if (bc) return format(1 - Number(bc[1]))
  return /^\d{1,3}$/.test(day) ? format(Number(day)) : day
}

const rank = ['day', 'month', 'year', 'decade', 'century'] as const

/** Ends agree at the coarser precision of the two, give or take one: GUM's seasons and weeks end one later, its decades count both ends. */
const endsAgree = (gold: string, own: string, side: 'first' | 'last'): boolean => {
  if (gold.startsWith('XXXX') || own.startsWith('XXXX')) {
    const [a, b] = [gold, own].map((value) => Number(/^XXXX-(\d\d)/.exec(value)?.[1]))
    return gold.slice(0, 4) === own.slice(0, 4) && [0, 1, 11].includes(Math.abs(a - b))
  }
  const [goldDays, ownDays] = [bounds(gold), bounds(own)]
  if (goldDays === null || ownDays === null) return false
  const coarser = rank[Math.max(rank.indexOf(precisionOf(gold)!), rank.indexOf(precisionOf(own)!))]
  const unit = coarser === 'day' || coarser === 'month' || coarser === 'year' ? coarser : null
  const at = side === 'first' ? 0 : 1
  if (unit === null) return goldDays[at] === ownDays[at]
  const [a, b] = [goldDays, ownDays].map((days) => cut(fromDayNumber(days[at]), unit)!)
  return a === b || shift(a, 1, unit) === b || shift(b, 1, unit) === a
}

const agrees = (gold: GumDate, own: string | null): boolean => {
  if (own === null) return false
  if (gold.when !== undefined) return own === fromGum(gold.when)
  const [first, last] = ends(own)
  const [from, to] = [gold.from ?? gold.notBefore, gold.to ?? gold.notAfter]
  return (
    (from !== undefined || to !== undefined) &&
    (from === undefined || endsAgree(fromGum(from), first, 'first')) &&
    (to === undefined || endsAgree(fromGum(to), last, 'last'))
  )
}

const tell = (verbose: boolean, ...words: unknown[]): void => {
  if (verbose) console.log('   ', ...words)
}

const evaluateGum = (folder: string, part: string, verbose: boolean): void => {
  const values: Share = { right: 0, of: 0 }
  const spans = { found: 0, gold: 0, both: 0, alone: 0 }
  for (const line of readFileSync(join(folder, `gum/${part}.jsonl`), 'utf8').split('\n')) {
    if (line === '') continue
    const gum = JSON.parse(line) as GumDocument
    const document = syntax(tokens(documentOf(gum.id, gum.text, gum.meta.dateCreated ?? null)))
    let last: string | null = null
    for (const gold of gum.dates) {
      const own = dateValue(document, gold, last)
      const right = agrees(gold, own)
      values.of++
      if (right) values.right++
      else
        tell(
          verbose,
          gum.id,
          JSON.stringify(gum.text.slice(gold.start, gold.end)),
          own,
          JSON.stringify({ ...gold, start: undefined, end: undefined }),
        )
      if (own !== null && bounds(own) !== null) last = own
    }
    const { mentions } = dates({ ...document, mentions: [] })
    spans.gold += gum.dates.length
    spans.found += mentions.length
    for (const gold of gum.dates) {
      if (mentions.some(({ start, end }) => start < gold.end && gold.start < end)) spans.both++
      else
        tell(
          verbose,
          'MISSED',
          gum.id,
          JSON.stringify(gum.text.slice(gold.start - 30, gold.start)),
          JSON.stringify(gum.text.slice(gold.start, gold.end)),
        )
    }
    for (const { start, end, rule } of mentions) {
      if (gum.dates.some((gold) => start < gold.end && gold.start < end)) continue
      spans.alone++
      tell(
        verbose,
        'SPURIOUS',
        gum.id,
        rule,
        JSON.stringify(gum.text.slice(Math.max(0, start - 30), start)),
        JSON.stringify(gum.text.slice(start, end)),
        JSON.stringify(gum.text.slice(end, end + 20)),
      )
    }
  }
  console.log(
    `GUM ${part.padEnd(5)} values of given spans ${share(values)}   found spans: precision ` +
      `${share({ right: spans.found - spans.alone, of: spans.found })}, recall ${share({ right: spans.both, of: spans.gold })}`,
  )
}

const share = ({ right, of }: Share): string => `${((100 * right) / Math.max(1, of)).toFixed(1)} % (${right} of ${of})`

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A value of TimeML in EDTF; null for durations, repetitions, "now", weeks without a number: what is no place on a calendar. */
const fromTimeMl = (value: string): string | null => {
  const text = value.split('T')[0]
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(text)
  if (week) {
    const days = ends(shift(weekOf(`${week[1]}-01-04`), Number(week[2]) - 1, 'week'))
    return week[3] === undefined ? interval(...days) : interval(shift(days[1], -1, 'day'), days[1])
  }
  const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(text)
  if (part) {
    if (part[2] !== undefined) return quarter(Number(part[1]), Number(part[2]))
    if (part[3] !== undefined) return part[3] === '1' ? `${part[1]}-01/${part[1]}-06` : `${part[1]}-07/${part[1]}-12`
    const first = format(Number(part[1]), seasonMonths[part[4]])
    return interval(first, shift(first, 2, 'month'))
  }
  if (/^\d{3}$/.test(text)) return `${text}X`
  if (/^\d{2}(?:XX)?$/.test(text)) return `${text.slice(0, 2)}XX`
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text : null
}

/** The date that chrono-node finds in an expression, as fine as what it is certain of. */
const chronoValue = (expression: string, date: string): string | null => {
  const [year, month, day] = date.split('-').map(Number)
  const result = chrono.parse(expression, new Date(year, month - 1, day, 12))[0]
  if (result === undefined) return null
  const { start } = result
  return format(start.get('year')!, start.get('month'), start.get('day'))
}

/** Right where it is the gold value or, so that a contestant without coarse values has its chance, a date within it. */
const hits = (gold: string, own: string | null): boolean =>
  own !== null && (compare(gold, own) === 0 || contains(gold, own))

const evaluateTimenorm = (folder: string, verbose: boolean): void => {
  const own: Share = { right: 0, of: 0 }
  const alone: Share = { right: 0, of: 0 }
  for (const block of readFileSync(join(folder, 'dates/timenorm.tsv'), 'utf8').split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
    const date = rows[0]?.[2].slice(0, 10)
    let last: string | null = null
    for (const [expression, , value] of rows.slice(1)) {
      const gold = fromTimeMl(value)
      if (gold === null) continue
      const document = tokens(documentOf('timenorm', expression, date))
      const read = dateValue(document, { start: 0, end: expression.length }, last)
      own.of++
      alone.of++
      if (hits(gold, read)) own.right++
      else tell(verbose, 'timenorm', date, 'last', last, JSON.stringify(expression), 'own', read, 'gold', value)
      if (hits(gold, chronoValue(expression, date))) alone.right++
      if (read !== null && bounds(read) !== null) last = read
    }
  }
  console.log(`timenorm  values ${share(own)}, chrono-node alone ${share(alone)}`)
}

/** Prints the tables; `folder` is the folder of the corpora, `verbose` prints each fault. */
export const evaluateDates = (folder: string, verbose = false): void => {
  evaluateGum(folder, 'dev', verbose)
  evaluateGum(folder, 'train', verbose)
  evaluateTimenorm(folder, verbose)
}
