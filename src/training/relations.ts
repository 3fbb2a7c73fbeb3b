// Trains the relation model of language/relation-model.ts: logistic regression by AdaGrad over the cases of annotated texts
// (Duchi et al., "Adaptive Subgradient Methods", JMLR 12, 2011). Of the ways between two entities in a sentence the likeliest one
// counts as what states the relation (multiple instances, as in Riedel et al., "Modeling Relations and Their Mentions", 2010).
import type { Clusters } from '../language/clusters.ts'
import { Features, random, shuffle } from '../language/features.ts'
import { Perceptron } from '../language/perceptron.ts'
import type { Facts, RelationScorer } from '../language/relation-model.ts'
import { labels } from '../lexicon/labels.ts'
import { coreference } from '../stages/coreference.ts'
import { dates } from '../stages/dates.ts'
import { entities } from '../stages/entities.ts'
import { events } from '../stages/events.ts'
import { names } from '../stages/names.ts'
import { nominals } from '../stages/nominals.ts'
import { quotations } from '../stages/quotations.ts'
import { questions } from '../stages/relations.ts'
import { syntax } from '../stages/syntax.ts'
import { tokens } from '../stages/tokens.ts'
import type { Document } from '../types.ts'
import type { Annotated, Judge, Verdict } from './relation-corpora.ts'

const upToEntities = [tokens, syntax, quotations, names, dates, events, nominals, coreference, entities]

/** Reads a text up to the entities that relations join. */
export const readEntities = ({ id, text, title, date }: Pick<Annotated, 'id' | 'text' | 'title' | 'date'>): Document =>
  upToEntities.reduce<Document>((document, stage) => stage(document), {
    id,
    title,
    date,
    text,
    tokens: [],
    sentences: [],
    quotations: [],
    mentions: [],
    entities: [],
    relations: [],
    decisions: [],
  })

export interface Settings {
  epochs: number
  /** Of FTRL: the first step of a weight, and the pull towards 0 by its size and by its square, for pairs and for cues. */
  rate: number
  sparsity: number
  decay: number
  cueRate: number
  cueDecay: number
  /** Weight of what annotators hold fair but not needed. */
  maybe: number
  /** Weight of what is right against what is wrong. */
  right: number
}

export const usual: Settings = {
  epochs: 6,
  rate: 0.05,
  sparsity: 1,
  decay: 1,
  cueRate: 0.05,
  cueDecay: 1,
  maybe: 0.3,
  right: 1,
}

/** A case with the verdict for each label that it asks about. */
export interface Example {
  ways: Facts[]
  labels: readonly number[]
  verdicts: Verdict[]
  weight: number
}

/** The cases of a document as examples; those that nobody judged are left out. */
export function examplesOf(document: Document, clusters: Clusters, judge: Judge, weight: number): Example[] {
  const { cases, facts } = questions(document, clusters)
  return cases.flatMap(({ sentence, subject, object, ways, labels: asked, proposals }) => {
    const verdicts = asked.map((label) => judge(sentence, subject, labels[label].label, object))
    if (verdicts.every((verdict) => verdict === 'unknown')) return []
    const read = ways.map((way) => copied(facts.read(way.subject, way.object, way.path, proposals)))
    return [{ ways: read, labels: asked, verdicts, weight }]
  })
}

function copied({ pair, cues }: Facts): Facts {
  const features = new Features(pair.count)
  features.hashes.set(pair.hashes.subarray(0, pair.count))
  features.count = pair.count
  return { pair: features, cues: new Map(cues) }
}

const bits = 18
const cueBits = 14
const everyLabel = labels.map((_, index) => index)
/** The labels, and what all of them share. */
const classes = labels.length + 1

/** Weights that learn by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013, algorithm 1). */
class Weights {
  readonly values: Float32Array
  private readonly sums: Float32Array
  private readonly squares: Float32Array
  private readonly rate: number
  private readonly sparsity: number
  private readonly decay: number

  constructor(size: number, rate: number, sparsity: number, decay: number) {
    this.values = new Float32Array(size)
    this.sums = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.rate = rate
    this.sparsity = sparsity
    this.decay = decay
  }

