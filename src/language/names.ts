// The name recognizer: finds the names in a document and says of each whether it is a person's, a group's, an organization's, a
// place's, an event's or a work's: "Marie Curie left Warsaw" → Marie Curie (person), Warsaw (place).
//
// Words that can be part of a name are labelled Begin, Inside, Last, Unit of a kind, or Outside, by a structured perceptron
// with Viterbi decoding (Collins 2002; Ratinov & Roth 2009, Design challenges in named entity recognition, whose
// BILOU labels, gazetteers, word classes and document-wide features these are).
import { nameHeads } from '../lexicon/head-nouns.ts'
import { kinship } from '../lexicon/kinship.ts'
import { roleNouns } from '../lexicon/role-nouns.ts'
import { titleForm, titles } from '../lexicon/titles.ts'
import type { Clusters } from './clusters.ts'
import { combine, Features, hash, Memo, normalize, shape } from './features.ts'
import { nameClasses, type Gazetteer } from './gazetteer.ts'
import { argmax, type Scorer } from './perceptron.ts'

/** What the recognizer tells apart; `other` are names of none of the kinds of the graph: languages, ideas, species. */
export const nameKinds = ['person', 'group', 'organization', 'place', 'event', 'work', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/** The labels: `O` is 0, then B, I, L and U of each kind. */
export const labelCount = 1 + 4 * nameKinds.length
const begin = 0
const inside = 1
const last = 2
const unit = 3

/** The label of a part (0 begin, 1 inside, 2 last, 3 unit) of a name of the kind. */
export const labelOf = (part: number, kind: NameKind): number => 1 + 4 * nameKinds.indexOf(kind) + part
const partOf = (label: number): number => (label - 1) & 3
const kindIndexOf = (label: number): number => (label - 1) >> 2

/** True where `next` may follow `before`: a name that has begun goes on to its last word. */
function follows(before: number, next: number): boolean {
  const open = before > 0 && (partOf(before) === begin || partOf(before) === inside)
  const continues = next > 0 && (partOf(next) === inside || partOf(next) === last)
  return open ? continues && kindIndexOf(before) === kindIndexOf(next) : !continues
}

const labels = Array.from({ length: labelCount }, (_, label) => label)
/** The labels that may stand before each label. */
const predecessors = labels.map((next) => labels.filter((before) => follows(before, next)))
const starts = predecessors.map((before) => before.includes(0))
const ends = labels.map((label) => follows(label, 0))

/** Words that stand inside names in small letters. */
const linkWords = new Set(
  `of the and for & de du des del della di da la le les el al bin ibn ben von van der den zu zur 's ' - – @ / . : y e to on in a`.split(
    ' ',
  ),
)

/** A word and its tag, as the tagger gave it. */
export interface TaggedWord {
  text: string
  /** Penn Treebank tag. */
  xpos: string
}

/** A name in a sentence: words from `first` up to and without `last`. */
export interface FoundName {
  first: number
  last: number
  kind: NameKind
  /** How sure the model is of the kind: 0.5 where two are even, towards 1 the further the best is ahead. */
  confidence: number
}

/** A span that the labels mark, with what its words give each kind, in the order of `nameKinds`. */
interface ScoredSpan {
  first: number
  last: number
  scores: Float64Array
}

/** What is known of a word by itself. */
interface WordFacts {
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

const outside: WordFacts = {
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

const tagHashes = new Memo((tag) => hash(`tag ${tag}`))
const afterHashes = labels.map((label) => hash(`after ${label}`))
const capacity = 160
/** The lead in score, for each word of a name, at which a kind is 73 % sure. */
const certainLead = 8000

/** Which families of features are in use; training leaves some out to measure what each brings. */
export type FeatureFamily = 'affixes' | 'tags' | 'clusters' | 'gazetteer' | 'lexicon' | 'chunk' | 'document'

export class NameRecognizer {
  private readonly scorer: Scorer
  private readonly reader: NameFeatures

  constructor(scorer: Scorer, reader: NameFeatures) {
    this.scorer = scorer
    this.reader = reader
  }

  /** The names of a document, sentence by sentence, in order; the same words have the same kind all over it. */
  recognize(sentences: readonly (readonly TaggedWord[])[]): FoundName[][] {
    const transitions = transitionScores(this.scorer)
    const found = this.reader.read(sentences).map((runs) =>
      runs.flatMap(({ first, features }) => {
        const scores = scoresOf(this.scorer, features)
        return spansOf(decode(scores, transitions), scores, first)
      }),
    )
    const votes = new Map<string, Float64Array>()
    const votesFor = (span: ScoredSpan, sentence: number): Float64Array => {
      const words = sentences[sentence]!.slice(span.first, span.last)
      const key = words.map(({ text }) => text).join(' ')
      const sums = votes.get(key) ?? new Float64Array(nameKinds.length)
      votes.set(key, sums)
      return sums
    }
    found.forEach((spans, sentence) => {
      for (const span of spans) {
        const sums = votesFor(span, sentence)
        span.scores.forEach((score, kind) => (sums[kind]! += score))
      }
    })
    return found.map((spans, sentence) => spans.map((span) => this.named(span, votesFor(span, sentence))))
  }

  /** A span with the kind that has most votes. */
  private named({ first, last }: ScoredSpan, votes: Float64Array): FoundName {
    const best = argmax(votes, votes.length)
    const rest = votes.filter((_, kind) => kind !== best)
    const lead = (votes[best]! - Math.max(...rest)) / (last - first)
    return { first, last, kind: nameKinds[best]!, confidence: 1 / (1 + Math.exp(-lead / certainLead)) }
  }
}

/** A stretch of words that may hold names, with the features of each. */
export interface Run {
  first: number
  features: Features[]
}

/** The features of the transition from a label: one, looked up in the same weights as all others. */
export function transitionFeatures(before: number): Features {
  const features = new Features(1)
  features.reset(1000)
  features.one(afterHashes[before]!)
  return features
}

const allTransitions = labels.map(transitionFeatures)

/** Scores of each label after each: row-major, `before * labelCount + next`. */
export function transitionScores(scorer: Scorer): Float64Array {
  const scores = new Float64Array(labelCount * labelCount)
  allTransitions.forEach((features, before) =>
    scorer.score(features, scores.subarray(before * labelCount, (before + 1) * labelCount)),
  )
  return scores
}

/** Scores of each label for each word of a run: row-major, `i * labelCount + label`. */
export function scoresOf(scorer: Scorer, features: readonly Features[]): Float64Array {
  const scores = new Float64Array(features.length * labelCount)
  features.forEach((word, i) => scorer.score(word, scores.subarray(i * labelCount, (i + 1) * labelCount)))
  return scores
}

/** The best legal sequence of labels (Viterbi); where `allowed` is given, only of labels whose place in it is 1. */
export function decode(scores: Float64Array, transitions: Float64Array, allowed?: Uint8Array): Uint8Array {
  const length = scores.length / labelCount
  const back = new Uint8Array(scores.length)
  let best = new Float64Array(labelCount)
  let next = new Float64Array(labelCount)
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < labelCount; label++) {
      const at = i * labelCount + label
      let from = 0
      let top = -Infinity
      if (allowed && allowed[at] === 0) {
        next[label] = top
        continue
      }
      if (i === 0) {
        top = starts[label] ? 0 : -Infinity
      } else {
        for (const before of predecessors[label]!) {
          const score = best[before]! + transitions[before * labelCount + label]!
          if (score > top) {
            top = score
            from = before
          }
        }
      }
      back[at] = from
      next[label] = top + scores[at]!
    }
    ;[best, next] = [next, best]
  }
  const path = new Uint8Array(length)
  let label = 0
  for (const end of labels) if (ends[end] && best[end]! > best[label]!) label = end
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * labelCount + label]!
  }
  return path
}

