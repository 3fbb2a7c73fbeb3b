// The name recognizer: finds the names in a document and says of each whether it is a person's, a group's, an organization's, a
// place's, an event's or a work's: "Marie Curie left Warsaw" → Marie Curie (person), Warsaw (place).
//
// Words that can be part of a name are labelled Begin, Inside, Last, Unit of a kind, or Outside, by a structured perceptron
// with Viterbi decoding (Collins 2002; Ratinov & Roth 2009, Design challenges in named entity recognition, whose
// BILOU labels, gazetteers, word classes and document-wide features these are).
import { Features, hash } from './features.ts'
import type { NameFeatures } from './name-features.ts'
import { groupFeatures, groupNames } from './name-typer.ts'
import type { NameWords, TaggedWord } from './name-words.ts'
import { argmax, type Scorer } from './perceptron.ts'

/** What the recognizer tells apart; `other` are names of none of the kinds of the graph: languages, ideas, species. */
export const nameKinds = ['person', 'group', 'organization', 'place', 'event', 'work', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/** The labels: `O` is 0, then B, I, L and U of each kind. */
export const labelCount = 1 + 4 * nameKinds.length
const begin = 0
const inside = 1
const last = 2
const unit = 3

/** The label of a part (0 begin, 1 inside, 2 last, 3 unit) of a name of the kind. */
export const labelOf = (part: number, kind: NameKind): number => 1 + 4 * nameKinds.indexOf(kind) + part
const partOf = (label: number): number => (label - 1) & 3
const kindIndexOf = (label: number): number => (label - 1) >> 2

/** True where `next` may follow `before`: a name that has begun goes on to its last word. */
function follows(before: number, next: number): boolean {
  const open = before > 0 && (partOf(before) === begin || partOf(before) === inside)
  const continues = next > 0 && (partOf(next) === inside || partOf(next) === last)
  return open ? continues && kindIndexOf(before) === kindIndexOf(next) : !continues
}

const labels = Array.from({ length: labelCount }, (_, label) => label)
/** The labels that may stand before each label. */
const predecessors = labels.map((next) => labels.filter((before) => follows(before, next)))
const starts = predecessors.map((before) => before.includes(0))
const ends = labels.map((label) => follows(label, 0))

/** A name in a sentence: words from `first` up to and without `last`. */
export interface FoundName {
  first: number
  last: number
  kind: NameKind
  /** How sure the model is of the kind: 0.5 where two are even, towards 1 the further the best is ahead. */
  confidence: number
}

/** A span that the labels mark, with what its words give each kind, in the order of `nameKinds`. */
interface ScoredSpan {
  first: number
  last: number
  scores: Float64Array
}

const afterHashes = labels.map((label) => hash(`after ${label}`))
/** The lead in score, for each word of a name, at which a kind is 73 % sure. */
const certainLead = 8000

/** How much the labels of the words count beside the whole name when its kind is decided. */
const labelShare = 0.5
/** What is added to the score of no name, so that fewer names are wrong. */
const caution = 2500

/** A model of labels, a model of kinds, and what both look at. */
export interface NameModel {
  labels: Scorer
  kinds: Scorer
  words: NameWords
  features: NameFeatures
}

export class NameRecognizer {
  private readonly model: NameModel

  constructor(model: NameModel) {
    this.model = model
  }

  /** The names of a document, sentence by sentence, in order; the same words have the same kind all over it. */
  recognize(sentences: readonly (readonly TaggedWord[])[]): FoundName[][] {
    const { labels, kinds, words, features } = this.model
    const document = sentences.map((sentence) => words.read(sentence))
    const transitions = transitionScores(labels)
    const spans = features.runs(document).map((runs) =>
      runs.flatMap((run) => {
        const scores = scoresOf(labels, run.features)
        for (let i = 0; i < scores.length; i += labelCount) scores[i]! += caution
        return spansOf(decode(scores, transitions), scores, run.first)
      }),
    )
    const found: FoundName[][] = sentences.map(() => [])
    const groups = groupNames(document, spans)
    const scores = new Float64Array(nameKinds.length)
    groupFeatures(document, groups, words).forEach((group, g) => {
      kinds.score(group, scores)
      const { places } = groups[g]!
      const { kind, confidence } = decide(
        scores,
        places.map(({ span }) => span),
      )
      for (const { sentence, span } of places)
        found[sentence]!.push({ first: span.first, last: span.last, kind, confidence })
    })
    return found.map((names) => names.sort((a, b) => a.first - b.first))
  }
}

/** The kind that the whole name and the labels at its places agree on best. */
function decide(whole: Float64Array, places: readonly ScoredSpan[]): { kind: NameKind; confidence: number } {
  const sums = whole.map((score) => score / places.length)
  for (const { first, last, scores } of places) {
    scores.forEach((score, kind) => (sums[kind]! += (labelShare * score) / (places.length * (last - first))))
  }
  const best = argmax(sums, sums.length)
  const lead = sums[best]! - Math.max(...sums.filter((_, kind) => kind !== best))
  return { kind: nameKinds[best]!, confidence: 1 / (1 + Math.exp(-lead / certainLead)) }
}

/** The features of the transition from a label: one, looked up in the same weights as all others. */
export function transitionFeatures(before: number): Features {
  const features = new Features(1)
  features.reset(1000)
  features.one(afterHashes[before]!)
  return features
}

const allTransitions = labels.map(transitionFeatures)

/** Scores of each label after each: row-major, `before * labelCount + next`. */
export function transitionScores(scorer: Scorer): Float64Array {
  const scores = new Float64Array(labelCount * labelCount)
  allTransitions.forEach((features, before) =>
    scorer.score(features, scores.subarray(before * labelCount, (before + 1) * labelCount)),
  )
  return scores
}

/** Scores of each label for each word of a run: row-major, `i * labelCount + label`. */
export function scoresOf(scorer: Scorer, features: readonly Features[]): Float64Array {
  const scores = new Float64Array(features.length * labelCount)
  features.forEach((word, i) => scorer.score(word, scores.subarray(i * labelCount, (i + 1) * labelCount)))
  return scores
}

/** The best legal sequence of labels (Viterbi); where `allowed` is given, only of labels whose place in it is 1. */
export function decode(scores: Float64Array, transitions: Float64Array, allowed?: Uint8Array): Uint8Array {
  const length = scores.length / labelCount
  const back = new Uint8Array(scores.length)
  let best = new Float64Array(labelCount)
  let next = new Float64Array(labelCount)
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < labelCount; label++) {
      const at = i * labelCount + label
      let from = 0
      let top = -Infinity
      if (allowed && allowed[at] === 0) {
        next[label] = top
        continue
      }
      if (i === 0) {
        top = starts[label] ? 0 : -Infinity
      } else {
        for (const before of predecessors[label]!) {
          const score = best[before]! + transitions[before * labelCount + label]!
          if (score > top) {
            top = score
            from = before
          }
        }
      }
      back[at] = from
      next[label] = top + scores[at]!
    }
    ;[best, next] = [next, best]
  }
  const path = new Uint8Array(length)
  let label = 0
  for (const end of labels) if (ends[end] && best[end]! > best[label]!) label = end
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * labelCount + label]!
  }
  return path
}

/** The spans that a sequence of labels marks; `offset` is added to their places. */
function spansOf(path: Uint8Array, emissions: Float64Array, offset: number): ScoredSpan[] {
  const spans: ScoredSpan[] = []
  let first = 0
  path.forEach((label, i) => {
    if (label === 0) return
    const part = partOf(label)
    if (part === begin || part === unit) first = i
    if (part === last || part === unit) {
      const scores = kindScores(path.subarray(first, i + 1), emissions.subarray(first * labelCount))
      spans.push({ first: first + offset, last: i + 1 + offset, scores })
    }
  })
  return spans
}

/** What the words of a name give each kind, the parts staying as they are. */
function kindScores(path: Uint8Array, emissions: Float64Array): Float64Array {
  const scores = new Float64Array(nameKinds.length)
  path.forEach((label, i) => {
    for (let kind = 0; kind < nameKinds.length; kind++) {
      scores[kind]! += emissions[i * labelCount + 1 + 4 * kind + partOf(label)]!
    }
  })
  return scores
}
