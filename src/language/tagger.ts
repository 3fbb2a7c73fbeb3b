// Gives each word of a sentence its Universal part of speech and its Penn tag in one decision, from left to right:
// `Putin|PROPN NNP praised|VERB VBD her|PRON PRP$ letter|NOUN NN`.
// A greedy averaged perceptron; features after Ratnaparkhi, "A Maximum Entropy Model for Part-Of-Speech Tagging" (EMNLP 1996),
// table 1, with word classes after Turian, Ratinov & Bengio (ACL 2010).
import type { Clusters } from './clusters.ts'
import { combine, Features, hash, Memo, normalize, plain, shape } from './features.ts'
import { ByteReader, ByteWriter, section, type Sections } from './model-file.ts'
import { argmax, Perceptron, type Scorer } from './perceptron.ts'

/** A tag of the model: both parts of speech. */
export interface Tag {
  upos: string
  xpos: string
}

/** What the tagger knows of a word apart from its neighbours: hashes. */
export interface TaggedWord {
  form: number
  lower: number
  suffixes: readonly [number, number, number, number, number]
  prefixes: readonly [number, number]
  shape: number
  capital: number
  fine: number
  middle: number
  coarse: number
  /** The tags that it has in the training text. */
  ambiguity: number
  /** The part after its last hyphen. */
  pieces: number
  /** What it can be by the dictionary. */
  possible: number
  isLetters: boolean
}

const capacity = 80
const outsideTag = hash('tag=outside')

/** The tags of a word in the training text, most frequent first; `certain` where practically all of many occurrences have the first. */
export interface WordTags {
  tags: readonly number[]
  certain: boolean
}

export type TagLexicon = ReadonlyMap<string, WordTags>

/** Penn tags that dictionaries know words by; a word's set of them is one number, a bit for each. */
export const dictionaryTags = ['NN', 'VB', 'JJ', 'RB', 'NNS', 'VBZ', 'VBD', 'VBN', 'VBG', 'JJR', 'JJS'] as const

/** What a word can be by the dictionary: bits in the order of `dictionaryTags`. */
export type Dictionary = ReadonlyMap<string, number>

/** What is known of words before any sentence is read. */
export interface WordKnowledge {
  clusters: Clusters
  dictionary: Dictionary
}

export class Tagger {
  readonly tags: readonly Tag[]
  readonly knowledge: WordKnowledge
  private readonly model: Scorer
  private readonly lexicon: TagLexicon
  private readonly words: Memo<TaggedWord>
  private readonly outside: TaggedWord
  private readonly tagHashes: readonly number[]
  private readonly features = new Features(capacity)
  private readonly scores: Float64Array

  constructor(model: Scorer, tags: readonly Tag[], lexicon: TagLexicon, knowledge: WordKnowledge) {
    this.knowledge = knowledge
    this.model = model
    this.tags = tags
    this.lexicon = lexicon
    this.words = new Memo((word) => describe(word, lexicon, knowledge))
    this.outside = describe('', lexicon, knowledge)
    this.tagHashes = tags.map((tag) => hash(`tag=${tag.upos} ${tag.xpos}`))
    this.scores = new Float64Array(tags.length)
  }

  /** The index in `tags` of each word's tag. */
  tag(words: readonly string[]): number[] {
    const described = words.map((word) => this.words.get(word))
    const style = styleOf(described)
    const tags: number[] = []
    for (let i = 0; i < words.length; i++) {
      let tag = this.certain(words[i]!)
      if (tag < 0) {
        this.model.score(this.featuresAt(described, i, tags, style), this.scores)
        tag = argmax(this.scores, this.tags.length)
      }
      tags.push(tag)
    }
    return tags
  }

  /** The one tag of a word that has no other, or -1. */
  certain(word: string): number {
    const known = this.lexicon.get(word)
    return known?.certain ? known.tags[0]! : -1
  }

