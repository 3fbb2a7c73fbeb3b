// Trains and measures the name recognizer of language/names.ts. A sentence whose annotation leaves room (a corpus without events,
// a name that may be of either of two kinds) is learned from the best labelling that its annotation allows.
import { random, shuffle, type Features } from '../language/features.ts'
import type { NameFeatures } from '../language/name-features.ts'
import { groupFeatures, groupNames } from '../language/name-typer.ts'
import type { NameWords, ReadWords } from '../language/name-words.ts'
import {
  decode,
  labelCount,
  labelOf,
  nameKinds,
  scoresOf,
  transitionFeatures,
  transitionScores,
  type FoundName,
  type NameKind,
  type NameRecognizer,
} from '../language/names.ts'
import { argmax } from '../language/perceptron.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import type { GoldName, NamedDocument, NamedSentence } from './names-corpora.ts'

const labelBits = 19
const labelRounds = 10
const kindBits = 17
const kindRounds = 10

interface Example {
  features: Features[]
  /** `allowed[i * labelCount + label]` is 1 where the annotation lets word `i` of the run have the label. */
  allowed: Uint8Array
}

/** The weights of both models of the recognizer. */
export interface NameWeights {
  labels: AveragedPerceptron
  kinds: AveragedPerceptron
}

/** Learns from all sentences of the documents; their words must carry the tags that the tagger gives. */
export function trainNames(
  documents: readonly NamedDocument[],
  words: NameWords,
  features: NameFeatures,
  seed = 1,
): NameWeights {
  const read = documents.map(({ sentences }) => sentences.map((sentence) => words.read(taggedWords(sentence))))
  const examples = documents.flatMap(({ sentences }, d) =>
    features.runs(read[d]!).flatMap((runs, s) =>
      runs.map((run) => ({
        features: run.features,
        allowed: allowedLabels(sentences[s]!, run.first, run.features.length),
      })),
    ),
  )
  const labels = new AveragedPerceptron(labelBits, labelCount)
  const next = random(seed)
  for (let round = 0; round < labelRounds; round++) {
    for (const example of shuffle(examples, next)) learn(labels, example)
  }
  return { labels, kinds: trainKinds(documents, read, words, seed) }
}

/** Learns the kinds of whole names, each name of a document once. */
function trainKinds(
  documents: readonly NamedDocument[],
  read: readonly ReadWords[][],
  words: NameWords,
  seed: number,
): AveragedPerceptron {
  const perceptron = new AveragedPerceptron(kindBits, nameKinds.length)
  const examples = documents.flatMap(({ sentences }, d) => {
    const groups = groupNames(
      read[d]!,
      sentences.map(({ names }) => names),
    )
    return groupFeatures(read[d]!, groups, words).map((features, g) => {
      const kinds = new Set(groups[g]!.places.flatMap(({ span }) => span.kinds))
      return { features, right: nameKinds.map((kind) => kinds.has(kind)) }
    })
  })
  const scores = new Float64Array(nameKinds.length)
  const next = random(seed)
  for (let round = 0; round < kindRounds; round++) {
    for (const { features, right } of shuffle(examples, next)) {
      perceptron.step()
      perceptron.score(features, scores)
      const guess = argmax(scores, nameKinds.length)
      if (right[guess]) continue
      const best = argmax(
        scores.map((score, kind) => (right[kind] ? score : -Infinity)),
        nameKinds.length,
      )
      perceptron.update(features, best, 1)
      perceptron.update(features, guess, -1)
    }
  }
  return perceptron
}

function learn(perceptron: AveragedPerceptron, { features, allowed }: Example): void {
  perceptron.step()
  const transitions = transitionScores(perceptron)
  const scores = scoresOf(perceptron, features)
  const guess = decode(scores, transitions)
  if (guess.every((label, i) => allowed[i * labelCount + label] === 1)) return
  const right = decode(scores, transitions, allowed)
  guess.forEach((label, i) => {
    if (label !== right[i]) {
      perceptron.update(features[i]!, right[i]!, 1)
      perceptron.update(features[i]!, label, -1)
    }
    if (i > 0 && (label !== right[i] || guess[i - 1] !== right[i - 1])) {
      perceptron.update(transitionFeatures(right[i - 1]!), right[i]!, 1)
      perceptron.update(transitionFeatures(guess[i - 1]!), label, -1)
    }
  })
}

const taggedWords = ({ words, tags }: NamedSentence) => words.map((text, i) => ({ text, xpos: tags[i]! }))

/** The labels that an annotation allows each word of a run; a name that crosses the run's ends cannot be learned. */
function allowedLabels({ names, unmarked }: NamedSentence, first: number, length: number): Uint8Array {
  const allowed = new Uint8Array(length * labelCount)
  const covered = new Uint8Array(length)
  for (const name of names) {
    if (name.first < first || name.last > first + length) continue
    for (let i = name.first; i < name.last; i++) {
      covered[i - first] = name.optional ? 0 : 1
      const part = name.last - name.first === 1 ? 3 : i === name.first ? 0 : i === name.last - 1 ? 2 : 1
      for (const kind of name.kinds) allowed[(i - first) * labelCount + labelOf(part, kind)] = 1
    }
  }
  for (let i = 0; i < length; i++) {
    if (covered[i] === 1) continue
    allowed[i * labelCount] = 1
    for (const kind of unmarked) for (let part = 0; part < 4; part++) allowed[i * labelCount + labelOf(part, kind)] = 1
  }
  return allowed
}

/** Counts of found, right and gold names. */
export interface Tally {
  found: number
  right: number
  gold: number
}

export interface NameScores {
  /** Person, organization and place together. */
  main: Tally
  /** Any kind but `other`, the kind set aside. */
  spans: Tally
  kinds: Record<NameKind, Tally>
}

/** F1 in percent. */
export const f1 = ({ found, right, gold }: Tally): number => (200 * right) / (found + gold || 1)

const mainKinds: ReadonlySet<NameKind> = new Set(['person', 'organization', 'place'])

/** Exact spans and kinds, as in CoNLL 2003. */
export function evaluateNames(recognizer: NameRecognizer, documents: readonly NamedDocument[]): NameScores {
  const tally = (): Tally => ({ found: 0, right: 0, gold: 0 })
  const kinds = Object.fromEntries(nameKinds.map((kind) => [kind, tally()])) as Record<NameKind, Tally>
  const main = tally()
  const spans = tally()
  for (const { sentences } of documents) {
    recognizer.recognize(sentences.map(taggedWords)).forEach((found, s) => {
      const { names } = sentences[s]!
      for (const name of names) {
        kinds[name.kinds[0]!].gold++
        if (mainKinds.has(name.kinds[0]!)) main.gold++
        if (name.kinds[0] !== 'other') spans.gold++
      }
      for (const name of found) {
        const right = names.some((gold) => sameSpan(gold, name) && gold.kinds.includes(name.kind))
        kinds[name.kind].found++
        if (mainKinds.has(name.kind)) main.found++
        if (name.kind !== 'other') spans.found++
        if (name.kind !== 'other' && names.some((gold) => sameSpan(gold, name) && gold.kinds[0] !== 'other'))
          spans.right++
        if (!right) continue
        kinds[name.kind].right++
        if (mainKinds.has(name.kind)) main.right++
      }
    })
  }
  return { main, spans, kinds }
}

const sameSpan = (a: GoldName, b: FoundName): boolean => a.first === b.first && a.last === b.last
