// Makes mentions of noun phrases: the noun with what stands before it, without what follows ("eight young children").
import type { Document, Mention, Token } from '../types.ts'
import { phraseStart } from './tree.ts'

/** True for plural nouns by tag: `NNS`, `NNPS`. */
export const isPlural = (token: Token): boolean => token.xpos === 'NNS' || token.xpos === 'NNPS'

/** The span part of a mention around the noun at `head`; from the start of its phrase to `last` unless told otherwise. */
export function nounPhrase(
  { tokens }: Document,
  children: readonly number[][],
  head: number,
  first = phraseStart(tokens, children, head),
  last = head,
): Omit<Mention, 'sentence' | 'form' | 'kind' | 'rule'> {
  return {
    start: tokens[first].start,
    end: tokens[last].end,
    first,
    last: last + 1,
    head,
    entity: null,
    value: null,
    confidence: 1,
  }
}

/** Adds mentions and puts all in the order of the text, the longer first where two begin together. */
export function addMentions(document: Document, found: readonly Mention[]): void {
  document.mentions = [...document.mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
}