  describe(words: readonly string[]): TaggedWord[] {
    return words.map((word) => this.words.get(word))
  }

  /** The features of the decision at word `i`, given the tags before it; `style` is that of the sentence. */
  featuresAt(words: readonly TaggedWord[], i: number, tags: readonly number[], style: number): Features {
    const { features, outside, tagHashes } = this
    const word = words[i]!
    const before = words[i - 1] ?? outside
    const before2 = words[i - 2] ?? outside
    const after = words[i + 1] ?? outside
    const after2 = words[i + 2] ?? outside
    const tag1 = i > 0 ? tagHashes[tags[i - 1]!]! : outsideTag
    const tag2 = i > 1 ? tagHashes[tags[i - 2]!]! : outsideTag
    const first = i === 0 ? 1 : 0
    features.reset()
    features.one(1)
    features.one(word.form)
    features.one(word.lower)
    for (let k = 0; k < 4; k++) features.one(word.suffixes[k]!)
    features.one(word.prefixes[0])
    features.one(word.prefixes[1])
    features.one(word.shape)
    features.pair(word.capital, first)
    features.one(tag1)
    features.one(tag2)
    features.pair(tag1, tag2)
    features.pair(tag1, word.lower)
    features.pair(tag1, word.suffixes[2])
    features.triple(tag1, tag2, word.shape)
    features.one(before.lower)
    features.one(before2.lower)
    features.one(after.lower)
    features.one(after2.lower)
    features.one(before.suffixes[2])
    features.one(after.suffixes[2])
    features.one(after.suffixes[1])
    features.one(before.shape)
    features.one(after.shape)
    features.pair(before.lower, word.lower)
    features.pair(word.lower, after.lower)
    features.pair(word.suffixes[2], after.suffixes[2])
    features.pair(word.capital, after.capital)
    features.pair(word.capital, before.capital)
    features.pair(word.shape, word.suffixes[2])
    features.one(word.fine)
    features.one(word.middle)
    features.one(word.coarse)
    features.one(before.middle)
    features.one(after.middle)
    features.one(after.fine)
    features.pair(tag1, word.middle)
    features.pair(word.middle, after.middle)
    features.one(word.ambiguity)
    features.one(after.ambiguity)
    features.pair(tag1, after.ambiguity)
    features.triple(tag1, word.ambiguity, after.ambiguity)
    features.pair(after.ambiguity, after2.ambiguity)
    features.pair(word.lower, after.ambiguity)
    features.pair(word.ambiguity, after.lower)
    features.pair(word.suffixes[4], word.capital)
    features.pair(before.lower, after.lower)
    features.triple(tag1, word.lower, after.ambiguity)
    features.pair(word.fine, after.fine)
    features.pair(before.fine, word.fine)
    features.triple(word.capital, style, first)
    features.triple(word.capital, style, word.ambiguity)
    features.triple(word.capital, style, word.lower)
    features.pair(word.pieces, word.shape)
    features.pair(word.possible, word.capital)
    features.triple(tag1, word.possible, after.possible)
    features.pair(word.possible, word.suffixes[2])
    features.triple(tag1, tag2, word.possible)
    return features
  }
}

/** How much of a sentence has capitals, in fifths: a capital says little in a headline, and nothing where all is capitals. */
export function styleOf(words: readonly TaggedWord[]): number {
  let letters = 0
  let capitals = 0
  for (const { isLetters, capital } of words) {
    if (!isLetters) continue
    letters++
    capitals += capital
  }
  return letters === 0 ? 0 : 1 + Math.floor((5 * capitals) / (letters + 1))
}

