// Says who says so: the speaker of the quotation that a relation stands in, the subject of a verb of saying over it, or
// the source after "according to".
import { speechVerbs } from '../lexicon/speech-verbs.ts'
import { childrenOf } from '../text/tree.ts'
import { tokenAt } from '../text/token-at.ts'
import type { Document, Mention, Quotation, Relation, Stage } from '../types.ts'

/** Fills `attribution`. */
export const attribution: Stage = (document) => {
  const children = childrenOf(document.tokens)
  const mentionAt = new Map(document.mentions.map((mention) => [mention.head, mention]))
  for (const relation of document.relations) {
    const speaker = quotationOf(document, relation)?.speaker
    relation.attribution = speaker ?? reporter(document, children, mentionAt, relation)
  }
  return document
}

const quotationOf = ({ quotations }: Document, { evidence }: Relation): Quotation | undefined =>
  quotations.find(({ start, end }) => start <= evidence.predicate.start && evidence.predicate.end <= end)

const highest = 8

function reporter(
  { tokens }: Document,
  children: readonly number[][],
  mentionAt: ReadonlyMap<number, Mention>,
  { evidence }: Relation,
): string | null {
  let at = tokenAt(tokens, evidence.predicate.start)
  for (let steps = 0; at >= 0 && steps < highest; steps++) {
    const source = children[at].find((child) => tokens[child].deprel === 'obl' && isSource(child))
    if (source !== undefined) return mentionAt.get(source)?.entity ?? null
    const { head, deprel } = tokens[at]
    if (
      head >= 0 &&
      (deprel === 'ccomp' || deprel === 'parataxis') &&
      speechVerbs.has(tokens[head].lemma.toLowerCase())
    ) {
      const subject = children[head].find((child) => tokens[child].deprel === 'nsubj')
      if (subject !== undefined) return mentionAt.get(subject)?.entity ?? null
    }
    at = head
  }
  return null

  function isSource(index: number): boolean {
    return children[index].some(
      (child) =>
        tokens[child].text.toLowerCase() === 'according' ||
        (tokens[child].deprel === 'case' && tokens[child].text.toLowerCase() === 'according to'),
    )
  }
}
