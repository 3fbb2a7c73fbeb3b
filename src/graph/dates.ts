// Dates as a reader sees them: `2025-08-15` is "15 August 2025", `XXXX-08-15` "15 August", `2025-07/2025-10`
// "July 2025 – October 2025".
import { months } from '../lexicon/calendar.ts'
import { ends, parse } from '../text/calendar.ts'

/** An ISO 8601 or EDTF value in words; null for what has no plain words, such as an open end or a year before our era. */
export function readableDate(value: string): string | null {
  const words = [...new Set(ends(value))].map(readable)
  return words.includes(null) ? null : words.join(' – ')
}

function readable(value: string): string | null {
  const date = parse(value)
  if (date === null || value.includes('/') || (date.year !== null && date.year < 1)) return null
  const { year, month, day } = date
  return [day, month === null ? null : months[month - 1][0], year].filter((part) => part !== null).join(' ') || null
}
