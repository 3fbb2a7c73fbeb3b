// Finds calendar expressions and puts them on the calendar: "on Friday", written on 2025-10-10, becomes a mention of
// kind `date` with the value 2025-10-10. Values are EDTF (text/calendar.ts); a date that cannot be placed has none.
// Names found before stay.
import type { Document, Mention, Sentence, Span, Stage } from '../types.ts'
import { findDates, readerOf } from './dates/find.ts'
import type { DateReader, TenseAt } from './dates/find.ts'
import { tenseAt } from './dates/tense.ts'

/** Index of the last element that starts at or before an offset; -1 before all of them. */
const lastAt = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const tenseIn = ({ tokens, sentences }: Document): TenseAt => {
  return (offset) => {
    const sentence: Sentence | undefined = sentences[lastAt(sentences, offset)]
    const token = lastAt(tokens, offset)
    return sentence === undefined || token < sentence.first || token >= sentence.last
      ? 'unknown'
      : tenseAt(tokens, sentence, token)
  }
}

/** The token of a span that hangs on one outside it; the last one where there is no tree. */
const headOf = ({ tokens }: Document, first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const { head, deprel } = tokens[at]
    if (deprel !== '' && (head < first || head >= last)) return at
  }
  return last - 1
}

/**
 * Adds a mention for each calendar expression that is not part of a name: "The Friday Group" stays one. What was taken
 * for a name within a date ("August" in "5 August") gives way.
 */
export const dates: Stage = (document) => {
  const names = document.mentions.filter(({ form }) => form === 'name').sort((a, b) => a.start - b.start)
  const replaced = new Set<Mention>()
  let next = 0
  for (const { start, end, value, rule } of findDates(document.text, document.date, tenseIn(document))) {
    while (next < names.length && names[next].end <= start) next++
    const touching: Mention[] = []
    for (let at = next; at < names.length && names[at].start < end; at++) touching.push(names[at])
    if (touching.some((name) => name.start < start || name.end > end)) continue
    const first = lastAt(document.tokens, start)
    const last = lastAt(document.tokens, end - 1) + 1
    if (first < 0 || last <= first) continue
    for (const name of touching) replaced.add(name)
    document.mentions.push({
      start,
      end,
      first,
      last,
      head: headOf(document, first, last),
      sentence: Math.max(0, lastAt(document.sentences, start)),
      form: 'date',
      kind: 'date',
      entity: null,
      value,
      rule,
      confidence: 1,
    })
  }
  document.mentions = document.mentions
    .filter((mention) => !replaced.has(mention))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return document
}

/**
 * Reads spans of a document that are known to be calendar expressions: "during the summer of 2010" without its
 * preposition, "a year later" from the value mentioned before it. Null for what cannot be put on a calendar.
 */
export const dateReader = (document: Document): DateReader => readerOf(document.text, document.date, tenseIn(document))
