// Dates as EDTF strings (Library of Congress, Extended Date/Time Format, levels 0 and 1), read, compared, shifted and
// cut. `bounds('2025-07/2025-10')` are the first and the last day, as day numbers; `intersect('2025', 'XXXX-08-15')` is
// `2025-08-15`.
//
// The forms in use: `2025-08-15`, `2025-08`, `2025`, `199X` (decade), `19XX` (century), `XXXX-08-15` (year unknown),
// `2025-07/2025-10` (interval, either end may be open: `2013/..`). Years count as in ISO 8601: `0000` is 1 BC, `-0574`
// is 575 BC; beyond four digits they take EDTF's letter (`Y-12999`). All is proleptic Gregorian. Nothing here reads the
// clock or a time zone.

/** A date or a part of one: what is null is not known or not said. Months and days count from 1. */
export interface CalendarDate {
  year: number | null
  month: number | null
  day: number | null
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** How fine a value is; an interval is as fine as its ends. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century'

const singleForm = /^(?:(XXXX|-?\d{4}|Y-?\d{5,})(?:-(\d{2})(?:-(\d{2}))?)?|(-?\d{3})X|(-?\d{2})XX)$/

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, 1 to 12; February has 29 where the year is unknown. */
export const daysInMonth = (year: number | null, month: number): number =>
  month === 2 && (year === null || isLeapYear(year)) ? 29 : daysInMonths[month - 1]!

/** True for a month and a day that exist, in that year or, where it is null, in some year. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const formatYear = (year: number): string => {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits
}

/** `format(2025, 8)` is `2025-08`; a null year is `XXXX`. */
export const format = (year: number | null, month: number | null = null, day: number | null = null): string => {
  let text = year === null ? 'XXXX' : formatYear(year)
  if (month !== null) text += '-' + String(month).padStart(2, '0')
  if (month !== null && day !== null) text += '-' + String(day).padStart(2, '0')
  return text
}

/** The interval from the start of one value to the end of another, or the value itself where both are the same. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`)

/** The two ends of an interval; of a single value, itself twice. An open end is `..`. */
export const ends = (value: string): [string, string] => {
  const slash = value.indexOf('/')
  return slash < 0 ? [value, value] : [value.slice(0, slash), value.slice(slash + 1)]
}

/**
 * Reads a date or a part of one; of an interval the first end. Null for what is neither, and for decades and centuries.
 */
export const parse = (value: string): CalendarDate | null => {
  const match = singleForm.exec(ends(value)[0])
  if (!match || match[1] === undefined) return null
  const year = match[1] === 'XXXX' ? null : Number(match[1].replace('Y', ''))
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (month !== null && !isDay(year, month, day ?? 1)) return null
  return { year, month, day }
}

/**
 * The number of a day, 1970-01-01 being 0 (Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day of a number, `YYYY-MM-DD`: the inverse of `dayNumber` (Hinnant, civil_from_days). */
export const fromDayNumber = (number: number): string => {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

const singleBounds = (value: string): [number, number] | null => {
  const match = singleForm.exec(value)
  if (!match) return null
  const [, , , , decade, century] = match
  if (decade !== undefined) return [dayNumber(Number(decade) * 10, 1, 1), dayNumber(Number(decade) * 10 + 9, 12, 31)]
  if (century !== undefined) {
    return [dayNumber(Number(century) * 100, 1, 1), dayNumber(Number(century) * 100 + 99, 12, 31)]
  }
  const date = parse(value)
  if (date === null || date.year === null) return null
  const { year, month, day } = date
  return [dayNumber(year, month ?? 1, day ?? 1), dayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12))]
}

/**
 * The first and the last day of a value, as day numbers (`dayNumber`); an open end is minus or plus infinity.
 * Null where the year is unknown or the string is no EDTF value.
 */
export const bounds = (value: string): [number, number] | null => {
  const [from, to] = ends(value)
  const first = from === '..' ? -Infinity : (singleBounds(from)?.[0] ?? null)
  const last = to === '..' ? Infinity : (singleBounds(to)?.[1] ?? null)
  return first === null || last === null || first > last ? null : [first, last]
}

/** True for a value that this file can read. */
export const isValue = (value: string): boolean =>
  bounds(value) !== null || ends(value).every((end) => parse(end)?.year === null)

/** How fine a value is: of an interval, its first end. Null for what is no value. */
export const precisionOf = (value: string): Precision | null => {
  const match = singleForm.exec(ends(value)[0])
  if (!match) return null
  if (match[4] !== undefined) return 'decade'
  if (match[5] !== undefined) return 'century'
  return match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year'
}

/** The year that a value lies in: of an interval, decade or century its first; null where it is unknown. */
export const yearOf = (value: string): number | null => {
  const first = bounds(value)?.[0]
  if (first === undefined || !Number.isFinite(first)) return null
  return parse(fromDayNumber(first))!.year
}

/** The first day of a value, `YYYY-MM-DD`; null where it has none. */
export const firstDay = (value: string): string | null => {
  const days = bounds(value)
  return days && Number.isFinite(days[0]) ? fromDayNumber(days[0]) : null
}

/** The last day of a value, `YYYY-MM-DD`; null where it has none. */
export const lastDay = (value: string): string | null => {
  const days = bounds(value)
  return days && Number.isFinite(days[1]) ? fromDayNumber(days[1]) : null
}