/** The spans that a sequence of labels marks; `offset` is added to their places. */
function spansOf(path: Uint8Array, emissions: Float64Array, offset: number): ScoredSpan[] {
  const spans: ScoredSpan[] = []
  let first = 0
  path.forEach((label, i) => {
    if (label === 0) return
    const part = partOf(label)
    if (part === begin || part === unit) first = i
    if (part === last || part === unit) {
      const scores = kindScores(path.subarray(first, i + 1), emissions.subarray(first * labelCount))
      spans.push({ first: first + offset, last: i + 1 + offset, scores })
    }
  })
  return spans
}

/** What the words of a name give each kind, the parts staying as they are. */
function kindScores(path: Uint8Array, emissions: Float64Array): Float64Array {
  const scores = new Float64Array(nameKinds.length)
  path.forEach((label, i) => {
    for (let kind = 0; kind < nameKinds.length; kind++) {
      scores[kind]! += emissions[i * labelCount + 1 + 4 * kind + partOf(label)]!
    }
  })
  return scores
}

/** Turns documents into the features of their runs. */
export class NameFeatures {
  private readonly clusters: Clusters
  private readonly gazetteer: Gazetteer
  private readonly without: ReadonlySet<FeatureFamily>
  private readonly facts: Memo<WordFacts>

