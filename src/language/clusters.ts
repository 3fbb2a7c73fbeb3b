// Classes of words that occur in like company, at three grains: `paris` and `berlin` share a class, and so, more coarsely,
// do `paris` and `village`. They let a model judge words that its training text never held
// (Turian, Ratinov & Bengio 2010, Word representations, section 3; made by training/clusters.ts).
import { decodeWords, encodeWords } from './word-list.ts'

/** Numbers of classes from fine to coarse; every fine class lies within one class of the next grain. */
export const grains = [1024, 256, 64] as const

export class Clusters {
  readonly words: readonly string[]
  /** The finest class of each word. */
  readonly fine: Uint16Array
  /** The middle and the coarse class of each fine class. */
  readonly middleOf: Uint8Array
  readonly coarseOf: Uint8Array
  private readonly index: Map<string, number>

  constructor(words: readonly string[], fine: Uint16Array, middleOf: Uint8Array, coarseOf: Uint8Array) {
    this.words = words
    this.fine = fine
    this.middleOf = middleOf
    this.coarseOf = coarseOf
    this.index = new Map(words.map((word, i) => [word, fine[i]!]))
  }

  /** The finest class of a word in lower case, -1 for a word that has none. */
  of(word: string): number {
    return this.index.get(word) ?? -1
  }
}

/** Bytes for the model file: lengths, parents, classes, words. */
export function encodeClusters(clusters: Clusters): Uint8Array {
  const words = encodeWords(clusters.words)
  const count = clusters.words.length
  const bytes = new Uint8Array(4 + 2 * grains[0] + 2 * count + words.length)
  new DataView(bytes.buffer).setUint32(0, count, true)
  bytes.set(clusters.middleOf, 4)
  bytes.set(clusters.coarseOf, 4 + grains[0])
  for (let i = 0; i < count; i++) {
    bytes[4 + 2 * grains[0] + i] = clusters.fine[i]! & 255
    bytes[4 + 2 * grains[0] + count + i] = clusters.fine[i]! >> 8
  }
  bytes.set(words, 4 + 2 * grains[0] + 2 * count)
  return bytes
}

/** The clusters that `encodeClusters` wrote. */
export function decodeClusters(bytes: Uint8Array): Clusters {
  const count = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true)
  const classes = 4 + 2 * grains[0]
  const fine = new Uint16Array(count)
  for (let i = 0; i < count; i++) fine[i] = bytes[classes + i]! | (bytes[classes + count + i]! << 8)
  return new Clusters(
    decodeWords(bytes.subarray(classes + 2 * count)),
    fine,
    bytes.slice(4, 4 + grains[0]),
    bytes.slice(4 + grains[0], classes),
  )
}
