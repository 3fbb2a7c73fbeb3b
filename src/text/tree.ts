// Walks the dependency trees of a document: children, phrases, clauses.
// In "the young girl slept" the phrase of "girl" is "the young girl".
import type { Token } from '../types.ts'

/** For each token the indexes of its dependents, in order. */
export function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => [])
  tokens.forEach(({ head }, index) => {
    if (head >= 0) children[head].push(index)
  })
  return children
}

/** The deprel without its subtype: `nsubj` of `nsubj:pass`. */
export const relation = (token: Token): string => {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}

const modifiers = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod:poss',
  'flat',
  'det:predet',
  'nmod:desc',
  'nmod:unmarked',
])
const words = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'VERB', 'ADV', 'PART', 'ADP', 'SYM', 'X', 'PUNCT'])
const widest = 16

/** The token where the phrase of a noun begins: its determiner, possessor, numbers, adjectives and compounds before it. */
export function phraseStart(tokens: readonly Token[], children: readonly number[][], head: number): number {
  let first = head
  for (const child of children[head].toReversed()) {
    if (child > head) continue
    if (!modifiers.has(tokens[child].deprel) || !words.has(tokens[child].upos)) {
      if (tokens[child].deprel === 'punct' && /^[-–‘“"'’”]$/.test(tokens[child].text)) continue
      break
    }
    const start = leftmost(tokens, children, child)
    if (head - start > widest) break
    first = start
  }
  return first
}

/** The leftmost token below `index`, at most 40 steps away. */
function leftmost(tokens: readonly Token[], children: readonly number[][], index: number): number {
  let first = index
  for (let steps = 0; steps < 40; steps++) {
    const child = children[first][0]
    if (child === undefined || child >= first || tokens[child].deprel === 'parataxis') break
    first = child
  }
  return first
}

/** The last token of the prepositional phrases that follow a noun closely: "students of the university in Riga". */
export function phraseEnd(tokens: readonly Token[], children: readonly number[][], head: number): number {
  let last = head
  for (let anchors = [head]; anchors.length < 4;) {
    const next = anchors
      .flatMap((anchor) => children[anchor])
      .find((child) => child > last && tokens[child].deprel === 'nmod' && followsClosely(tokens, children, last, child))
    if (next === undefined) break
    anchors = [next, ...anchors]
    last = next
  }
  return last
}

/** True where a preposition right after `last` leads on to the phrase of `next`. */
const followsClosely = (tokens: readonly Token[], children: readonly number[][], last: number, next: number): boolean =>
  next - last <= widest && children[next].some((child) => child === last + 1 && tokens[child].deprel === 'case')

/** The verb or predicate of the clause that a token stands in; -1 at a root without one. */
export function clauseOf(tokens: readonly Token[], index: number): number {
  let at = tokens[index].head
  for (let steps = 0; at >= 0 && steps < 40; steps++) {
    const { upos, head, deprel } = tokens[at]
    if (upos === 'VERB' || upos === 'AUX' || clauses.has(deprel)) return at
    at = head
  }
  return at
}

const clauses = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'advcl:relcl', 'csubj', 'parataxis'])
