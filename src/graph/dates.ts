// Dates as the graph needs them: the days that a value spans, and how a reader sees it.
//
//     period('1911-11')  →  { start: '1911-11-01', end: '1911-11-30' }        readableDate('1911-11')  →  'November 1911'

/** A period in days, both included: `YYYY-MM-DD`. */
export interface Period {
  start: string
  end: string
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

function simple(value: string): Period | null {
  const parts = day.exec(value)
  if (parts) {
    const [, year, month, date] = parts
    const length = month ? lastDay(Number(year), Number(month)) : 31
    if (Number(year) === 0) return null
    if (month && (month < '01' || month > '12')) return null
    if (date && (date < '01' || Number(date) > length)) return null
    const start = `${year}-${month ?? '01'}-${date ?? '01'}`
    return { start, end: `${year}-${month ?? '12'}-${date ?? length}` }
  }
  const masked = /^(\d{2,3})X{1,2}$/.exec(value)
  if (!masked || value.length !== 4 || value.startsWith('000')) return null
  return {
    start: `${value.replace(/X/g, '0')}-01-01`.replace(/^0000/, '0001'),
    end: `${value.replace(/X/g, '9')}-12-31`,
  }
}

/**
 * The days that an ISO 8601 or EDTF value spans: a day, a month, a year, a decade (`195X`), a century (`19XX`) or an
 * interval (`2025-07/2025-10`). Null where there is no year (`XXXX-08-15`), an end is open, or it is no date at all.
 */
export function period(value: string | null): Period | null {
  if (value === null) return null
  const ends = value.split('/')
  if (ends.length > 2) return null
  const first = simple(ends[0])
  const last = simple(ends[ends.length - 1])
  return first && last && first.start <= last.end ? { start: first.start, end: last.end } : null
}

/** The day after a day, `YYYY-MM-DD`; the last day of the year 9999 is its own. */
export function dayAfter(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  if (date === '9999-12-31') return date
  if (dayOfMonth < lastDay(year, month)) return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth + 1, 2)}`
  return month < 12 ? `${pad(year, 4)}-${pad(month + 1, 2)}-01` : `${pad(year + 1, 4)}-01-01`
}

function readablePart(value: string): string | null {
  const parts = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (!parts) return null
  const [, year, month, date] = parts
  if (month && !months[Number(month) - 1]) return null
  const words = [date && String(Number(date)), month && months[Number(month) - 1], year === 'XXXX' ? null : year]
  return words.filter(Boolean).join(' ') || null
}

/** A value in words: `15 August 2025`, `15 August` without a year, `July 2025 – October 2025`; null for what it cannot say. */
export function readableDate(value: string): string | null {
  const parts = value.split('/').map(readablePart)
  return parts.length > 2 || parts.includes(null) ? null : parts.join(' – ')
}
