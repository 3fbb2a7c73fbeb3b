// How many calendar expressions get their right value: on GUM's spans with each document's date, and on the expressions
// of timenorm.tsv beside chrono-node alone, in the same run and by the same mapping.
import * as chrono from 'chrono-node/en'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateReader, dates } from '../stages/dates.ts'
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
import type { Document, Span } from '../types.ts'

interface GumDate {
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
  dates: (GumDate & Span)[]
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

/**
 * Ends agree at the coarser precision of the two, give or take one: GUM's seasons and weeks end one later, its decades
 * count both ends.
 */
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

const quoted = (text: string, from: number, to: number): string => JSON.stringify(text.slice(Math.max(0, from), to))

interface GumScores {
  /** Values of gold spans. */
  values: Share
  /** Spans found that overlap with a gold one, and gold ones that overlap with one found. */
  precision: Share
  recall: Share
}

/** Tenses are read off the words alone, so that no model has seen the texts. */
const evaluateGum = (folder: string, part: string, faults: string[]): GumScores => {
  const [values, precision, recall] = [0, 1, 2].map((): Share => ({ right: 0, of: 0 }))
  const count = (share: Share, right: boolean, ...fault: (string | null)[]): void => {
    share.of++
    if (right) share.right++
    else faults.push(fault.join(' '))
  }
  for (const line of readFileSync(join(folder, `gum/${part}.jsonl`), 'utf8').split('\n')) {
    if (line === '') continue
    const { id, text, meta, dates: golds } = JSON.parse(line) as GumDocument
    const document = tokens(documentOf(id, text, meta.dateCreated ?? null))
    const read = dateReader(document)
    let last: string | null = null
    for (const { start, end, ...gold } of golds) {
      const own = read({ start, end }, last)
      count(values, agrees(gold, own), 'value', id, quoted(text, start, end), own, JSON.stringify(gold))
      if (own !== null && bounds(own) !== null) last = own
    }
    const { mentions } = dates(document)
    const overlapping = (a: Span, spans: readonly Span[]): boolean =>
      spans.some((b) => a.start < b.end && b.start < a.end)
    for (const gold of golds) {
      count(recall, overlapping(gold, mentions), 'missed', id, quoted(text, gold.start - 30, gold.end))
    }
    for (const own of mentions) {
      count(precision, overlapping(own, golds), 'spurious', id, own.rule, quoted(text, own.start - 30, own.end + 15))
    }
  }
  return { values, precision, recall }
}

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/**
 * A value of TimeML in EDTF; null for durations, repetitions, "now", weeks without a number: what is no place on a
 * calendar.
 */
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

/** The day that chrono-node finds in an expression; null where it finds none. */
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

const evaluateTimenorm = (folder: string, faults: string[]): { own: Share; alone: Share } => {
  const own: Share = { right: 0, of: 0 }
  const alone: Share = { right: 0, of: 0 }
  for (const block of readFileSync(join(folder, 'dates/timenorm.tsv'), 'utf8').split(/\n\s*\n/)) {
    const rows = block.split('\n').filter((line) => line !== '')
    if (rows.length === 0) continue
    const [[, , time], ...expressions] = rows.map((line) => line.split('\t'))
    const date = time.slice(0, 10)
    let last: string | null = null
    for (const [expression, , value] of expressions) {
      const gold = fromTimeMl(value)
      if (gold === null) continue
      const read = dateReader(tokens(documentOf('timenorm', expression, date)))
      const found: string | null = read({ start: 0, end: expression.length }, last)
      own.of++
      alone.of++
      if (hits(gold, found)) own.right++
      else faults.push(`timenorm ${date} ${JSON.stringify(expression)} ${found} ${value} after ${last}`)
      if (hits(gold, chronoValue(expression, date))) alone.right++
      if (found !== null && bounds(found) !== null) last = found
    }
  }
  return { own, alone }
}

const percent = ({ right, of }: Share): string => `${((100 * right) / of).toFixed(1)} % (${right} of ${of})`

/** Measures on the corpora in `folder`; gives a Markdown table and a line for each fault. */
export function evaluateDates(folder: string): { table: string; faults: string[] } {
  const faults: string[] = []
  const gum = ['dev', 'train'].map((part) => ({ part, scores: evaluateGum(folder, part, faults) }))
  const { own, alone } = evaluateTimenorm(folder, faults)
  const rows = [
    ['', 'values of given spans', 'found spans: precision', 'recall'],
    ['---', '---', '---', '---'],
    ...gum.map(({ part, scores: { values, precision, recall } }) => [
      `GUM ${part}`,
      percent(values),
      percent(precision),
      percent(recall),
    ]),
    ['timenorm', percent(own), '', ''],
    ['timenorm, chrono-node alone', percent(alone), '', ''],
  ]
  return { table: rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'), faults }
}
