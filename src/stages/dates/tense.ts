// Whether a date is told as past or as still to come: "met on Friday" looks back, "will meet on Friday" and "is set to
// meet on Friday" look ahead. Reads the tree where there is one, and else the words before the date.
import { futureHeads, futureWords, scheduled } from '../../lexicon/calendar.ts'
import type { Sentence, Token } from '../../types.ts'

export type Tense = 'past' | 'future' | 'unknown'

const isVerb = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX'

const isFutureHead = (token: Token): boolean =>
  futureHeads.has(token.lemma.toLowerCase()) || futureHeads.has(token.text.toLowerCase())

/** The verbs above a token, nearest first; a sentence's depth bounds the climb. */
const verbsAbove = (tokens: readonly Token[], index: number, limit: number): number[] => {
  const verbs: number[] = []
  for (let at = index, steps = 0; at >= 0 && steps < limit; at = tokens[at].head, steps++) {
    const { deprel } = tokens[at]
    if (isVerb(tokens[at]) || deprel === 'root') verbs.push(at)
    if (deprel === 'parataxis') break
  }
  return verbs
}

const tenseOfVerb = (tokens: readonly Token[], sentence: Sentence, verb: number): Tense => {
  const helpers: Token[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]
    if (token.head === verb && (token.deprel.startsWith('aux') || token.deprel === 'cop' || token.deprel === 'mark')) {
      helpers.push(token)
    }
  }
  const { xpos, lemma } = tokens[verb]
  if (helpers.some((token) => token.deprel.startsWith('aux') && futureWords.has(token.text.toLowerCase())))
    return 'future'
  if (xpos === 'VBD' || helpers.some((token) => token.xpos === 'VBD')) return 'past'
  if (helpers.some((token) => token.lemma === 'have')) return 'past'
  if (xpos === 'VBN' && futureHeads.has(lemma)) return 'future'
  if (xpos === 'VBZ' || xpos === 'VBP') return scheduled.has(lemma) ? 'future' : 'unknown'
  if (xpos === 'VBG' && helpers.some((token) => token.lemma === 'be')) return 'future'
  if (xpos === 'VBN') return 'past'
  return 'unknown'
}

/** "to meet" or "to be held", which leans on what is planned: the head above it decides. */
const isInfinitive = (tokens: readonly Token[], sentence: Sentence, verb: number): boolean => {
  for (let at = sentence.first; at < verb; at++) {
    const token = tokens[at]
    if (token.head === verb && token.xpos === 'TO') return true
  }
  return false
}

const fromTree = (tokens: readonly Token[], sentence: Sentence, index: number): Tense => {
  const verbs = verbsAbove(tokens, index, sentence.last - sentence.first)
  for (const [place, verb] of verbs.entries()) {
    const above = verbs[place + 1]
    if (isInfinitive(tokens, sentence, verb)) {
      if (above !== undefined && isFutureHead(tokens[above])) return 'future'
      if (above === undefined) return 'future'
      continue
    }
    const tense = tenseOfVerb(tokens, sentence, verb)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

const pastForm = /^(?:was|were|had|did|said|told|met|held|took|went|came|made|killed|[a-z]{2,}ed)$/

/** "will be held": a word of the future shortly before a participle. */
const willBe = (tokens: readonly Token[], first: number, index: number): boolean => {
  const words = tokens.slice(Math.max(first, index - 4), index).map(({ text }) => text.toLowerCase())
  const be = words.findLastIndex((word) => word === 'be' || word === 'have')
  return be > 0 && (words.slice(0, be).some((word) => futureWords.has(word)) || words[be - 1] === 'to')
}

const fromWords = (tokens: readonly Token[], sentence: Sentence, index: number): Tense => {
  for (let at = index - 1; at >= sentence.first; at--) {
    const word = tokens[at].text.toLowerCase()
    if (futureWords.has(word)) return 'future'
    if (word === 'to' && at > sentence.first && futureHeads.has(tokens[at - 1]!.text.toLowerCase())) return 'future'
    if (futureHeads.has(word) && /^(?:for|to|in|on)$/.test(tokens[at + 1]?.text ?? '') && word.endsWith('ed'))
      return 'future'
    if (pastForm.test(word)) return willBe(tokens, sentence.first, at) ? 'future' : 'past'
  }
  for (let at = index + 1; at < sentence.last; at++) {
    const word = tokens[at].text.toLowerCase()
    if (futureWords.has(word)) return 'future'
    if (pastForm.test(word)) return 'past'
  }
  return 'unknown'
}

/** The tense around the token at `index` of `sentence`. */
export const tenseAt = (tokens: readonly Token[], sentence: Sentence, index: number): Tense => {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at].head >= 0) return fromTree(tokens, sentence, index)
  }
  return fromWords(tokens, sentence, index)
}
