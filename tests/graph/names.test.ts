import { describe, expect, it } from 'vitest'
import { nameKey, slug } from '../../src/graph/names.ts'

describe('nameKey', () => {
  it.each([
    ['José Muñoz', 'jose munoz'],
    ['The U.S.', 'US'],
    ['Jean-Paul Sartre', 'Jean Paul  Sartre'],
    ['Lech Wałęsa', 'lech walesa'],
    ['Søren', 'soren'],
    ['Russia’s', 'Russia'],
    ["O'Neill", 'O’Neill'],
    ['Э́рнст', 'эрнст'],
    ['ＮＡＴＯ', 'nato'],
  ])('%s is %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)))

  it.each([
    ['A', 'B'],
    ['Marie Curie', 'Marie Curies'],
    ['श्री', 'शर'],
    ['王', '玉'],
  ])('%s is not %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)))

  it('keeps a name that is an article alone', () => expect(nameKey('The')).toBe('the'))

  it('is empty without letters and digits', () => expect(nameKey('—!?')).toBe(''))
})

describe('slug', () => {
  it.each([
    ['Marie Curie', 'marie-curie'],
    ['Zoë Baird-O’Neill', 'zoe-baird-oneill'],
    ['王小明', '王小明'],
    ['Дмитрий', 'дмитрии'],
    ['a/b|c', 'a-b-c'],
    ['!', '_'],
  ])('%s is %s', (name, key) => expect(slug(name)).toBe(key))
})
