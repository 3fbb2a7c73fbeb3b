import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Features, hash } from '../../src/language/features.ts'
import { argmax, NarrowPerceptron, Perceptron } from '../../src/language/perceptron.ts'
import { AveragedPerceptron } from '../../src/training/averaged-perceptron.ts'

const featuresOf = (...values: string[]): Features => {
  const features = new Features(16)
  features.reset()
  for (const value of values) features.one(hash(value))
  return features
}

test('learns what it is shown, and keeps it through encoding', () => {
  const examples = [
    { features: featuresOf('red', 'round'), label: 0 },
    { features: featuresOf('yellow', 'long'), label: 1 },
    { features: featuresOf('yellow', 'round'), label: 2 },
  ]
  const model = new AveragedPerceptron(10, 3)
  const scores = new Float64Array(4)
  for (let pass = 0; pass < 20; pass++) {
    for (const { features, label } of examples) {
      model.score(features, scores)
      const chosen = argmax(scores, 3)
      if (chosen !== label) {
        model.update(features, label, 1)
        model.update(features, chosen, -1)
      }
      model.step()
    }
  }
  const shipped = model.finish(0)
  for (const { features, label } of examples) {
    shipped.score(features, scores)
    expect(argmax(scores, 3)).toBe(label)
  }
})

test('a narrow model scores as a wide one does', () => {
  const bits = 4
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 48, maxLength: 48 }),
      fc.array(fc.string()),
      (weights, values) => {
        const bytes = Perceptron.encode(weights, bits, 3, 1)
        const features = featuresOf(...values.slice(0, 16))
        const wide = new Float64Array(4)
        const narrow = new Float64Array(4)
        Perceptron.decode(bytes).score(features, wide)
        NarrowPerceptron.decode(bytes).score(features, narrow)
        expect([...narrow.subarray(0, 3)]).toEqual([...wide.subarray(0, 3)])
      },
    ),
  )
})

test('a weight is kept to within a hundredth of the greatest', () => {
  const weights = Array.from({ length: 32 }, (_, i) => (i - 16) * 3.7)
  const model = Perceptron.decode(Perceptron.encode(weights, 4, 2, 0))
  const scores = new Float64Array(2)
  const features = new Features(1)
  for (let row = 0; row < 16; row++) {
    features.hashes[0] = row
    features.count = 1
    model.score(features, scores)
    expect(Math.abs(scores[0]! * model.scale - weights[row * 2]!)).toBeLessThan(0.6)
    expect(Math.abs(scores[1]! * model.scale - weights[row * 2 + 1]!)).toBeLessThan(0.6)
  }
})
