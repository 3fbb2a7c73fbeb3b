// Reads relations off the dependency trees: the rows of lexicon/relations propose edges, and a model that knows the words, the
// trees and the proposals says how likely each label holds between each two entities of a sentence.
import type { Clusters } from '../language/clusters.ts'
import { models } from '../language/models.ts'
import { probability, type RelationScorer } from '../language/relation-model.ts'
import { labels } from '../lexicon/labels.ts'
import { childrenOf } from '../text/tree.ts'
import type { Document, Relation, Span, Stage } from '../types.ts'
import { cases, type Case } from './relations/cases.ts'
import { FactReader } from './relations/features.ts'
import { PredicateReader } from './relations/predicates.ts'
import { proposals, type Proposal } from './relations/proposals.ts'
import { Referents } from './relations/referents.ts'

/** How likely a relation must be that a row proposes, and one that the model alone sees. */
const thresholds: Thresholds = { proposed: 0.3, found: 0.4 }

interface Thresholds {
  proposed: number
  found: number
}

/** Fills `relations`: the same pair, label and sentence once. */
export const relations: Stage = (document) => {
  const { clusters, relations: model } = models()
  return decide(document, clusters, model, thresholds)
}

/** Fills `relations` with what the rows propose, each by its surest row, whatever the model says. */
export const proposeAll: Stage = (document) => {
  const children = childrenOf(document.tokens)
  const reader = new PredicateReader(document.tokens, children)
  const referents = new Referents(document, children)
  const best = new Map<string, Relation>()
  document.sentences.forEach((sentence, index) => {
    for (const proposal of proposals(document, reader, referents, sentence)) {
      keepBest(best, relationOf(document, index, proposal))
    }
  })
  document.relations = inOrder([...best.values()])
  return document
}

/** What there is to decide in a document, and the reader of the facts for it. */
export function questions(document: Document, clusters: Clusters): { cases: Case[]; facts: FactReader } {
  const children = childrenOf(document.tokens)
  const reader = new PredicateReader(document.tokens, children)
  const referents = new Referents(document, children)
  const proposed = document.sentences.map((sentence) => [...proposals(document, reader, referents, sentence)])
  return { cases: cases(document, proposed), facts: new FactReader(document, children, reader, clusters) }
}

/** Fills `relations` with what the model holds likely enough. */
export function decide(
  document: Document,
  clusters: Clusters,
  model: RelationScorer,
  { proposed, found }: Thresholds,
): Document {
  const { cases, facts } = questions(document, clusters)
  const scores = new Float64Array(labels.length)
  document.relations = inOrder(
    cases.flatMap((asked) => {
      const best = asked.labels.map((label) => ({ label, logOdds: -Infinity, way: asked.ways[0] }))
      for (const way of asked.ways) {
        model.score(facts.read(way.subject, way.object, way.path, asked.proposals, asked.rivals), scores)
        for (const held of best) {
          if (scores[held.label] > held.logOdds) Object.assign(held, { logOdds: scores[held.label], way })
        }
      }
      return best.flatMap(({ label, logOdds, way }) => {
        const confidence = probability(logOdds)
        const isProposed = asked.proposals.some(({ row }) => row.label === labels[label].label)
        return confidence < (isProposed ? proposed : found)
          ? []
          : [modelled(document, asked, labels[label].label, way, confidence)]
      })
    }),
  )
  return document
}

function modelled(
  document: Document,
  { sentence, proposals: proposed }: Case,
  label: string,
  { subject, object, path }: Case['ways'][number],
  confidence: number,
): Relation {
  const rows = proposed.filter(({ row }) => row.label === label)
  if (rows.length > 0) {
    const surest = rows.reduce((best, next) => (next.confidence > best.confidence ? next : best))
    return { ...relationOf(document, sentence, surest), confidence }
  }
  const { tokens } = document
  const word = tokens[path.top]
  const walk = (steps: readonly number[]): string => steps.map((at) => tokens[at].deprel).join(' ')
  const { start, end } = document.sentences[sentence]
  return {
    subject: subject.entity.id,
    object: object.entity.id,
    relation: label,
    open: false,
    predicate: word.lemma.toLowerCase(),
    when: null,
    where: null,
    status: 'asserted',
    attribution: null,
    evidence: {
      document: document.id,
      sentence,
      start,
      end,
      subject: spanOf(subject.mention),
      predicate: spanOf(word),
      object: spanOf(object.mention),
    },
    confidence,
    rule: 'relations/model',
    path: `${walk(path.up) || 'self'} < ${word.lemma} > ${walk(path.down) || 'self'}`,
  }
}

const inOrder = (found: Relation[]): Relation[] =>
  found.sort(
    (a, b) =>
      a.evidence.predicate.start - b.evidence.predicate.start || a.evidence.subject.start - b.evidence.subject.start,
  )

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
