// Which pairs of a sentence are held against each other, and by which way through the tree.
import { describe, expect, it } from 'vitest'
import { extractUpTo } from '../../src/pipeline.ts'
import { relations } from '../../src/stages/relations.ts'
import { candidates, reversed } from '../../src/stages/relations/candidates.ts'

const pairsOf = (text: string) => {
  const document = extractUpTo(relations, text)
  return { document, pairs: candidates(document).flat() }
}

describe('candidates', () => {
  it('are each two entities of a sentence, once', () => {
    const { pairs } = pairsOf('Marie Curie met Albert Einstein in Geneva.')
    const names = pairs.map(({ first, second }) => `${first.name} – ${second.name}`)
    expect(names.toSorted()).toEqual([
      'Albert Einstein – Geneva',
      'Marie Curie – Albert Einstein',
      'Marie Curie – Geneva',
    ])
  })

  it('go by the lowest token above both', () => {
    const { document, pairs } = pairsOf('Marie Curie met Albert Einstein in Geneva.')
    const { path } = pairs.find(({ second }) => second.name === 'Albert Einstein')!.ways[0]
    expect(document.tokens[path.top].text).toBe('met')
    expect(reversed(reversed(path))).toEqual(path)
    expect(reversed(path).up).toEqual(path.down)
  })

  it('never cross a sentence', () => {
    const { pairs } = pairsOf('Marie Curie slept. Albert Einstein left.')
    expect(pairs).toEqual([])
  })

  it('grow with the length of a list, not with its square', () => {
    const list = (count: number): string =>
      Array.from(
        { length: count },
        (_, i) => `Anna ${String.fromCharCode(65 + (i % 26))}${'abcdefghij'[Math.floor(i / 26)]}on`,
      ).join(', ')
    const counts = [50, 100].map((count) => pairsOf(`They invited ${list(count)}.`).pairs.length)
    expect(counts[1]).toBeLessThan(3 * counts[0])
  })
})
