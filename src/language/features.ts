// The features that the models see: every fact about a word or a state of the parser becomes a 32-bit number, and
// a list of such numbers is what a perceptron scores.
//
//     features.reset()
//     features.one(hash('suffix=ing'))
//     features.pair(hash('the'), hash('suffix=ing'))      // its place in the order is part of the feature
//
// Hashing in place of a dictionary of features: Shi et al., "Hash Kernels" (JMLR 10, 2009).

/** The 32-bit FNV-1a hash of a string, with a last mixing of its bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 12)
}

/** One 32-bit number for an ordered pair of them (the finalizer of MurmurHash3). */
export function combine(a: number, b: number): number {
  let h = Math.imul(a ^ ((b + 0x9e3779b9) | 0) ^ (a << 6), 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 13)) + b, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/**
 * The features of one decision. `one`, `pair` and `triple` add to it, each numbered by its place in the order, so that the
 * same word as "this word" and as "next word" is two features. A feature that is sometimes left out is skipped with
 * `skip`, so that the numbering of those after it stays.
 */
export class Features {
  readonly hashes: Int32Array
  count = 0
  private template = 0

  /** `capacity`: the most features that one decision has. */
  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity)
  }

  /** Starts a new decision; `template` sets the number of the first feature apart from those of another model. */
  reset(template = 0): void {
    this.count = 0
    this.template = template
  }

  one(a: number): void {
    this.hashes[this.count++] = combine(a, ++this.template * 7919)
  }

  pair(a: number, b: number): void {
    this.one(combine(a, b))
  }

  triple(a: number, b: number, c: number): void {
    this.one(combine(combine(a, b), c))
  }

  skip(templates: number): void {
    this.template += templates
  }
}

const quotes = /[‘’‛`´]/g
const doubleQuotes = /[“”„«»]/g
const dashes = /[‐‑–—−]/g

/** A word with typographic quotes and dashes made plain, so that `’s` and `'s` are one. */
export function plain(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) return word.replace(quotes, "'").replace(doubleQuotes, '"').replace(dashes, '-')
  }
  return word
}

/** A word as models know it: plain, in lower case, with years and other numbers made one: `!year`, `!number`. */
export function normalize(word: string): string {
  const first = word.charCodeAt(0)
  if (first <= 57 && first >= 43 && word.length <= 30) {
    if (/^[12]\d{3}$/.test(word)) return '!year'
    if (/^[\d.,:/+-]*\d[\d.,:/+-]*$/.test(word)) return '!number'
  }
  return plain(word).toLowerCase()
}

/** The shape of a word, runs cut to two: `Xxx` for `Marie`, `XX-dd` for `COVID-19`, `x'x`. Longer than 12 is cut. */
export function shape(word: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const character of word.slice(0, 64)) {
    const kind = kindOf(character)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) shape += kind
    if (shape.length >= 12) break
  }
  return shape
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  if (character >= '0' && character <= '9') return 'd'
  if (character !== character.toLowerCase()) return 'X'
  if (character !== character.toUpperCase()) return 'x'
  return character
}

/** Remembers what was computed for a word; forgets everything when it holds `limit` words, so that it cannot grow without end. */
export class Memo<T> {
  private readonly known = new Map<string, T>()
  private readonly compute: (word: string) => T
  private readonly limit: number

  constructor(compute: (word: string) => T, limit = 50_000) {
    this.compute = compute
    this.limit = limit
  }

  get(word: string): T {
    let value = this.known.get(word)
    if (value === undefined) {
      if (this.known.size >= this.limit) this.known.clear()
      value = this.compute(word)
      this.known.set(word, value)
    }
    return value
  }
}

/** A pseudo-random number from 0 to 1 (mulberry32): the same seed gives the same sequence everywhere. */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Shuffles in place (Fisher and Yates) and returns the array. */
export function shuffle<T>(items: T[], next: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
  return items
}
