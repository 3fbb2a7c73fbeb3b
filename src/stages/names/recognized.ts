// What the recognizer finds, cut to the name itself: "President Vladimir Putin" → Vladimir Putin, "The Hague’s" → The Hague.
import type { FoundName, NameRecognizer } from '../../language/names.ts'
import { personalTitles, titleForm, titleModifiers, titles } from '../../lexicon/titles.ts'
import type { Document, Token } from '../../types.ts'
import type { Name } from './name.ts'

/** The names that the model finds, in order. */
export function recognized(document: Document, recognizer: NameRecognizer): Name[] {
  const { sentences, tokens } = document
  const found = recognizer.recognize(sentences.map(({ first, last }) => tokens.slice(first, last)))
  return found.flatMap((names, sentence) =>
    names.flatMap((name) => {
      const offset = sentences[sentence].first
      const span = trimmed(tokens, name, offset)
      if (span.last <= span.first || !/\p{L}/u.test(tokens[span.first].text)) return []
      return [{ ...span, sentence, kind: name.kind, confidence: name.confidence, rule: 'names/model' }]
    }),
  )
}

const possessive = /^['’]s?$/

/** The span in tokens of the document without titles, articles and possessive marks at its ends. */
function trimmed(
  tokens: readonly Token[],
  { first, last, kind }: FoundName,
  offset: number,
): { first: number; last: number } {
  let from = first + offset
  let to = last + offset
  while (to > from && possessive.test(tokens[to - 1].text)) to--
  const isTitle = (i: number): boolean => {
    const word = titleForm(tokens[i].text)
    return (
      kind === 'person' && (titles.has(word) || (titleModifiers.has(word) && titles.has(titleForm(tokens[i + 1].text))))
    )
  }
  while (from < to - 1 && isTitle(from)) from++
  if (from < to - 1 && /^(the|an?)$/.test(tokens[from].text)) from++
  return { first: from, last: to }
}

/** True where a title that only people have stands right before a token: "Mrs. Field". */
export function afterTitle(tokens: readonly Token[], first: number): boolean {
  return first > 0 && personalTitles.has(titleForm(tokens[first - 1].text)) && /^\p{Lu}/u.test(tokens[first - 1].text)
}
