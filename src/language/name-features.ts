// The features by which the name recognizer labels words: a word and its neighbours, the run of capitals that it stands in, and
// how the same word is written elsewhere in the document.
import { titleForm, titles } from '../lexicon/titles.ts'
import { combine, Features } from './features.ts'
import { nameClasses } from './gazetteer.ts'
import { outside, type ReadWords, type WordFacts } from './name-words.ts'

const capacity = 160
/** How many words to each side a run of capitals is followed. */
const widest = 12

/** Families of features that evaluation leaves out to measure what each brings. */
export type FeatureFamily = 'affixes' | 'tags' | 'lexicon' | 'chunk' | 'document'

/** A stretch of words that may hold names, with the features of each. */
export interface Run {
  first: number
  features: Features[]
}

/** Turns documents into the features of their runs. */
export class NameFeatures {
  private readonly without: ReadonlySet<FeatureFamily>

  constructor(without: readonly FeatureFamily[] = []) {
    this.without = new Set(without)
  }

  /** The runs of each sentence of a document. */
  runs(document: readonly ReadWords[]): Run[][] {
    const evidence = new DocumentEvidence(document)
    return document.map((sentence) => this.runsOf(sentence, evidence))
  }

  private runsOf(sentence: ReadWords, evidence: DocumentEvidence): Run[] {
    const runs: Run[] = []
    const candidate = candidates(sentence)
    for (let first = 0; first < candidate.length; first++) {
      if (!candidate[first]) continue
      let end = first
      const features: Features[] = []
      while (end < candidate.length && candidate[end]) features.push(this.features(sentence, end++, evidence))
      runs.push({ first, features })
      first = end
    }
    return runs
  }

  private features(sentence: ReadWords, i: number, evidence: DocumentEvidence): Features {
    const { facts, tags, positions, classes } = sentence
    const { without } = this
    const features = new Features(capacity)
    const at = (j: number): WordFacts => facts[j] ?? outside
    const tag = (j: number): number => tags[j] ?? 0
    const word = facts[i]!
    const before = at(i - 1)
    const after = at(i + 1)
    const beforeThat = at(i - 2)
    const afterThat = at(i + 2)
    const opens = i === 0 ? 1 : 2

    features.reset()
    features.one(1)
    features.one(word.word)
    features.one(word.shape)
    features.one(before.word)
    features.one(before.shape)
    features.one(after.word)
    features.one(after.shape)
    features.one(beforeThat.word)
    features.one(afterThat.word)
    features.pair(beforeThat.word, before.word)
    features.pair(after.word, afterThat.word)
    features.pair(before.word, word.word)
    features.pair(word.word, after.word)
    features.pair(before.shape, word.shape)
    features.pair(word.shape, after.shape)
    features.triple(before.shape, word.shape, after.shape)
    features.pair(before.word, word.shape)
    features.pair(after.word, word.shape)
    features.pair(opens, word.shape)
    features.pair(opens, word.word)

    if (!without.has('affixes')) {
      features.one(word.prefix3)
      features.one(word.prefix4)
      features.one(word.suffix2)
      features.one(word.suffix3)
      features.one(word.suffix4)
      features.pair(before.suffix3, word.shape)
      features.pair(after.suffix3, word.shape)
    }

    if (!without.has('tags')) {
      features.one(tag(i))
      features.one(tag(i - 1))
      features.one(tag(i + 1))
      features.one(tag(i - 2))
      features.one(tag(i + 2))
      features.pair(tag(i - 1), tag(i))
      features.pair(tag(i), tag(i + 1))
      features.triple(tag(i - 1), tag(i), tag(i + 1))
    }

    grain(features, beforeThat.fine, before.fine, word.fine, after.fine, afterThat.fine, word.shape)
    grain(features, beforeThat.middle, before.middle, word.middle, after.middle, afterThat.middle, word.shape)
    grain(features, beforeThat.coarse, before.coarse, word.coarse, after.coarse, afterThat.coarse, word.shape)
    features.pair(before.middle, word.middle)
    features.pair(word.middle, after.middle)
    features.pair(before.coarse, word.coarse)
    features.pair(word.coarse, after.coarse)

    features.pair(positions[i]!, classes[i]!)
    features.triple(positions[i]!, classes[i]!, word.shape)
    features.pair(positions[i - 1] ?? 0, classes[i - 1] ?? 0)
    features.pair(positions[i + 1] ?? 0, classes[i + 1] ?? 0)
    for (let bit = 0; bit < nameClasses.length; bit++) {
      if ((classes[i]! >> bit) % 2 === 0) {
        features.skip(3)
        continue
      }
      features.one(positions[i]!)
      features.pair(positions[i]!, before.coarse)
      features.pair(positions[i]!, after.coarse)
    }

    if (!without.has('lexicon')) {
      features.one(word.lexical)
      features.one(before.lexical)
      features.one(after.lexical)
      features.pair(before.lexical, word.shape)
      features.pair(after.lexical, word.shape)
      features.one(beforeThat.lexical)
      features.one(afterThat.lexical)
    }

    if (!without.has('chunk')) {
      let first = i
      let end = i + 1
      while (first > 0 && i - first < widest && (facts[first - 1]!.capital || facts[first - 1]!.lower === '-')) first--
      while (end < facts.length && end - i < widest && (facts[end]!.capital || facts[end]!.lower === '-')) end++
      if (!facts[first]!.capital) first = i
      const head = facts[end - 1]!
      const left = at(first - 1)
      const right = at(end)
      const place = (i === first ? 1 : 2) + (i === end - 1 ? 4 : 8)
      features.pair(head.word, place)
      features.pair(head.lexical, place)
      features.pair(head.fine, place)
      features.pair(head.middle, place)
      features.pair(facts[first]!.fine, place)
      features.pair(facts[first]!.word, place)
      features.pair(Math.min(end - first, 6), place)
      features.pair(left.word, place)
      features.pair(right.word, place)
      features.pair(left.lexical, place)
      features.pair(right.lexical, place)
      features.pair(left.fine, place)
      features.pair(right.fine, place)
      features.pair(left.middle, place)
      features.pair(right.middle, place)
      features.pair(left.word, right.word)
      features.triple(right.word, at(end + 1).fine, place)
      features.triple(left.word, at(first - 2).fine, place)
      features.triple(right.word, at(end + 1).word, place)
      features.pair(combine(place, tag(end)), tag(first - 1))
    }

    if (!without.has('document')) evidence.add(features, word, i > 0)
    return features
  }
}

