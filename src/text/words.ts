// Splits a stretch of text into words and marks as Universal Dependencies does for English:
// "Putin’s don't U.S.-led $5.2m" → Putin | ’s | do | n't | U.S. | - | led | $ | 5.2 | m
import { abbreviations, keepsHyphen, numberAbbreviations, splitWords } from '../lexicon/tokenization.ts'
import type { Span } from '../types.ts'
import { isSpace } from './paragraphs.ts'

const longest = 200
const piece = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`\d+(?:[.,:/]\d+)+(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])`,
    String.raw`['’]\d\ds(?!\p{L})`,
    String.raw`\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])`,
    String.raw`\d+(?=(?:am|pm|km|kg|cm|mm|m|bn|mph|mg|g|ft|ml)(?![\p{L}\p{N}]))`,
    String.raw`[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|&(?=\p{Lu})[\p{L}]+|[._](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*`,
    String.raw`\.{2,}|…+|-{2,}|[—–]+|!+\?+|\?+!*|!+|\*+|=+|_+|~+`,
    String.raw`(?:US|C|A|NZ|HK)\$`,
    String.raw`[:;]-?[()DP](?![\p{L}\p{N}])`,
    String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{EMod})*`,
    String.raw`[^]`,
  ].join('|'),
  'uy',
)
const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M))$/
const letters = /^\p{L}+$/u

/** The tokens of `text` between two offsets, in order, without white space. Linear in the length. */
export function words(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    piece.lastIndex = at
    const match = piece.exec(text)
    const stop = Math.min(end, match ? at + match[0].length : at + 1)
    const next = withPeriod(text, at, stop, end)
    if (next > stop) found.push({ start: at, end: next })
    else splitWord(text, at, stop, found)
    at = next
  }
  return joinHyphens(text, found)
}

/** The end of the word with the period that belongs to it, where it is an abbreviation or an initial. */
function withPeriod(text: string, start: number, stop: number, end: number): number {
  if (stop >= end || text[stop] !== '.' || text[stop + 1] === '.' || stop - start > 12) return stop
  const word = text.slice(start, stop)
  const initial = /^\p{Lu}$/u.test(word) && word !== 'I' && !isSpaceOrEnd(text, start - 2)
  const initialName = /^\p{Lu}$/u.test(word) && /^\.\s?\p{Lu}/u.test(text.slice(stop, stop + 3))
  return initialName || (initial && stop + 1 < end) || isAbbreviation(word, text, stop + 1) ? stop + 1 : stop
}

const isSpaceOrEnd = (text: string, at: number): boolean => at < 0 || isSpace(text.charCodeAt(at))

/** True where a word keeps the period that ends before `after`. */
function isAbbreviation(word: string, text: string, after: number): boolean {
  const lower = word.toLowerCase()
  return abbreviations.has(lower) && (!numberAbbreviations.has(lower) || /^\s?\d/.test(text.slice(after, after + 2)))
}

function splitWord(text: string, start: number, end: number, into: Span[]): void {
  if (end - start > longest) {
    into.push({ start, end })
    return
  }
  const word = text.slice(start, end)
  const cut = splitWords.get(word.toLowerCase())
  if (cut !== undefined) {
    into.push({ start, end: start + cut }, { start: start + cut, end })
    return
  }
  const match = clitic.exec(word)
  if (!match) {
    into.push({ start, end })
    return
  }
  const middle = start + match[1].length
  splitWord(text, start, middle, into)
  into.push({ start: middle, end })
}

/** Puts together what keeps its hyphen as one word: `e-mail`, `co-operate`. */
function joinHyphens(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (let i = 0; i < spans.length; i++) {
    const first = spans[i]
    const hyphen = spans[i + 1]
    const last = spans[i + 2]
    const adjacent = last && hyphen.start === first.end && last.start === hyphen.end
    if (
      adjacent &&
      text[hyphen.start] === '-' &&
      hyphen.end - hyphen.start === 1 &&
      keepsHyphen.has(text.slice(first.start, first.end).toLowerCase()) &&
      letters.test(text.slice(last.start, last.end))
    ) {
      joined.push({ start: first.start, end: last.end })
      i += 2
    } else {
      joined.push(first)
    }
  }
  return joined
}
