// A linear classifier over hashed features, as it ships: each feature has a row of small integer weights, and the score of a
// class is the sum of its weights over the features of the decision. Sums of integers are exact, so every machine gives
// the same answer. What learns these weights is training/averaged-perceptron.ts.
//
//     model.score(features, scores)
//     const best = argmax(scores, model.classes)
import type { Features } from './features.ts'
import { ByteReader, ByteWriter } from './model-file.ts'

/** Anything that scores the classes of a decision: the shipped model, or one that is learning. */
export interface Scorer {
  readonly classes: number
  /** Writes the score of each class to `scores[0 … classes - 1]`. */
  score(features: Features, scores: Float64Array): void
}

/** The index of the greatest of the first `count` scores; the first of equals. */
export function argmax(scores: Float64Array, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if (scores[i]! > scores[best]!) best = i
  return best
}

/** The most sizes of a weight that a byte holds beside its sign. */
const finest = 127

/**
 * Sparse rows: the weights of feature row `r` stand at `starts[r] … starts[r + 1] - 1`, with their classes in `labels`.
 * A weight is stored as the square root of its size in one byte (−127 … 127) and used as the signed square, an exact
 * integer; `scale` makes it a weight as it was learned, which matters only where two models are summed.
 */
export class Perceptron implements Scorer {
  readonly classes: number
  readonly scale: number
  private readonly mask: number
  private readonly starts: Uint32Array
  private readonly labels: Uint8Array
  private readonly weights: Int16Array

  private constructor(
    bits: number,
    classes: number,
    scale: number,
    starts: Uint32Array,
    labels: Uint8Array,
    codes: Int8Array,
  ) {
    this.classes = classes
    this.scale = scale
    this.mask = 2 ** bits - 1
    this.starts = starts
    this.labels = labels
    this.weights = Int16Array.from(codes, (code) => code * Math.abs(code))
  }

  score(features: Features, scores: Float64Array): void {
    const { starts, labels, weights, mask } = this
    const { hashes, count } = features
    for (let k = 0; k < this.classes; k++) scores[k] = 0
    for (let i = 0; i < count; i++) {
      const row = hashes[i]! & mask
      const end = starts[row + 1]!
      for (let j = starts[row]!; j < end; j++) scores[labels[j]!]! += weights[j]!
    }
  }

  /**
   * The bytes of a model with the dense weights `weights[row * classes + class]` of `2 ** bits` rows.
   * Weights smaller than `threshold` are left out; the others are rounded to one of `levels` sizes (127 at the most).
   */
  static encode(
    weights: ArrayLike<number>,
    bits: number,
    classes: number,
    threshold: number,
    levels = finest,
  ): Uint8Array {
    let greatest = 0
    for (let i = 0; i < weights.length; i++) greatest = Math.max(greatest, Math.abs(weights[i]!))
    const rows = new ByteWriter()
    const labels = new ByteWriter()
    const codes = new ByteWriter()
    let last = 0
    let used = 0
    for (let row = 0; row < 2 ** bits; row++) {
      let count = 0
      for (let k = 0; k < classes; k++) {
        const weight = weights[row * classes + k]!
        const size = Math.abs(weight) < threshold ? 0 : Math.round(Math.sqrt(Math.abs(weight) / greatest) * levels)
        if (size === 0) continue
        labels.byte(k)
        codes.byte(weight < 0 ? 256 - size : size)
        count++
      }
      if (count === 0) continue
      rows.varint(row - last)
      rows.varint(count)
      last = row
      used++
    }
    const out = new ByteWriter()
    out.varint(bits)
    out.varint(classes)
    out.float(greatest / levels ** 2)
    out.varint(used)
    out.block(rows.bytes())
    out.block(labels.bytes())
    out.block(codes.bytes())
    return out.bytes()
  }

  /** Reads what `encode` wrote. */
  static decode(bytes: Uint8Array): Perceptron {
    const model = readModel(bytes)
    const starts = new Uint32Array(2 ** model.bits + 1)
    let last = -1
    model.forEachRow((row, first) => {
      starts.fill(first, last + 1, row + 1)
      last = row
    })
    starts.fill(model.codes.length, last + 1)
    return new Perceptron(model.bits, model.classes, model.scale, starts, model.labels, model.codes)
  }
}

interface EncodedModel {
  bits: number
  classes: number
  scale: number
  /** The classes and the codes of all weights, row by row. */
  labels: Uint8Array
  codes: Int8Array
  /** Tells each row that has weights: they are those from `first`, `count` of them. */
  forEachRow: (visit: (row: number, first: number, count: number) => void) => void
}

function readModel(bytes: Uint8Array): EncodedModel {
  const reader = new ByteReader(bytes)
  const bits = reader.varint()
  const classes = reader.varint()
  const scale = reader.float()
  const used = reader.varint()
  const rows = reader.block()
  const labels = reader.block()
  const codes = reader.block()
  return {
    bits,
    classes,
    scale,
    labels,
    codes: new Int8Array(codes.buffer, codes.byteOffset, codes.length),
    forEachRow: (visit) => {
      const steps = new ByteReader(rows)
      let row = 0
      let first = 0
      for (let i = 0; i < used; i++) {
        row += steps.varint()
        const count = steps.varint()
        visit(row, first, count)
        first += count
      }
    },
  }
}

/** The same for at most four classes: a row is one 32-bit word, a byte for each class, so that a feature is one look into memory. */
export class NarrowPerceptron implements Scorer {
  readonly classes: number
  readonly scale: number
  private readonly mask: number
  private readonly rows: Int32Array

  private constructor(bits: number, classes: number, scale: number, rows: Int32Array) {
    this.classes = classes
    this.scale = scale
    this.mask = 2 ** bits - 1
    this.rows = rows
  }

  score(features: Features, scores: Float64Array): void {
    const { rows, mask } = this
    const { hashes, count } = features
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let i = 0; i < count; i++) {
      const row = rows[hashes[i]! & mask]!
      if (row === 0) continue
      first += squares[row & 255]!
      second += squares[(row >> 8) & 255]!
      third += squares[(row >> 16) & 255]!
      fourth += squares[row >>> 24]!
    }
    scores[0] = first
    scores[1] = second
    scores[2] = third
    scores[3] = fourth
  }

  /** Reads what `Perceptron.encode` wrote. */
  static decode(bytes: Uint8Array): NarrowPerceptron {
    const { bits, classes, scale, labels, codes, forEachRow } = readModel(bytes)
    const rows = new Int32Array(2 ** bits)
    forEachRow((row, first, count) => {
      for (let i = first; i < first + count; i++) rows[row]! |= (codes[i]! & 255) << (8 * labels[i]!)
    })
    return new NarrowPerceptron(bits, classes, scale, rows)
  }
}

/** The weight of each code as an unsigned byte. */
const squares = Int16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte * byte : -((256 - byte) ** 2)))
