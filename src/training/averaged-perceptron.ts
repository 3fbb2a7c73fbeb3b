// Learns the weights of a perceptron: where the model prefers a wrong class, the features of the decision gain weight for the right
// one and lose it for the wrong one; what is kept is the average of the weights over all steps.
// Collins, "Discriminative Training Methods for Hidden Markov Models" (EMNLP 2002), section 2.
import type { Features } from '../language/features.ts'
import { NarrowPerceptron, Perceptron, type Scorer } from '../language/perceptron.ts'

export class AveragedPerceptron implements Scorer {
  readonly classes: number
  private readonly bits: number
  private readonly mask: number
  private readonly weights: Float32Array
  private readonly totals: Float64Array
  private steps = 1

  /** `2 ** bits` rows of `classes` weights. */
  constructor(bits: number, classes: number) {
    this.bits = bits
    this.classes = classes
    this.mask = 2 ** bits - 1
    this.weights = new Float32Array(2 ** bits * classes)
    this.totals = new Float64Array(2 ** bits * classes)
  }

  score(features: Features, scores: Float64Array): void {
    const { classes, weights, mask } = this
    const { hashes, count } = features
    for (let k = 0; k < classes; k++) scores[k] = 0
    for (let i = 0; i < count; i++) {
      const row = (hashes[i]! & mask) * classes
      for (let k = 0; k < classes; k++) scores[k]! += weights[row + k]!
    }
  }

  /** Adds `amount` (whole) to the weight of `label` for each of the features. */
  update(features: Features, label: number, amount: number): void {
    const { hashes, count } = features
    for (let i = 0; i < count; i++) {
      const at = (hashes[i]! & this.mask) * this.classes + label
      this.weights[at]! += amount
      this.totals[at]! += amount * this.steps
    }
  }

  /** One more decision (or sentence) has been seen, whether or not it led to an update. */
  step(): void {
    this.steps++
  }

  /** The average of each weight over all steps. */
  averaged(): Float32Array {
    return this.weights.map((weight, i) => weight - this.totals[i]! / this.steps)
  }

  /** The bytes of the averaged model, without the `pruned` share (0 to 1) of its smallest weights; `levels` as in `Perceptron.encode`. */
  encode(pruned: number, levels?: number): Uint8Array {
    const averaged = this.averaged()
    const sizes = averaged
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort()
    return Perceptron.encode(averaged, this.bits, this.classes, sizes[Math.floor(sizes.length * pruned)] ?? 0, levels)
  }

  /** The averaged model as it will ship, rounding and all. */
  finish(pruned: number): Scorer {
    const bytes = this.encode(pruned)
    return this.classes <= 4 ? NarrowPerceptron.decode(bytes) : Perceptron.decode(bytes)
  }
}
