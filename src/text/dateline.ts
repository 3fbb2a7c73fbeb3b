// The date that an article gives for itself at its head: in a line of its own ("Published 4 November 1911") or in the
// dateline that opens the text ("BRUSSELS, Nov. 4, 1911 (Reuters) – …").
import { months } from '../lexicon/calendar.ts'
import { format, isDay } from './calendar.ts'

const month = `(${months.flat().join('|')})\\.?`
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
const date = `${weekday}(?:(\\d{4})-(\\d\\d)-(\\d\\d)|${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4}))`

const ownLine = new RegExp(`^(?:(?:published|posted|updated|date)(?: on)?:? )?${date}\\.?$`, 'i')
const opening = new RegExp(`^\\p{Lu}[\\p{L} .,’'-]{1,40}, ${date}(?: \\([^)]{1,30}\\))? ?(?:–|—|--|-|:) ?`, 'u')

const placeInCapitals = String.raw`\p{Lu}[\p{Lu} .’'-]{2,40}(?:, [^–—\n]{1,40}?)?(?: ?\([^)\n]{1,30}\))?`
const placeAndAgency = String.raw`\p{Lu}[\p{L} .,’'-]{1,40} \([^)\n]{1,30}\)`
const head = new RegExp(`^(?:${placeInCapitals}|${placeAndAgency}) ?(?:–|—|--| - )\\s*`, 'u')

/** The length of the dateline that opens a paragraph ("PARIS, 3 May (AFP) – "), 0 where there is none. */
export const datelineLength = (paragraph: string): number => head.exec(paragraph.slice(0, 130))?.[0].length ?? 0

/** The date at the head of a text, `YYYY-MM-DD`; null where its first five lines give none. */
export function dateline(text: string): string | null {
  const lines = text
    .slice(0, 2000)
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
  for (const line of lines.slice(0, 5)) {
    const found = ownLine.exec(line) ?? opening.exec(line)
    if (found) return calendarDay(found)
  }
  return null
}

function calendarDay([, ...parts]: RegExpExecArray): string | null {
  const [isoYear, isoMonth, isoDay, monthFirst, day, year, otherDay, monthSecond, otherYear] = parts
  const name = (monthFirst ?? monthSecond)?.toLowerCase()
  const numbers = [
    Number(isoYear ?? year ?? otherYear),
    name ? months.findIndex((names) => names.some((known) => known.toLowerCase() === name)) + 1 : Number(isoMonth),
    Number(isoDay ?? day ?? otherDay),
  ] as const
  return isDay(...numbers) ? format(...numbers) : null
}
