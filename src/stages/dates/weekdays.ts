// Days of the week: "on Friday" is the last one where the sentence tells of the past, the day of the text included, and
// the next one where it tells of what is to come; "the following Monday" counts from the date last mentioned.
import { weekdayNames } from '../../lexicon/calendar.ts'
import { shift, weekdayOf } from '../../text/calendar.ts'
import { anchorOf } from './context.ts'
import type { Context } from './context.ts'
import { partOfDay, pick, weekday, weekdayNumber } from './patterns.ts'
import type { Rule } from './patterns.ts'
import { unitAround } from './relative.ts'

const weekdayFrom = (
  day: string,
  number: number,
  step: 'on or before' | 'before' | 'on or after' | 'after',
): string => {
  const back = (weekdayOf(day)! - number + 7) % 7
  if (step === 'on or before') return shift(day, -back, 'day')
  if (step === 'before') return shift(day, back === 0 ? -7 : -back, 'day')
  const ahead = (7 - back) % 7
  return shift(day, ahead === 0 && step === 'after' ? 7 : ahead, 'day')
}

const readWeekday = (pick: string, number: number, context: Context): string | null => {
  const told = /^that|following|previous|preceding|same|the next/.test(pick)
  const base = told ? anchorOf(context) : context.date
  const day = base === null ? null : unitAround(base, 'day')
  if (day === null) return null
  if (/^that|same/.test(pick)) return weekdayFrom(day, number, 'on or before')
  if (/last|previous|preceding/.test(pick)) return weekdayFrom(day, number, 'before')
  if (/past/.test(pick)) return weekdayFrom(day, number, 'on or before')
  if (/next|following/.test(pick)) return weekdayFrom(day, number, 'after')
  if (/this/.test(pick)) return weekdayFrom(day, number, context.tense === 'past' ? 'on or before' : 'on or after')
  return weekdayFrom(day, number, context.tense === 'future' ? 'on or after' : 'on or before')
}

const lead =
  /(?:^|[\s(])(?:on|by|until|till|since|from|before|after|late|early|earlier|through|to|for|this|and|next|last|of),? $/i

/**
 * Whether a weekday beside these words is one day, not a name ("Sheffield Wednesday", "Sunday Times") or a habit
 * ("every Friday").
 */
const isOneDay = ({ before, after }: Context): boolean => {
  const word = /(\p{L}+)[ -]$/u.exec(before)?.[1]
  if (word !== undefined && weekdayNames.has(word)) return false
  if (/\b(?:every|each|an?|most|some|alternate|any)[ -]$/i.test(before)) return false
  if (/^-(?!\p{L}*day)\p{L}/u.test(after) || /^ (?:the 13th|(?:morning|afternoon|evening|night)s)\b/.test(after))
    return false
  if (/\b(?:every|each|per|weekly|a week)\b[^.;]*$/.test(before)) return false
  const placed = lead.test(before)
  return placed || !/^ \p{Lu}\p{Ll}/u.test(after) || /^ (?:[A-Z][a-z]+ \d|I\b)/.test(after)
}

export const weekdays: readonly Rule[] = [
  {
    name: 'weekday',
    examples: [
      ['They met on Friday.', 'Friday', '2025-10-10'],
      ['They met on Monday night.', 'Monday night', '2025-10-06'],
      ['They will meet on Monday.', 'Monday', '2025-10-13'],
      ['They met last Friday.', 'last Friday', '2025-10-03'],
    ],
    pattern: `(?:(?<pick>${pick}) )?(?<weekday>${weekday})(?:,? (?:${partOfDay}|Night|Morning|Afternoon|Evening))?`,
    read: ({ pick: which, weekday }, context) => {
      if (!context.given && which === undefined && !isOneDay(context)) return undefined
      return readWeekday((which ?? '').toLowerCase(), weekdayNumber(weekday!), context)
    },
  },
]
