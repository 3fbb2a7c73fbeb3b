// What the name recognizer knows of single words: their form, their classes, what the tables say of them, the known names that they
// are part of.
import { nameHeads } from '../lexicon/head-nouns.ts'
import { kinship } from '../lexicon/kinship.ts'
import { roleNouns } from '../lexicon/role-nouns.ts'
import { titleForm, titles } from '../lexicon/titles.ts'
import type { Clusters } from './clusters.ts'
import { hash, Memo, normalize, shape } from './features.ts'
import type { Gazetteer } from './gazetteer.ts'

/** A word and its tag, as the tagger gave it. */
export interface TaggedWord {
  text: string
  /** Penn Treebank tag. */
  xpos: string
}

/** Words that stand inside names in small letters. */
const linkWords = new Set(
  `of the and for & de du des del della di da la le les el al bin ibn ben von van der den zu zur 's ' - – @ / . : y e to on in a`.split(
    ' ',
  ),
)

/** What is known of a word by itself. */
export interface WordFacts {
  lower: string
  word: number
  shape: number
  prefix3: number
  prefix4: number
  suffix2: number
  suffix3: number
  suffix4: number
  /** Fine, middle and coarse class, 0 where it has none. */
  fine: number
  middle: number
  coarse: number
  /** What the tables say of it: title, role, head of a name. */
  lexical: number
  capital: boolean
  digit: boolean
  link: boolean
}

/** Stands for the words before a sentence and after it. */
export const outside: WordFacts = {
  lower: '',
  word: hash('<outside>'),
  shape: hash('<outside>'),
  prefix3: 0,
  prefix4: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  fine: 0,
  middle: 0,
  coarse: 0,
  lexical: 0,
  capital: false,
  digit: false,
  link: false,
}

/** What the word tables say of a word, as a hash. */
function lexicalClass(lower: string): number {
  const word = titleForm(lower)
  const singular = word.replace(/s$/, '')
  let found = titles.has(word) ? 'title ' : ''
  if (roleNouns.has(word)) found += 'role '
  else if (roleNouns.has(singular)) found += 'roles '
  if (kinship.has(word)) found += 'kin '
  const heads = nameHeads.get(word)
  if (heads) found += `head ${heads.join(' ')}`
  return hash(found)
}

/** A sentence as the recognizer reads it, word by word. */
export interface ReadWords {
  facts: readonly WordFacts[]
  /** Hashes of the tags. */
  tags: readonly number[]
  /** 1 where the tag is a proper noun's. */
  proper: Uint8Array
  /** Place of each word in the longest known name around it: 0 in none, 1 begins it, 2 within, 3 ends it, 4 is it. */
  positions: Uint8Array
  /** The classes of that name, a set of bits. */
  classes: Uint16Array
}

const tagHashes = new Memo((tag) => hash(`tag ${tag}`))

/** Looks words up; remembers what it has looked up. */
export class NameWords {
  private readonly clusters: Clusters
  private readonly gazetteer: Gazetteer
  private readonly facts: Memo<WordFacts>

  constructor(clusters: Clusters, gazetteer: Gazetteer) {
    this.clusters = clusters
    this.gazetteer = gazetteer
    this.facts = new Memo((word) => this.factsOf(word))
  }

  /** Reads one sentence. */
  read(sentence: readonly TaggedWord[]): ReadWords {
    const facts = sentence.map(({ text }) => this.facts.get(text))
    const tags = sentence.map(({ xpos }) => tagHashes.get(xpos))
    const proper = Uint8Array.from(sentence, ({ xpos }) => (xpos === 'NNP' || xpos === 'NNPS' ? 1 : 0))
    const positions = new Uint8Array(facts.length)
    const classes = new Uint16Array(facts.length)
    const words = facts.map(({ lower }) => lower)
    for (let i = 0; i < facts.length; i++) {
      if (!facts[i]!.capital) continue
      const length = this.gazetteer.longestAt(words, i)
      if (length === 0 || !facts[i + length - 1]!.capital) continue
      classes.fill(this.gazetteer.of(words.slice(i, i + length).join(' ')), i, i + length)
      for (let j = i; j < i + length; j++) positions[j] = length === 1 ? 4 : j === i ? 1 : j === i + length - 1 ? 3 : 2
      i += length - 1
    }
    return { facts, tags, proper, positions, classes }
  }

  /** The classes of a known name of these words (lower case), 0 where it is not known. */
  classesOf(words: readonly WordFacts[]): number {
    return this.gazetteer.of(words.map(({ lower }) => lower).join(' '))
  }

  private factsOf(text: string): WordFacts {
    const lower = normalize(text)
    const fine = this.clusters.of(lower.replace(/(?<=\p{L}{2})\.$/u, ''))
    return {
      lower,
      word: hash(lower),
      shape: hash(shape(text)),
      prefix3: hash(lower.slice(0, 3)),
      prefix4: hash(lower.slice(0, 4)),
      suffix2: hash(lower.slice(-2)),
      suffix3: hash(lower.slice(-3)),
      suffix4: hash(lower.slice(-4)),
      fine: fine < 0 ? 0 : hash(`fine ${fine}`),
      middle: fine < 0 ? 0 : hash(`middle ${this.clusters.middleOf[fine]}`),
      coarse: fine < 0 ? 0 : hash(`coarse ${this.clusters.coarseOf[fine]}`),
      lexical: lexicalClass(lower),
      capital: /\p{Lu}/u.test(text),
      digit: /^\d/.test(text),
      link: linkWords.has(lower),
    }
  }
}
