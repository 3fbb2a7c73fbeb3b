// The relation model: of two things that a sentence mentions, how likely each label holds between them. One logistic regression
// for each label over what is known of the pair, and weights for cues that all labels share, so that a rare label learns from
// the frequent ones what a row or a word of the tables is worth.
//
//     model.score(facts, logOdds)
//     probability(logOdds[labelIndex])
import { Features } from './features.ts'
import { section, type Sections } from './model-file.ts'
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
  private readonly features = new Features(mostCues)
  private readonly sum = new Float64Array(1)

  constructor(pairs: Perceptron, cues: Perceptron) {
    this.pairs = pairs
    this.cues = cues
  }

  score({ pair, cues }: Facts, logOdds: Float64Array): void {
    this.pairs.score(pair, logOdds)
    for (let label = 0; label < this.pairs.classes; label++) logOdds[label]! *= this.pairs.scale
    for (const [label, hashes] of cues) {
      this.features.count = Math.min(hashes.length, mostCues)
      for (let i = 0; i < this.features.count; i++) this.features.hashes[i] = hashes[i]!
      this.cues.score(this.features, this.sum)
      logOdds[label]! += this.sum[0]! * this.cues.scale
    }
  }
}

/** 0 to 1, to three decimals, so that every machine gives the same. */
export const probability = (logOdds: number): number => Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000

/** The model in the sections of the model files. */
export const decodeRelationModel = (sections: Sections): RelationModel =>
  new RelationModel(Perceptron.decode(section(sections, 'pairs')), Perceptron.decode(section(sections, 'cues')))
