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
  suffixes: readonly [number, number, number, number]
  prefixes: readonly [number, number]
  shape: number
  capital: number
  fine: number
  middle: number
  coarse: number
  /** The tags that it has in the training text. */
  ambiguity: number
}

const capacity = 64
const outsideTag = hash('tag=outside')

/** The tags of a word in the training text, most frequent first; `certain` where practically all of many occurrences have the first. */
export interface WordTags {
  tags: readonly number[]
  certain: boolean
}

export type TagLexicon = ReadonlyMap<string, WordTags>

export class Tagger {
  readonly tags: readonly Tag[]
  private readonly model: Scorer
  private readonly lexicon: TagLexicon
  private readonly words: Memo<TaggedWord>
  private readonly outside: TaggedWord
  private readonly tagHashes: readonly number[]
  private readonly features = new Features(capacity)
  private readonly scores: Float64Array

  constructor(model: Scorer, tags: readonly Tag[], lexicon: TagLexicon, clusters: Clusters) {
    this.model = model
    this.tags = tags
    this.lexicon = lexicon
    this.words = new Memo((word) => describe(word, lexicon, clusters))
    this.outside = describe('', lexicon, clusters)
    this.tagHashes = tags.map((tag) => hash(`tag=${tag.upos} ${tag.xpos}`))
    this.scores = new Float64Array(tags.length)
  }

  /** The index in `tags` of each word's tag. */
  tag(words: readonly string[]): number[] {
    const described = words.map((word) => this.words.get(word))
    const tags: number[] = []
    for (let i = 0; i < words.length; i++) {
      let tag = this.certain(words[i]!)
      if (tag < 0) {
        this.model.score(this.featuresAt(described, i, tags), this.scores)
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

  /** The features of the decision at word `i`, given the tags before it. */
  featuresAt(words: readonly TaggedWord[], i: number, tags: readonly number[]): Features {
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
    for (const suffix of word.suffixes) features.one(suffix)
    for (const prefix of word.prefixes) features.one(prefix)
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
    return features
  }
}

function describe(word: string, lexicon: TagLexicon, clusters: Clusters): TaggedWord {
  const lower = normalize(word)
  const fine = clusters.of(lower)
  const known = lexicon.get(word) ?? lexicon.get(lower)
  const suffix = (length: number): number => hash(`suffix=${lower.slice(-length)}`)
  return {
    form: hash(`form=${plain(word)}`),
    lower: hash(`lower=${lower}`),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [hash(`prefix=${word.slice(0, 1)}`), hash(`prefix=${lower.slice(0, 3)}`)],
    shape: hash(`shape=${shape(word)}`),
    capital: word.charAt(0) !== word.charAt(0).toLowerCase() ? 1 : 0,
    fine: fine < 0 ? 0 : combine(fine, 1),
    middle: fine < 0 ? 0 : combine(clusters.middleOf[fine]!, 2),
    coarse: fine < 0 ? 0 : combine(clusters.coarseOf[fine]!, 3),
    ambiguity: known
      ? hash(`ambiguity=${[...known.tags].sort((a, b) => a - b).join()}`)
      : hash(`unknown=${lower.slice(-2)}`),
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

/** Reads the sections `tags` and `tagger`. */
export function decodeTagger(sections: Sections, clusters: Clusters): Tagger {
  const { tags, lexicon } = decodeTags(section(sections, 'tags'))
  return new Tagger(Perceptron.decode(section(sections, 'tagger')), tags, lexicon, clusters)
}