  constructor(clusters: Clusters, gazetteer: Gazetteer, without: readonly FeatureFamily[] = []) {
    this.clusters = clusters
    this.gazetteer = gazetteer
    this.without = new Set(without)
    this.facts = new Memo((word) => this.factsOf(word))
  }

  /** The runs of each sentence of a document. */
  read(sentences: readonly (readonly TaggedWord[])[]): Run[][] {
    const facts = sentences.map((sentence) => sentence.map(({ text }) => this.facts.get(text)))
    const evidence = new DocumentEvidence(facts)
    return sentences.map((sentence, i) => this.readSentence(sentence, facts[i]!, evidence))
  }

  private readSentence(
    sentence: readonly TaggedWord[],
    facts: readonly WordFacts[],
    evidence: DocumentEvidence,
  ): Run[] {
    const runs: Run[] = []
    const candidate = candidates(sentence, facts)
    let matches: { positions: Int32Array; classes: Int32Array } | null = null
    for (let first = 0; first < facts.length; first++) {
      if (!candidate[first]) continue
      let end = first
      while (end < facts.length && candidate[end]) end++
      matches ??= this.match(facts)
      const tags = sentence.map(({ xpos }) => tagHashes.get(xpos))
      const features: Features[] = []
      for (let i = first; i < end; i++) features.push(this.features(facts, tags, i, matches, evidence))
      runs.push({ first, features })
      first = end
    }
    return runs
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

  /** For each word, its place (1 begin, 2 inside, 3 last, 4 alone) in the longest known name and that name's classes. */
  private match(facts: readonly WordFacts[]): { positions: Int32Array; classes: Int32Array } {
    const positions = new Int32Array(facts.length)
    const classes = new Int32Array(facts.length)
    const words = facts.map(({ lower }) => lower)
    for (let i = 0; i < facts.length; i++) {
      if (!facts[i]!.capital) continue
      const length = this.gazetteer.longestAt(words, i)
      if (length === 0 || !facts[i + length - 1]!.capital) continue
      const found = this.gazetteer.of(words.slice(i, i + length).join(' '))
      for (let j = i; j < i + length; j++) {
        positions[j] = length === 1 ? 4 : j === i ? 1 : j === i + length - 1 ? 3 : 2
        classes[j] = found
      }
      i += length - 1
    }
    return { positions, classes }
  }

  private features(
    facts: readonly WordFacts[],
    tags: readonly number[],
    i: number,
    matches: { positions: Int32Array; classes: Int32Array },
    evidence: DocumentEvidence,
  ): Features {
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

    if (!without.has('clusters')) {
      grain(features, beforeThat.fine, before.fine, word.fine, after.fine, afterThat.fine, word.shape)
      grain(features, beforeThat.middle, before.middle, word.middle, after.middle, afterThat.middle, word.shape)
      grain(features, beforeThat.coarse, before.coarse, word.coarse, after.coarse, afterThat.coarse, word.shape)
      features.pair(before.middle, word.middle)
      features.pair(word.middle, after.middle)
      features.pair(before.coarse, word.coarse)
      features.pair(word.coarse, after.coarse)
    }

    if (!without.has('gazetteer')) {
      const { positions, classes } = matches
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
      while (first > 0 && (facts[first - 1]!.capital || facts[first - 1]!.lower === '-')) first--
      while (end < facts.length && (facts[end]!.capital || facts[end]!.lower === '-')) end++
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
function candidates(sentence: readonly TaggedWord[], facts: readonly WordFacts[]): boolean[] {
  const core = facts.map(
    ({ capital, lower }, i) =>
      (capital && lower !== 'i') || sentence[i]!.xpos === 'NNP' || sentence[i]!.xpos === 'NNPS',
  )
  const candidate = [...core]
  for (let i = 0; i < facts.length; i++) {
    if (core[i]) continue
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

/** How the words of a document are written elsewhere in it: with a capital in mid-sentence, in small letters, after what. */
class DocumentEvidence {
  private readonly words = new Map<string, Evidence>()

  constructor(sentences: readonly (readonly WordFacts[])[]) {
    for (const facts of sentences) {
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
