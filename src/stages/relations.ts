// Reads relations off the dependency trees: each predicate with its arguments is held against the rows of
// lexicon/relations, and each row that fits gives an edge with its evidence.
import { childrenOf } from '../text/tree.ts'
import type { Document, Relation, Span, Stage } from '../types.ts'
import { PredicateReader } from './relations/predicates.ts'
import { proposals, type Proposal } from './relations/proposals.ts'
import { Referents } from './relations/referents.ts'

/** Fills `relations`: the same pair, label and sentence once, by its surest row. */
export const relations: Stage = (document) => {
  const children = childrenOf(document.tokens)
  const reader = new PredicateReader(document.tokens, children)
  const referents = new Referents(document, children)
  const best = new Map<string, Relation>()
  document.sentences.forEach((sentence, index) => {
    for (const proposal of proposals(document, reader, referents, sentence)) {
      keepBest(best, relationOf(document, index, proposal))
    }
  })
  document.relations = [...best.values()].sort(
    (a, b) =>
      a.evidence.predicate.start - b.evidence.predicate.start || a.evidence.subject.start - b.evidence.subject.start,
  )
  return document
}

function keepBest(best: Map<string, Relation>, relation: Relation): void {
  const key = [relation.evidence.sentence, relation.subject, relation.relation, relation.object].join('\n')
  const held = best.get(key)
  if (!held || relation.confidence > held.confidence) best.set(key, relation)
}

function relationOf(
  document: Document,
  sentence: number,
  { row, predicate, from, to, confidence }: Proposal,
): Relation {
  const word = document.tokens[predicate.token]
  const { start, end } = document.sentences[sentence]
  return {
    subject: from.entity.id,
    object: to.entity.id,
    relation: row.label,
    open: false,
    predicate: predicate.lemma,
    when: null,
    where: null,
    status: 'asserted',
    attribution: null,
    evidence: {
      document: document.id,
      sentence,
      start,
      end,
      subject: spanOf(from.mention),
      predicate: spanOf(word),
      object: spanOf(to.mention),
    },
    confidence,
    rule: `relations/${row.form}/${row.label}`,
    path: `${from.argument.path} < ${predicate.lemma} > ${to.argument.path}`,
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