function describe(word: string, lexicon: TagLexicon, { clusters, dictionary }: WordKnowledge): TaggedWord {
  const lower = normalize(word)
  const fine = clusters.of(lower)
  const known = lexicon.get(word) ?? lexicon.get(lower)
  const possible = dictionary.get(lower) ?? 0
  const suffix = (length: number): number => hash(`suffix=${lower.slice(-length)}`)
  return {
    form: hash(`form=${plain(word)}`),
    lower: hash(`lower=${lower}`),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4), suffix(5)],
    prefixes: [hash(`prefix=${word.slice(0, 1)}`), hash(`prefix=${lower.slice(0, 3)}`)],
    shape: hash(`shape=${shape(word)}`),
    capital: word.charAt(0) !== word.charAt(0).toLowerCase() ? 1 : 0,
    fine: fine < 0 ? 0 : combine(fine, 1),
    middle: fine < 0 ? 0 : combine(clusters.middleOf[fine]!, 2),
    coarse: fine < 0 ? 0 : combine(clusters.coarseOf[fine]!, 3),
    pieces: hash(`last=${lower.slice(lower.lastIndexOf('-') + 1)}`),
    possible: hash(`possible=${possible}`),
    isLetters: /\p{L}/u.test(word),
    ambiguity: known
      ? hash(`ambiguity=${[...known.tags].sort((a, b) => a - b).join()}`)
      : hash(`unknown=${possible} ${lower.slice(-2)}`),
  }
}

/** Bytes of the tags and the lexicon. */
export function encodeTags(tags: readonly Tag[], lexicon: TagLexicon): Uint8Array {
  const out = new ByteWriter()
  out.varint(tags.length)
  for (const { upos, xpos } of tags) out.text(`${upos} ${xpos}`)
  out.varint(lexicon.size)
  out.text([...lexicon.keys()].join('\n'))
  for (const { tags, certain } of lexicon.values()) {
    out.byte(tags.length * 2 + Number(certain))
    for (const tag of tags) out.byte(tag)
  }
  return out.bytes()
}

/** Reads what `encodeTags` wrote. */
export function decodeTags(bytes: Uint8Array): { tags: Tag[]; lexicon: TagLexicon } {
  const reader = new ByteReader(bytes)
  const tags = Array.from({ length: reader.varint() }, () => {
    const [upos, xpos] = reader.text().split(' ') as [string, string]
    return { upos, xpos }
  })
  const size = reader.varint()
  const words = reader.text().split('\n')
  const lexicon = new Map<string, WordTags>()
  for (let i = 0; i < size; i++) {
    const head = reader.byte()
    lexicon.set(words[i]!, { tags: Array.from({ length: head >> 1 }, () => reader.byte()), certain: (head & 1) === 1 })
  }
  return { tags, lexicon }
}

/** Bytes of a dictionary of words that have a class, in the order of the classes' words. */
export function encodeDictionary(tags: ReadonlyMap<string, ReadonlySet<string>>, { words }: Clusters): Uint8Array {
  const bytes = new Uint8Array(2 * words.length)
  words.forEach((word, i) => {
    let bits = 0
    dictionaryTags.forEach((tag, bit) => {
      if (tags.get(word)?.has(tag)) bits |= 1 << bit
    })
    bytes[i] = bits & 255
    bytes[words.length + i] = bits >> 8
  })
  return bytes
}

/** Reads what `encodeDictionary` wrote. */
export function decodeDictionary(bytes: Uint8Array, { words }: Clusters): Dictionary {
  const dictionary = new Map<string, number>()
  words.forEach((word, i) => {
    const bits = bytes[i]! | (bytes[words.length + i]! << 8)
    if (bits !== 0) dictionary.set(word, bits)
  })
  return dictionary
}

/** Reads the sections `tags`, `dictionary` and `tagger`. */
export function decodeTagger(sections: Sections, clusters: Clusters): Tagger {
  const { tags, lexicon } = decodeTags(section(sections, 'tags'))
  const dictionary = decodeDictionary(section(sections, 'dictionary'), clusters)
  return new Tagger(Perceptron.decode(section(sections, 'tagger')), tags, lexicon, { clusters, dictionary })
}
