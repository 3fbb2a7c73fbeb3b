// Words that point to a country or a people: "Russian" in "the Russian army" is a mention of Russia, "Ukrainians" are a group.
// Languages are neither: "she speaks Russian".
import { isPeople, placeOfAdjective } from '../../lexicon/demonyms.ts'
import type { Document, Token } from '../../types.ts'
import { covered, type Name } from './name.ts'

/** Names of one word that the tables know, with the kind that the tables give; others as they were. */
export function demonyms(document: Document, names: readonly Name[]): Name[] {
  const kept = names.filter(({ first, last }) => last - first > 1 || kindOf(document.tokens, first) === null)
  const taken = covered(document, kept)
  const found: Name[] = []
  document.sentences.forEach((sentence, index) => {
    for (let first = sentence.first; first < sentence.last; first++) {
      const kind = taken[first] ? null : kindOf(document.tokens, first)
      if (kind === null || kind === 'language') continue
      found.push({ first, last: first + 1, sentence: index, kind, confidence: 0.95, rule: `names/demonym-${kind}` })
    }
  })
  return [...kept, ...found]
}

/** Verbs whose object is a language. */
const speaking = new Set(['speak', 'learn', 'teach', 'understand'])

/** What a demonym stands for where it stands; null for other words. */
function kindOf(tokens: readonly Token[], index: number): 'place' | 'group' | 'language' | null {
  const { text, xpos, deprel } = tokens[index]
  const before = tokens[index - 1]
  const isObject = /^(?:obj|obl)$/.test(deprel) && before?.xpos !== 'DT'
  const adjective = placeOfAdjective(text) !== null
  const people = isPeople(text)
  if (!adjective && !people) return null
  const plural = xpos === 'NNS' || xpos === 'NNPS'
  if (people && (plural || !adjective)) return 'group'
  if (isObject || speaking.has(before?.lemma.toLowerCase() ?? '')) return 'language'
  if (xpos.startsWith('JJ') || deprel === 'amod' || deprel === 'compound') return 'place'
  if (people && before?.text.toLowerCase() === 'the') return 'group'
  return before?.xpos === 'DT' && xpos.startsWith('NN') ? 'place' : 'language'
}