/** The features of one grain of word classes. */
function grain(
  features: Features,
  beforeThat: number,
  before: number,
  word: number,
  after: number,
  afterThat: number,
  shape: number,
): void {
  features.one(word)
  features.pair(word, shape)
  features.one(before)
  features.pair(before, shape)
  features.one(after)
  features.pair(after, shape)
  features.one(beforeThat)
  features.one(afterThat)
}

/** Which words of a sentence may be part of a name: capitals and proper nouns, and what links them. */
function candidates({ facts, proper }: ReadWords): boolean[] {
  const core = facts.map(({ capital, lower }, i) => (capital && lower !== 'i') || proper[i] === 1)
  const candidate = [...core]
  for (let i = 0; i < facts.length; i++) {
    if (core[i]) continue
    if (facts[i]!.lower === '-' && core[i - 1] && i + 1 < facts.length) {
      candidate[i] = candidate[i + 1] = true
      i++
      continue
    }
    if (facts[i]!.digit) {
      candidate[i] = core[i - 1] || core[i + 1] || false
      continue
    }
    let end = i
    while (end < facts.length && end - i < 3 && !core[end] && (facts[end]!.link || facts[end]!.digit)) end++
    if (end > i && candidate[i - 1] && core[end]) {
      candidate.fill(true, i, end)
      i = end - 1
    }
  }
  return candidate
}

/** How the words of a document are written elsewhere in it: with a capital in mid-sentence, in small letters, after what. */
class DocumentEvidence {
  private readonly words = new Map<string, Evidence>()

  constructor(sentences: readonly ReadWords[]) {
    for (const { facts } of sentences) {
      facts.forEach((word, i) => {
        if (!word.capital && !this.words.has(word.lower)) return
        this.see(word, facts, i)
      })
    }
  }

  private see(word: WordFacts, facts: readonly WordFacts[], i: number): void {
    let evidence = this.words.get(word.lower)
    if (!evidence) {
      evidence = { capital: 0, small: 0, title: 0, inPlace: 0, multi: 0 }
      this.words.set(word.lower, evidence)
    }
    if (!word.capital) evidence.small++
    else if (i > 0) evidence.capital++
    if (!word.capital || i === 0) return
    const before = facts[i - 1]!
    if (titles.has(titleForm(before.lower)) && before.capital) evidence.title++
    if (before.lower === 'in') evidence.inPlace++
    if (before.capital) evidence.multi++
  }

  /** Adds what the rest of the document says of a word. */
  add(features: Features, word: WordFacts, inside: boolean): void {
    const { capital, small, title, inPlace, multi } = this.words.get(word.lower) ?? nothing
    const capitals = Math.min(capital, 3)
    features.triple(capitals, Math.min(small, 2), inside ? 1 : 2)
    features.pair(Math.min(title, 2), word.shape)
    features.pair(Math.min(inPlace, 2), word.shape)
    features.pair(Math.min(multi, 2), word.shape)
  }
}

interface Evidence {
  capital: number
  small: number
  title: number
  inPlace: number
  multi: number
}

const nothing: Evidence = { capital: 0, small: 0, title: 0, inPlace: 0, multi: 0 }
