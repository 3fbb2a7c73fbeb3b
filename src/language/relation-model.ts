// The relation model: of two things that a sentence mentions, how likely each label holds between them. One logistic regression
// for each label over what is known of the pair, and weights for cues that all labels share, so that a rare label learns from
// the frequent ones what a row or a word of the tables is worth.
//
//     model.score(facts, logOdds)
//     probability(logOdds[labelIndex])
import { Features } from './features.ts'
import { ByteReader, ByteWriter, section, type Sections } from './model-file.ts'
import { Perceptron } from './perceptron.ts'

/** What is known of a pair, hashed. */
export interface Facts {
  /** Of the pair itself. */
  pair: Features
  /** Cues that speak for or against a label, by the index of the label. */
  cues: Map<number, number[]>
}

export interface RelationScorer {
  /** Writes the log-odds of each label. */
  score(facts: Facts, logOdds: Float64Array): void
}

/** The most cues that count for one label. */
export const mostCues = 64

export class RelationModel implements RelationScorer {
  private readonly pairs: Perceptron
  private readonly cues: Perceptron
  private readonly calibration: Calibration
  private readonly features = new Features(mostCues)
  private readonly scores: Float64Array
  private readonly sum = new Float64Array(1)

  /** `pairs` has a class for each label, and a last one whose score counts for all of them. */
  constructor(pairs: Perceptron, cues: Perceptron, calibration: Calibration) {
    this.pairs = pairs
    this.cues = cues
    this.calibration = calibration
    this.scores = new Float64Array(pairs.classes)
  }

  score({ pair, cues }: Facts, logOdds: Float64Array): void {
    const { scores } = this
    const { slope, offset } = this.calibration
    const labels = this.pairs.classes - 1
    this.pairs.score(pair, scores)
    for (let label = 0; label < labels; label++) {
      logOdds[label] = (scores[label]! + scores[labels]!) * this.pairs.scale * slope + offset
    }
    for (const [label, hashes] of cues) {
      this.features.count = Math.min(hashes.length, mostCues)
      for (let i = 0; i < this.features.count; i++) this.features.hashes[i] = hashes[i]!
      this.cues.score(this.features, this.sum)
      logOdds[label]! += this.sum[0]! * this.cues.scale * slope
    }
  }
}

/** Makes log-odds as they were learned into log-odds that hold on text not learned from (Platt 1999). */
export interface Calibration {
  slope: number
  offset: number
}

/** 0 to 1, to three decimals, so that every machine gives the same. */
export const probability = (logOdds: number): number => Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000

/** The sections of a model. */
export const encodeRelationModel = (pairs: Uint8Array, cues: Uint8Array, { slope, offset }: Calibration): Sections => {
  const calibration = new ByteWriter()
  calibration.float(slope)
  calibration.float(offset)
  return new Map([
    ['relations/pairs', pairs],
    ['relations/cues', cues],
    ['relations/calibration', calibration.bytes()],
  ])
}

/** The model that `encodeRelationModel` wrote. */
export const decodeRelationModel = (sections: Sections): RelationModel => {
  const calibration = new ByteReader(section(sections, 'relations/calibration'))
  return new RelationModel(
    Perceptron.decode(section(sections, 'relations/pairs')),
    Perceptron.decode(section(sections, 'relations/cues')),
    { slope: calibration.float(), offset: calibration.float() },
  )
}
