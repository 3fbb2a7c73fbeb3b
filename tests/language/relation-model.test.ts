// The relation model adds what a pair, all labels and single cues weigh, and holds its answers from 0 to 1.
import { describe, expect, it } from 'vitest'
import { Features } from '../../src/language/features.ts'
import { Perceptron } from '../../src/language/perceptron.ts'
import { decodeRelationModel, encodeRelationModel, probability, type Facts } from '../../src/language/relation-model.ts'

/** Two labels; the feature 1 is worth 2 to the first label and −1 to both, the cue 1 is worth 3. */
function model(slope: number, offset: number) {
  const pairs = Perceptron.encode([0, 0, 0, 2, 0, -1], 1, 3, Number.MIN_VALUE)
  const cues = Perceptron.encode([0, 3], 1, 1, Number.MIN_VALUE)
  return decodeRelationModel(encodeRelationModel(pairs, cues, { slope, offset }))
}

function scores(slope: number, offset: number, cues: Facts['cues']): number[] {
  const pair = new Features(1)
  pair.hashes[pair.count++] = 1
  const logOdds = new Float64Array(2)
  model(slope, offset).score({ pair, cues }, logOdds)
  return [...logOdds].map((value) => Math.round(value * 10) / 10)
}

describe('the relation model', () => {
  it('adds the weights of a label to those of all labels', () => {
    expect(scores(1, 0, new Map())).toEqual([1, -1])
  })

  it('counts a cue for its own label alone', () => {
    expect(scores(1, 0, new Map([[1, [1]]]))).toEqual([1, 2])
  })

  it('is calibrated by a slope and an offset', () => {
    expect(scores(0.5, -1, new Map([[0, [1]]]))).toEqual([1, -1.5])
  })

  it('says how likely a label is, from 0 to 1', () => {
    expect([-Infinity, -800, 0, 1, 800].map(probability)).toEqual([0, 0, 0.5, 0.731, 1])
  })
})