  /** A step against the slope of the loss. */
  move(at: number, slope: number): void {
    const square = this.squares[at]!
    const next = square + slope * slope
    const sigma = (Math.sqrt(next) - Math.sqrt(square)) / this.rate
    const sum = this.sums[at]! + slope - sigma * this.values[at]!
    this.squares[at] = next
    this.sums[at] = sum
    this.values[at] =
      Math.abs(sum) <= this.sparsity
        ? 0
        : (Math.sign(sum) * this.sparsity - sum) / ((1 + Math.sqrt(next)) / this.rate + this.decay)
  }
}

/** A relation model that is learning. */
export class RelationLearner implements RelationScorer {
  private readonly settings: Settings
  private readonly pairs: Weights
  private readonly cues: Weights

  constructor(settings: Settings) {
    const { rate, sparsity, decay, cueRate, cueDecay } = settings
    this.settings = settings
    this.pairs = new Weights(2 ** bits * classes, rate, sparsity, decay)
    this.cues = new Weights(2 ** cueBits, cueRate, 0, cueDecay)
  }

  score(facts: Facts, logOdds: Float64Array): void {
    this.scoreSome(facts, everyLabel, logOdds)
  }

  private scoreSome({ pair, cues }: Facts, asked: readonly number[], logOdds: Float64Array): void {
    const { values } = this.pairs
    let shared = 0
    for (const label of asked) logOdds[label] = 0
    for (let i = 0; i < pair.count; i++) {
      const row = (pair.hashes[i]! & (2 ** bits - 1)) * classes
      shared += values[row + labels.length]!
      for (let k = 0; k < asked.length; k++) logOdds[asked[k]!]! += values[row + asked[k]!]!
    }
    for (const label of asked) logOdds[label]! += shared
    for (const [label, hashes] of cues) {
      for (const cue of hashes) logOdds[label]! += this.cues.values[cue & (2 ** cueBits - 1)]!
    }
  }

  /** Learns from the examples in a fixed order of chance. */
  train(examples: readonly Example[], seed = 1): void {
    const order = [...examples]
    const next = random(seed)
    for (let epoch = 0; epoch < this.settings.epochs; epoch++) for (const one of shuffle(order, next)) this.learn(one)
  }

  private learn({ ways, labels: asked, verdicts, weight }: Example): void {
    const scores = ways.map((facts) => {
      const logOdds = new Float64Array(labels.length)
      this.scoreSome(facts, asked, logOdds)
      return logOdds
    })
    asked.forEach((label, i) => {
      const verdict = verdicts[i]
      if (verdict === 'unknown') return
      const stated = verdict !== 'wrong'
      const likeliest = scores.reduce((best, logOdds, way) => (logOdds[label]! > scores[best]![label]! ? way : best), 0)
      const factor = weight * (verdict === 'maybe' ? this.settings.maybe : stated ? this.settings.right : 1)
      if (factor === 0) return
      ways.forEach((facts, way) => {
        if (stated && way !== likeliest) return
        const chance = 1 / (1 + Math.exp(-scores[way]![label]!))
        this.move(facts, label, factor * (chance - Number(stated)))
      })
    })
  }

  /** A step down the slope of the loss. */
  private move({ pair, cues }: Facts, label: number, slope: number): void {
    if (Math.abs(slope) < 1e-3) return
    for (let i = 0; i < pair.count; i++) {
      const row = (pair.hashes[i]! & (2 ** bits - 1)) * classes
      this.pairs.move(row + label, slope)
      this.pairs.move(row + labels.length, slope)
    }
    for (const cue of cues.get(label) ?? []) this.cues.move(cue & (2 ** cueBits - 1), slope)
  }

  /** The sections of the model. */
  encode(): Map<string, Uint8Array> {
    return new Map([
      ['pairs', Perceptron.encode(this.pairs.values, bits, classes, 0)],
      ['cues', Perceptron.encode(this.cues.values, cueBits, 1, 0)],
    ])
  }
}
