// The parts that the name recognizer is made of: word lists, word classes, the gazetteer, decoding.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Clusters, decodeClusters, encodeClusters, grains } from '../../src/language/clusters.ts'
import { classBit, Gazetteer } from '../../src/language/gazetteer.ts'
import { models } from '../../src/language/models.ts'
import { decode, labelCount, labelOf, nameKinds } from '../../src/language/names.ts'
import { byCodeUnits, decodeWords, encodeWords } from '../../src/language/word-list.ts'

const word = fc.stringMatching(/^[a-zé'. -]{1,40}$/)
const wordList = fc.uniqueArray(word).map((words) => words.sort(byCodeUnits))

test('a word list comes back as it was', () => {
  fc.assert(
    fc.property(wordList, (words) => {
      expect(decodeWords(encodeWords(words))).toEqual(words)
    }),
  )
})

test('word classes come back as they were', () => {
  const fine = Uint16Array.from([3, 900, 1023])
  const parents = Uint8Array.from({ length: grains[0] }, (_, i) => i % grains[2])
  const clusters = decodeClusters(encodeClusters(new Clusters(['ana', 'ox', 'zoë'], fine, parents, parents)))
  expect(['ana', 'ox', 'zoë', 'yes'].map((name) => clusters.of(name))).toEqual([3, 900, 1023, -1])
  expect(clusters.middleOf).toEqual(parents)
})

describe('the gazetteer', () => {
  const gazetteer = new Gazetteer(
    new Map([
      ['new zealand', classBit('country')],
      ['new', classBit('surname')],
      ['lagos', classBit('city') | classBit('surname')],
    ]),
  )

  it('finds the longest known name', () => {
    const words = ['from', 'new', 'zealand', 'to', 'new', 'lagos']
    expect(words.map((_, i) => gazetteer.longestAt(words, i))).toEqual([0, 2, 0, 0, 1, 1])
  })

  it('comes back as it was', () => {
    const again = Gazetteer.decode(gazetteer.encode())
    expect(again.of('lagos')).toBe(classBit('city') | classBit('surname'))
    expect(again.of('new zealand')).toBe(classBit('country'))
    expect(again.of('zealand')).toBe(0)
  })
})

describe('decoding', () => {
  const noTransitions = new Float64Array(labelCount * labelCount)
  const scores = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: labelCount, maxLength: labelCount }), {
    minLength: 1,
    maxLength: 12,
  })

  it('takes the labels that score best where they fit together', () => {
    const best = [labelOf(0, 'person'), labelOf(2, 'person'), 0, labelOf(3, 'place')]
    const rows = best.map((label) => labels.map((other) => (other === label ? 5 : 0)))
    expect([...decode(Float64Array.from(rows.flat()), noTransitions)]).toEqual(best)
  })

  it('never leaves a name open or changes its kind within it', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const path = [...decode(Float64Array.from(rows.flat()), noTransitions)]
        const parts = path.map((label) =>
          label === 0 ? 'O' : `${'BILU'[(label - 1) & 3]}${nameKinds[(label - 1) >> 2]}`,
        )
        expect(`${parts.join(' ')} `).toMatch(/^(?:O |U\w+ |B(\w+) (?:I\1 )*L\1 )+$/)
      }),
    )
  })
})

const labels = Array.from({ length: labelCount }, (_, label) => label)

test('the shipped recognizer finds a plain name', () => {
  const sentence = [
    { text: 'Angela', xpos: 'NNP' },
    { text: 'Merkel', xpos: 'NNP' },
    { text: 'left', xpos: 'VBD' },
    { text: 'Paris', xpos: 'NNP' },
    { text: '.', xpos: '.' },
  ]
  expect(models().names.recognize([sentence])[0]).toMatchObject([
    { first: 0, last: 2, kind: 'person' },
    { first: 3, last: 4, kind: 'place' },
  ])
})

test('words without capitals and names are left alone', () => {
  const sentence = 'they left early in the morning .'.split(' ').map((text) => ({ text, xpos: 'NN' }))
  expect(models().names.recognize([sentence, []])).toEqual([[], []])
})