/** Order in time: by first day, then by last; a value with an unknown year comes after all others, by its text. */
export const compare = (a: string, b: string): number => {
  const [x, y] = [bounds(a), bounds(b)]
  if (x && y) return x[0] === y[0] ? (x[1] === y[1] ? 0 : x[1] - y[1]) : x[0] - y[0]
  if (x || y) return x ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** True where every day of `inner` lies in `outer`; false where either is unknown. */
export const contains = (outer: string, inner: string): boolean => {
  const [x, y] = [bounds(outer), bounds(inner)]
  return x !== null && y !== null && x[0] <= y[0] && y[1] <= x[1]
}

/** True where two values share a day. */
export const overlaps = (a: string, b: string): boolean => {
  const [x, y] = [bounds(a), bounds(b)]
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1]
}

const narrow = (days: [number, number], value: string): string => {
  const inner = bounds(value)
  return inner && inner[0] === days[0] && inner[1] === days[1] ? value : ''
}

const fromBounds = ([first, last]: [number, number]): string => {
  const from = Number.isFinite(first) ? fromDayNumber(first) : '..'
  const to = Number.isFinite(last) ? fromDayNumber(last) : '..'
  return interval(from, to)
}

/** Puts a year into `XXXX-08-15`; null where that day does not exist in it. */
const inYear = (value: string, year: number | null): string | null => {
  const date = parse(value)
  if (year === null || date === null || date.month === null) return null
  return isDay(year, date.month, date.day ?? 1) ? format(year, date.month, date.day) : null
}

/** What two values say together (`2025` and `2025-08-15` say `2025-08-15`); null where they share no day. */
export const intersect = (a: string, b: string): string | null => {
  if (a === b) return a
  const [x, y] = [bounds(a), bounds(b)]
  if (x && y) {
    const days: [number, number] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])]
    return days[0] > days[1] ? null : narrow(days, a) || narrow(days, b) || fromBounds(days)
  }
  const [known, unknown] = x ? [a, b] : y ? [b, a] : [null, null]
  if (known === null || unknown.includes('/')) return null
  const candidate = inYear(unknown, yearOf(known))
  return candidate !== null && contains(known, candidate) ? candidate : null
}

/** Cuts a value to a coarser form: `cut('2025-08-15', 'month')` is `2025-08`, `cut('1994', 'decade')` `199X`. */
export const cut = (value: string, precision: Precision): string | null => {
  const first = firstDay(value)
  if (first === null) return null
  const { year, month, day } = parse(first)!
  if (precision === 'day') return format(year, month, day)
  if (precision === 'month') return format(year, month)
  if (precision === 'year') return format(year)
  return precision === 'decade' ? decade(year!) : century(year!)
}

const shortened = (number: number, digits: number): string =>
  (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(digits, '0')

/** The decade that a year lies in: `1994` in `199X`. */
export const decade = (year: number): string => shortened(Math.floor(year / 10), 3) + 'X'

/** The hundred years that a year lies in: `1994` in `19XX`. */
export const century = (year: number): string => shortened(Math.floor(year / 100), 2) + 'XX'

const monthsIn: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

const shiftSingle = (value: string, count: number, unit: Unit): string => {
  const date = parse(value)
  if (date === null || date.year === null) return value
  const { year, month, day } = date
  if (unit === 'day' || unit === 'week') {
    return fromDayNumber(dayNumber(year, month ?? 1, day ?? 1) + count * (unit === 'week' ? 7 : 1))
  }
  const months = year * 12 + (month ?? 1) - 1 + count * monthsIn[unit]!
  const newYear = Math.floor(months / 12)
  const newMonth = months - newYear * 12 + 1
  if (month === null) return format(newYear)
  return format(newYear, newMonth, day === null ? null : Math.min(day, daysInMonth(newYear, newMonth)))
}

/**
 * Moves a value by so many units, as fine as it was (`shift('2025-08-31', 1, 'month')` is `2025-09-30`); by days and
 * weeks it becomes a day. Both ends of an interval move. What has no year stays.
 */
export const shift = (value: string, count: number, unit: Unit): string =>
  interval(...(ends(value).map((end) => shiftSingle(end, count, unit)) as [string, string]))

/** The day of the week, Monday 1 to Sunday 7 as in ISO 8601, of a value's first day; null where it has none. */
export const weekdayOf = (value: string): number | null => {
  const first = bounds(value)?.[0]
  return first === undefined || !Number.isFinite(first) ? null : ((((first + 3) % 7) + 7) % 7) + 1
}

/** The week that a day lies in, Monday to Sunday. */
export const weekOf = (day: string): string => {
  const monday = shift(day, 1 - weekdayOf(day)!, 'day')
  return interval(monday, shift(monday, 6, 'day'))
}

/** A quarter, 1 to 4, of a year. */
export const quarter = (year: number, number: number): string =>
  interval(format(year, number * 3 - 2), format(year, number * 3))

/** The quarter that a value's first day lies in. */
export const quarterOf = (value: string): string | null => {
  const first = firstDay(value)
  if (first === null) return null
  const { year, month } = parse(first)!
  return quarter(year!, Math.ceil(month! / 3))
}

/** The `count`th weekday (Monday 1) of a month; counted from its end where `count` is negative. */
export const nthWeekday = (year: number, month: number, weekday: number, count: number): string => {
  const anchor = count > 0 ? format(year, month, 1) : format(year, month, daysInMonth(year, month))
  const step = (((weekday - weekdayOf(anchor)!) % 7) + 7) % 7
  const days = count > 0 ? step + (count - 1) * 7 : (step === 0 ? 0 : step - 7) + (count + 1) * 7
  return shift(anchor, days, 'day')
}

/** Easter Sunday of a year (Gregorian; the anonymous algorithm, Meeus, "Astronomical Algorithms", chapter 8). */
export const easter = (year: number): string => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return format(year, Math.floor(f / 31), (f % 31) + 1)
}
