// Finds happenings told of by a noun: "their August summit in Alaska", "the war", "a rare press briefing".
import { eventNouns } from '../lexicon/event-nouns.ts'
import { addMentions, nounPhrase } from '../text/noun-phrase.ts'
import { childrenOf } from '../text/tree.ts'
import type { Mention, Stage } from '../types.ts'

const innerParts = new Set(['compound', 'flat', 'nmod:desc', 'nmod:poss', 'fixed', 'amod', 'case', 'mark', 'punct'])

/** Adds a mention for each event noun that heads a phrase and is no part of a name or a date. */
export const events: Stage = (document) => {
  const { tokens, mentions } = document
  const children = childrenOf(tokens)
  const taken = new Set<number>()
  for (const { first, last } of mentions) for (let index = first; index < last; index++) taken.add(index)

  const found: Mention[] = []
  document.sentences.forEach(({ first, last }, sentence) => {
    for (let head = first; head < last; head++) {
      const { lemma, text, upos, deprel } = tokens[head]
      const isEvent = eventNouns.has(lemma.toLowerCase()) || eventNouns.has(text.toLowerCase())
      if (upos !== 'NOUN' || !isEvent || innerParts.has(deprel) || taken.has(head)) continue
      const phrase = nounPhrase(document, children, head)
      found.push({ ...phrase, sentence, form: 'nominal', kind: 'event', rule: 'events/noun' })
    }
  })
  addMentions(document, found)
  return document
}
