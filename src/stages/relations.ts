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
import { Referents, type Referent } from './relations/referents.ts'

/**
 * How likely a relation must be that a row proposes, and one that the model alone sees. Contact between people is rare in the
 * graphs that the model has learned from, so that a row for it weighs more than the model's doubt.
 */
const thresholds: Thresholds = { proposed: 0.3, found: 0.4, contact: 0.1 }

interface Thresholds {
  proposed: number
  found: number
  /** For labels of contact that a row reads plainly. */
  contact: number
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
  { proposed, found, contact }: Thresholds,
): Document {
  const { cases, facts } = questions(document, clusters)
  const scores = new Float64Array(labels.length)
  const floor = logit(Math.min(proposed, found, contact)) - margin
  const relations: Relation[] = []
  for (const asked of cases) {
    const likeliest = new Map<number, { logOdds: number; way: Way }>()
    for (const way of asked.ways) {
      model.score(facts.read(way.subject, way.object, way.path, asked.proposals, asked.rivals), scores)
      for (const label of asked.labels) {
        const logOdds = scores[label]
        if (logOdds < floor || logOdds <= (likeliest.get(label)?.logOdds ?? -Infinity)) continue
        likeliest.set(label, { logOdds, way })
      }
    }
    for (const [index, { logOdds, way }] of likeliest) {
      const { label, family } = labels[index]
      const confidence = probability(logOdds)
      const rows = asked.proposals.filter(({ row }) => row.label === label)
      const isPlain = family === 'contact' && rows.some((row) => row.confidence >= plain)
      const least = isPlain ? contact : rows.length > 0 ? proposed : found
      if (confidence >= least)
        relations.push(modelled(document, asked, label, way, Math.max(confidence, Math.min(proposed, found))))
    }
  }
  document.relations = inOrder(relations)
  return document
}

type Way = Case['ways'][number]

/** How sure a row is of what the text says outright, not through a pronoun. */
const plain = 0.6

const logit = (chance: number): number => Math.log(chance / (1 - chance))
/** What rounding may add. */
const margin = 0.01

function modelled(
  document: Document,
  { sentence, proposals: proposed }: Case,
  label: string,
  { subject, object, path }: Way,
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
  return {
    ...edge(document, sentence, subject, path.top, object),
    relation: label,
    predicate: word.lemma.toLowerCase(),
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
  return {
    ...edge(document, sentence, from, predicate.token, to),
    relation: row.label,
    predicate: predicate.lemma,
    confidence,
    rule: `relations/${row.form}/${row.label}`,
    path: `${from.argument.path} < ${predicate.lemma} > ${to.argument.path}`,
  }
}

/** An entity, and the mention that stands for it here. */
type Bearer = Pick<Referent, 'entity' | 'mention'>

/** What every relation starts from: its ends, its evidence, and nothing yet of time, place, status and source. */
function edge(document: Document, sentence: number, subject: Bearer, predicate: number, object: Bearer) {
  const { start, end } = document.sentences[sentence]
  return {
    subject: subject.entity.id,
    object: object.entity.id,
    open: false,
    when: null,
    where: null,
    status: 'asserted' as const,
    attribution: null,
    evidence: {
      document: document.id,
      sentence,
      start,
      end,
      subject: spanOf(subject.mention),
      predicate: spanOf(document.tokens[predicate]),
      object: spanOf(object.mention),
    },
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
