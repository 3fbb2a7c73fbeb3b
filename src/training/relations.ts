// Trains the relation model of language/relation-model.ts: logistic regression by AdaGrad over the cases of annotated texts
// (Duchi et al., "Adaptive Subgradient Methods", JMLR 12, 2011). Of the ways between two entities in a sentence the likeliest one
// counts as what states the relation (multiple instances, as in Riedel et al., "Modeling Relations and Their Mentions", 2010).
import { join } from 'node:path'
import type { Clusters } from '../language/clusters.ts'
import { Features, random, shuffle } from '../language/features.ts'
import { Perceptron } from '../language/perceptron.ts'
import type { Sections } from '../language/model-file.ts'
import { encodeRelationModel, type Calibration, type Facts, type RelationScorer } from '../language/relation-model.ts'
import { labels } from '../lexicon/labels.ts'
import { extractUpTo } from '../pipeline.ts'
import { questions, relations } from '../stages/relations.ts'
import type { Document } from '../types.ts'
import { annotatedGraphs, rowExamples, type Annotated, type Judge, type Verdict } from './relation-corpora.ts'

/** Reads a text up to the entities that relations join. */
export const readEntities = ({ id, text, title, date }: Annotated): Document =>
  extractUpTo(relations, text, { id, ...(title !== null && { title }), ...(date !== null && { date }) })

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
  sparsity: 3,
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
  return cases.flatMap(({ sentence, subject, object, ways, labels: asked, proposals, rivals }) => {
    const verdicts = asked.map((label) => judge(sentence, subject, labels[label].label, object))
    if (verdicts.every((verdict) => verdict === 'unknown')) return []
    const read = ways.map((way) => copied(facts.read(way.subject, way.object, way.path, proposals, rivals)))
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
  encode(calibration: Calibration): Sections {
    return encodeRelationModel(
      Perceptron.encode(this.pairs.values, bits, classes, Number.MIN_VALUE),
      Perceptron.encode(this.cues.values, cueBits, 1, Number.MIN_VALUE),
      calibration,
    )
  }
}

/** A model that knows nothing, for the stages to run with before there is one. */
export const untrained = (): Sections => new RelationLearner(usual).encode({ slope: 1, offset: 0 })

const exampleWeight = 1
const folds = 5

/** Learns from the texts with graphs beside the corpora, half of the passages on contact, and the examples of the rows. */
export function trainRelations(folder: string, clusters: Clusters, told: (part: string) => void): Sections {
  told('texts for the relations')
  const read = (texts: readonly Annotated[]): Example[][] =>
    texts.map((text) => {
      const document = readEntities(text)
      return examplesOf(document, clusters, text.judge(document), text.weight)
    })
  const silver = join(folder, '..', 'silver')
  const texts = read(annotatedGraphs(silver))
  const others = read([...contactPassages(silver).learned, ...rowExamples(exampleWeight)]).flat()
  told('relations by folds')
  const held = Array.from({ length: folds }, (_, fold) => {
    const learner = new RelationLearner(usual)
    learner.train([...texts.filter((_, index) => index % folds !== fold).flat(), ...others])
    return texts.filter((_, index) => index % folds === fold).flatMap((examples) => answers(learner, examples))
  })
  told('relations')
  const learner = new RelationLearner(usual)
  learner.train([...texts.flat(), ...others])
  return learner.encode(calibrate(held.flat()))
}

/** The passages on contact: every other one is learned from, the rest is for measuring. */
export function contactPassages(silver: string): { learned: Annotated[]; held: Annotated[] } {
  const passages = annotatedGraphs(join(silver, 'contact'))
  return {
    learned: passages.filter((_, index) => index % 2 === 0),
    held: passages.filter((_, index) => index % 2 === 1),
  }
}

interface Answer {
  logOdds: number
  right: boolean
}

/** What a model says of examples, where the annotator is certain. */
export function answers(model: RelationScorer, examples: readonly Example[]): Answer[] {
  const logOdds = new Float64Array(labels.length)
  return examples.flatMap(({ ways, labels: asked, verdicts }) => {
    const best = new Float64Array(labels.length).fill(-Infinity)
    for (const facts of ways) {
      model.score(facts, logOdds)
      for (const label of asked) best[label] = Math.max(best[label]!, logOdds[label]!)
    }
    return asked.flatMap((label, i) =>
      verdicts[i] === 'right' || verdicts[i] === 'wrong'
        ? [{ logOdds: best[label]!, right: verdicts[i] === 'right' }]
        : [],
    )
  })
}

/** Below these log-odds nothing is ever said, and how sure it is matters to nobody. */
const calibratedFrom = -3
const calibrationSteps = 500

/** Fits a line to the log-odds by gradient descent on the log-loss (Platt 1999). */
function calibrate(all: readonly Answer[]): Calibration {
  const said = all.filter(({ logOdds }) => logOdds > calibratedFrom)
  let slope = 1
  let offset = 0
  for (let i = 0; i < calibrationSteps; i++) {
    let down = 0
    let level = 0
    for (const { logOdds, right } of said) {
      const miss = 1 / (1 + Math.exp(-slope * logOdds - offset)) - Number(right)
      down += miss * logOdds
      level += miss
    }
    slope -= down / said.length
    offset -= level / said.length
  }
  return { slope, offset }
}
