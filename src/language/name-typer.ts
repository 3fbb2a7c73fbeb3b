// Decides what a name is a name of, from the whole name and from all places where it stands in the document: its first and last
// words, the known names and classes of its parts, what stands before and after it, the longer names that it is a part of.
import { combine, Features, hash } from './features.ts'
import { nameClasses } from './gazetteer.ts'
import { outside, type NameWords, type ReadWords, type WordFacts } from './name-words.ts'

/** A name in a sentence: words from `first` up to and without `last`. */
export interface NameSpan {
  first: number
  last: number
}

/** All places where the same words are a name. */
export interface NameGroup<Span extends NameSpan> {
  words: readonly WordFacts[]
  places: { sentence: number; span: Span }[]
}

/** The names of a document by their words. */
export function groupNames<Span extends NameSpan>(
  document: readonly ReadWords[],
  spans: readonly (readonly Span[])[],
): NameGroup<Span>[] {
  const groups = new Map<string, NameGroup<Span>>()
  spans.forEach((names, sentence) => {
    for (const span of names) {
      const words = document[sentence]!.facts.slice(span.first, span.last)
      const key = words.map(({ lower }) => lower).join(' ')
      const group = groups.get(key)
      if (group) group.places.push({ sentence, span })
      else groups.set(key, { words, places: [{ sentence, span }] })
    }
  })
  return [...groups.values()]
}

/** The most places of a name that are looked at. */
const most = 12
const longestName = 20
const ofName = 60 + 2 * longestName + 3 * nameClasses.length
/** Features of a place where a name stands; all places share their numbers. */
const placeTemplates = 24

/** The features of each group: of the name itself, and of each of its places. */
export function groupFeatures(
  document: readonly ReadWords[],
  groups: readonly NameGroup<NameSpan>[],
  words: NameWords,
): Features[] {
  const parts = partsOf(groups)
  return groups.map((group) => {
    const features = new Features(ofName + most * placeTemplates)
    addName(features, group.words, words, parts)
    for (const { sentence, span } of group.places.slice(0, most)) addPlace(features, document[sentence]!, span)
    return features
  })
}

/** For each word that begins or ends longer names: hashes of how they begin and end. */
function partsOf(groups: readonly NameGroup<NameSpan>[]): Map<string, number> {
  const parts = new Map<string, number>()
  for (const { words } of groups) {
    if (words.length < 2) continue
    parts.set(`${words[0]!.lower}_`, combine(words.length, words.at(-1)!.lexical))
    parts.set(`_${words.at(-1)!.lower}`, combine(words.length, words[0]!.lexical))
  }
  return parts
}

const shapeOf = (words: readonly WordFacts[]): number =>
  words.slice(0, 6).reduce((all, { shape }) => combine(all, shape), 1)

function addName(
  features: Features,
  words: readonly WordFacts[],
  known: NameWords,
  parts: ReadonlyMap<string, number>,
): void {
  const first = words[0]!
  const last = words.at(-1)!
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for')
  const head = of > 0 ? words[of - 1]! : last
  const length = Math.min(words.length, 5)
  features.reset(1)
  features.one(length)
  features.one(shapeOf(words))
  for (const word of [first, head, last]) {
    features.one(word.word)
    features.pair(word.word, length)
    features.one(word.fine)
    features.one(word.middle)
    features.one(word.coarse)
    features.one(word.lexical)
    features.one(word.suffix3)
    features.one(word.suffix4)
    features.one(word.prefix4)
    features.pair(word.shape, length)
    features.pair(word.coarse, length)
  }
  features.pair(first.middle, last.middle)
  features.pair(first.coarse, last.coarse)
  features.pair(first.lexical, last.lexical)
  const sets = [known.classesOf(words), known.classesOf([first]), known.classesOf([last])]
  features.pair(sets[1]!, sets[2]!)
  for (const set of sets) {
    features.pair(set, length)
    for (let bit = 0; bit < nameClasses.length; bit++) {
      if ((set >> bit) % 2 === 1) features.one(length)
      else features.skip(1)
    }
  }
  features.pair(length, parts.get(`${last.lower}_`) ?? 0)
  features.pair(length, parts.get(`_${last.lower}`) ?? 0)
  for (const word of words.slice(0, longestName)) {
    features.one(word.word)
    features.one(word.middle)
    features.skip(-2)
  }
}

const noun = hash('tag NN')

function addPlace(features: Features, { facts, tags }: ReadWords, { first, last }: NameSpan): void {
  const at = (i: number): WordFacts => facts[i] ?? outside
  const tag = (i: number): number => tags[i] ?? 0
  const left = at(first - 1)
  const right = at(last)
  const leftThat = at(first - 2)
  const rightThat = at(last + 1)
  const apposition = appositionAfter(facts, tags, last)
  features.one(left.word)
  features.one(left.fine)
  features.one(left.middle)
  features.one(left.lexical)
  features.one(right.word)
  features.one(right.fine)
  features.one(right.middle)
  features.one(right.lexical)
  features.one(leftThat.word)
  features.one(leftThat.middle)
  features.one(rightThat.word)
  features.one(rightThat.middle)
  features.pair(left.word, leftThat.word)
  features.pair(left.word, leftThat.middle)
  features.pair(right.word, rightThat.word)
  features.pair(right.word, rightThat.middle)
  features.pair(left.word, right.word)
  features.pair(tag(first - 1), tag(last))
  features.pair(tag(first - 1), left.middle)
  features.one(tag(last))
  features.one(apposition.word)
  features.one(apposition.middle)
  features.one(apposition.lexical)
  features.pair(first === 0 ? 1 : 2, right.middle)
  features.skip(-placeTemplates)
}

/** The noun of a description behind a name: "director" in "Ana Ruiz, the new director"; `outside` where there is none. */
function appositionAfter(facts: readonly WordFacts[], tags: readonly number[], last: number): WordFacts {
  if (facts[last]?.lower !== ',' || !/^(an?|the)$/.test(facts[last + 1]?.lower ?? '')) return outside
  for (let i = last + 2; i < Math.min(last + 7, facts.length); i++) {
    if (tags[i] === noun && tags[i + 1] !== noun) return facts[i]!
  }
  return outside
}
