// The first stage: paragraphs, sentences and tokens with exact offsets. compromise/one proposes where sentences end;
// what it cannot know of news prose (quotations, initials, abbreviations before names) is mended here.
import nlp from 'compromise/one'
import { leadingAbbreviations, numberAbbreviations } from '../lexicon/tokenization.ts'
import { datelineLength } from '../text/dateline.ts'
import { paragraphs, trimmed } from '../text/paragraphs.ts'
import { words } from '../text/words.ts'
import type { Document, Sentence, Span, Stage, Token } from '../types.ts'

/** Fills `tokens` and `sentences`; tags, lemmas and heads are still empty. */
export const tokens: Stage = (document) => {
  paragraphs(document.text).forEach((paragraph, index) => {
    for (const sentence of sentenceSpans(document.text, paragraph)) addSentence(document, sentence, index)
  })
  return document
}

function addSentence(document: Document, span: Span, paragraph: number): void {
  const first = document.tokens.length
  for (const { start, end } of words(document.text, span.start, span.end)) {
    document.tokens.push(emptyToken(document.text.slice(start, end), start, end))
  }
  const sentence: Sentence = { ...span, first, last: document.tokens.length, paragraph }
  if (sentence.last > first) document.sentences.push(sentence)
}

const emptyToken = (text: string, start: number, end: number): Token => ({
  start,
  end,
  text,
  lemma: text,
  upos: 'X',
  xpos: 'FW',
  head: -1,
  deprel: 'root',
})

/** compromise cuts a sentence for itself in chunks of this length, so that a text without ends stays linear. */
const chunk = 20_000

function sentenceSpans(text: string, paragraph: Span): Span[] {
  const joined: Span[] = []
  const casual = isCasual(text.slice(paragraph.start, paragraph.end))
  for (const proposed of proposals(text, paragraph)) {
    const last = joined.at(-1)
    if (last && belongsTo(text, last, proposed, casual)) last.end = proposed.end
    else joined.push(proposed)
  }
  const opening =
    paragraph.start + datelineLength(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 130)))
  return joined
    .flatMap((span) => cutAt(span, opening))
    .flatMap((span) => [...cutInside(text, span)])
    .map((span) => trimmed(text, span))
    .filter((span) => span.end > span.start)
}

/** The two pieces of a span on either side of an offset within it. */
const cutAt = ({ start, end }: Span, at: number): Span[] =>
  start < at && at < end
    ? [
        { start, end: at },
        { start: at, end },
      ]
    : [{ start, end }]

function* proposals(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end;) {
    let stop = Math.min(end, at + chunk)
    if (stop < end) stop = lastSpaceBefore(text, at, stop)
    let offset = at
    for (const terms of nlp.tokenize(text.slice(at, stop)).document as {
      pre: string
      text: string
      post: string
    }[][]) {
      let length = 0
      for (const term of terms) length += term.pre.length + term.text.length + term.post.length
      yield { start: offset, end: Math.min(stop, offset + length) }
      offset += length
    }
    if (offset < stop) yield { start: offset, end: stop }
    at = stop
  }
}

function lastSpaceBefore(text: string, start: number, stop: number): number {
  const space = text.lastIndexOf(' ', stop)
  if (space > start) return space
  const low = text.charCodeAt(stop)
  return low >= 0xdc00 && low <= 0xdfff ? stop - 1 : stop
}

/** A period, closing marks or numbers of notes, and then a capital: an end that compromise passes over. */
const hiddenEnd = /[.!?…]["”’']?\)?(?:\s?\[\d+\])*\s+(?=["“‘'(]?\p{Lu})/gu
const closer = /^(?:["”’')\]]+(?:\s|$)|\[\d+\])/
const endMark = /[.!?…:]["”’')\]]*\s*$/
const lastWord = /([\p{L}.]+)\.["”’')\]]*\s*$/u

function* cutInside(text: string, span: Span): Generator<Span> {
  const sentence = text.slice(span.start, span.end)
  let start = span.start
  for (const match of sentence.matchAll(hiddenEnd)) {
    const cut = span.start + match.index + match[0].length
    if (isAbbreviationEnd(text.slice(start, cut), text[cut]) || cut >= span.end) continue
    yield { start, end: cut }
    start = cut
  }
  yield { start, end: span.end }
}

/** True of writing that does without capitals: its sentences may begin with a small letter. */
const isCasual = (paragraph: string): boolean => /^\s*\p{Ll}|(?:^|\s)i(?:\s|['’](?:m|ve|ll|d)\b)/u.test(paragraph)

/** True where the second piece is not a sentence of its own. */
function belongsTo(text: string, before: Span, piece: Span, casual: boolean): boolean {
  const head = text.slice(piece.start, Math.min(piece.end, piece.start + 80)).trimStart()
  const tail = text.slice(Math.max(before.start, before.end - 80), before.end)
  if (closer.test(head) && !/^['’]\d/.test(head)) return true
  if (isAbbreviationEnd(tail, head[0])) return true
  if (!endMark.test(tail)) return true
  return /^\p{Ll}/u.test(head) && !(casual && /[\p{L}\d)][.!?]+\s*$/u.test(tail))
}

/** "… Mr.", "… J." and the like: the period does not end the sentence. */
function isAbbreviationEnd(tail: string, next: string | undefined): boolean {
  const word = lastWord.exec(tail)?.[1]
  if (!word) return false
  if (numberAbbreviations.has(word.toLowerCase())) return next !== undefined && /\d/.test(next)
  return leadingAbbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)
}
