// Says of each relation whether the text asserts it, plans it, holds it possible or denies it: from negation, tense and
// mood of its predicate, and from the words that govern it ("agreed to meet" is planned, "failed to meet" is denied).
// After the factuality features of Saurí and Pustejovsky (2009), "FactBank", reduced to four values.
import { lightVerbs } from '../lexicon/light-verbs.ts'
import { adjectives, governors, modals, negations, suppositions } from '../lexicon/status-words.ts'
import { childrenOf, relation } from '../text/tree.ts'
import { tokenAt } from '../text/token-at.ts'
import type { Document, Stage, Status, Token } from '../types.ts'

/** Sets `status`. */
export const status: Stage = (document) => {
  const children = childrenOf(document.tokens)
  for (const found of document.relations) {
    const token = tokenAt(document.tokens, found.evidence.predicate.start)
    if (token >= 0) found.status = statusOf(document, children, token)
  }
  return document
}

const highest = 4

/** Climbs from the predicate through what governs it; the outermost word that is not plain assertion decides, denial first. */
function statusOf(document: Document, children: readonly number[][], predicate: number): Status {
  const { tokens } = document
  let found: Status = 'asserted'
  let at = predicate
  for (let steps = 0; steps < highest && at >= 0; steps++) {
    const own = ownStatus(tokens, children, at)
    if (own === 'denied') return 'denied'
    if (found === 'asserted') found = own
    const next = governorOf(tokens, children, at)
    if (next === null) break
    const above = governors.get(tokens[next.token].lemma.toLowerCase()) ?? next.status
    if (above === 'denied') return 'denied'
    if (found === 'asserted') found = above
    at = next.token
  }
  return found
}

/** What the predicate itself wears: negation, modal, adjective, conjunction of supposition. */
function ownStatus(tokens: readonly Token[], children: readonly number[][], index: number): Status {
  let found: Status = 'asserted'
  for (const child of children[index]) {
    const { deprel, text, lemma } = tokens[child]
    const word = text.toLowerCase()
    if ((deprel === 'advmod' || deprel === 'det' || deprel === 'cc:preconj') && negations.has(word)) return 'denied'
    if (deprel === 'mark' && (word === 'without' || word === 'instead')) return 'denied'
    if (deprel === 'nsubj' && children[child].some((part) => tokens[part].text.toLowerCase() === 'no')) return 'denied'
    if (deprel === 'aux') found = modals.get(word) ?? found
    if (deprel === 'mark' && suppositions.has(word)) found = 'possible'
    if (deprel === 'amod') found = adjectives.get(lemma.toLowerCase()) ?? found
  }
  return found
}

/** The word over the predicate whose status it shares, with the status that the construction alone gives. */
function governorOf(
  tokens: readonly Token[],
  children: readonly number[][],
  index: number,
): { token: number; status: Status } | null {
  const { head, deprel, upos } = tokens[index]
  if (head < 0) return null
  const infinitive = children[index].some((child) => tokens[child].deprel === 'mark' && tokens[child].xpos === 'TO')
  switch (relation(tokens[index])) {
    case 'xcomp':
      return { token: head, status: 'asserted' }
    case 'conj':
      return wearsOwn(tokens, children, index) ? null : { token: head, status: 'asserted' }
    case 'acl':
      return deprel === 'acl' && infinitive ? { token: head, status: 'possible' } : null
    case 'advcl':
      return infinitive ? { token: head, status: 'planned' } : null
    case 'obj':
    case 'obl':
      return upos === 'NOUN' && carries(tokens[head]) ? { token: head, status: 'asserted' } : null
    case 'nsubj':
      return deprel === 'nsubj:pass' && carries(tokens[head]) ? { token: head, status: 'asserted' } : null
    default:
      return null
  }
}

const wearsOwn = (tokens: readonly Token[], children: readonly number[][], index: number): boolean =>
  children[index].some((child) => /^(?:aux|nsubj|mark)/.test(tokens[child].deprel))

/** True for verbs that say no more of a noun than that it is, was or will be. */
const carries = ({ lemma }: Token): boolean =>
  lightVerbs.has(lemma.toLowerCase()) || governors.get(lemma.toLowerCase()) === 'denied'
