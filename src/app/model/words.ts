// The words for dates, counts and relations as a reader sees them: `2025-08-15` → "15 August 2025",
// `2025-07/2025-10` → "July – October 2025", `XXXX-08-15` → "15 August".

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

const dayWords = (date: string): string => {
  const match = /^(-?\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  const parts = [
    day && day !== 'XX' ? `${Number(day)}` : '',
    month ? (months[Number(month) - 1] ?? '') : '',
    year === 'XXXX' ? '' : `${Number(year)}`,
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' ') : date
}

/** The words of `from` that those of `to` do not repeat at their end: of "9 October 2025" and "10 October 2025", "9". */
const unrepeated = (from: string, to: string): string => {
  const [first, last] = [from.split(' '), to.split(' ')]
  while (first.length > 1 && last.length > 1 && first.at(-1) === last.at(-1)) {
    first.pop()
    last.pop()
  }
  return first.join(' ')
}

/** An ISO 8601 or EDTF date in words; what is neither is returned as it is. */
export const dateWords = (date: string): string => {
  const [from, to] = date.split('/').map((part) => (part === '..' || part === '' ? '…' : dayWords(part)))
  return to === undefined ? from! : `${unrepeated(from!, to)} – ${to}`
}

/** `counted(1, 'mention')` → "1 mention", `counted(2, 'mention')` → "2 mentions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** A name short enough for a chip or a title. */
export const shortened = (name: string, length: number): string =>
  name.length > length ? `${name.slice(0, length - 1).trimEnd()}…` : name

/** How sure, in a word. */
export const sureness = (confidence: number): string =>
  confidence >= 0.75 ? 'likely right' : confidence >= 0.5 ? 'probably right' : 'uncertain'
