import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Features } from '../../src/language/features.ts'
import { models } from '../../src/language/models.ts'
import { Parser, ParserEncoder, ParserModel } from '../../src/language/parser.ts'
import type { Scorer } from '../../src/language/perceptron.ts'

const { tagger, parser, clusters } = models()
const parse = (words: readonly string[]) => parser.parse(words, tagger.tag(words))

/** One root, and from every word a way to it. */
function expectTree(arcs: ReturnType<typeof parse>, length: number): void {
  expect(arcs).toHaveLength(length)
  expect(arcs.filter(({ head }) => head === -1)).toHaveLength(length === 0 ? 0 : 1)
  const reaches = new Uint8Array(length)
  arcs.forEach((_, word) => {
    const way: number[] = []
    for (let at = word; at !== -1 && reaches[at] === 0; at = arcs[at]!.head) {
      expect(way).not.toContain(at)
      way.push(at)
    }
    for (const at of way) reaches[at] = 1
  })
}

const word = fc.oneof(
  fc.constantFrom('The', 'minister', 'of', 'met', 'who', 'and', ',', '(', ')', '"', 'Paris', '.', 'is', 'to', 'n’t'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)

test('any words make a tree', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => expectTree(parse(words), words.length)),
    { numRuns: 300 },
  )
})

test('an overlong sentence makes one tree as well', () => {
  const words = Array.from({ length: 1000 }, (_, i) => ['we', 'saw', '(', 'them', ','][i % 5]!)
  expectTree(parse(words), words.length)
})

test('only the child of the root has the relation root', () => {
  for (const words of [['Go'], ['They', 'met', 'in', 'Paris', '.'], Array.from({ length: 700 }, () => '(')]) {
    for (const { head, label } of parse(words)) expect(parser.labels[label] === 'root').toBe(head === -1)
  }
})

test('the same words make the same tree', () => {
  const words = 'She told the minister that he had met her in Brussels before the war .'.split(' ')
  const once = parse(words)
  parse(['Something', 'else'])
  expect(parse(words)).toEqual(once)
})

test('the work grows with the number of words and no faster', () => {
  let scored = 0
  const model = (classes: number): Scorer => ({
    classes,
    score: ({ count }: Features, scores) => {
      scored += count
      for (let k = 0; k < classes; k++) scores[k] = (count * (k + 3)) % 7
    },
  })
  const counting = new Parser(
    new ParserEncoder(tagger.tags, clusters),
    new ParserModel(model(3), model(3), ['root', 'dep', 'parataxis']),
    4,
    100,
  )
  const workFor = (length: number): number => {
    scored = 0
    const words = Array.from({ length }, (_, i) => (i % 3 === 0 ? '(' : 'word'))
    expectTree(counting.parse(words, tagger.tag(words)), length)
    return scored
  }
  const work = workFor(1000)
  expect(workFor(10_000)).toBeLessThan(11 * work)
})
