// Learns the weights by which coreference ranks the antecedents of pronouns, from the chains of GUM: a log-linear model over the
// candidates of each pronoun, trained by AdaGrad to give the right ones most of the probability (Durrett & Klein,
// "Easy Victories and Uphill Battles in Coreference Resolution", EMNLP 2013, section 3.1; Duchi et al. 2011).
import type { Document } from '../types.ts'
import { heaviest, resolve, type Choose } from '../stages/coreference.ts'
import type { Profile } from '../stages/coreference/profiles.ts'
import { mustResolve, noneFeatures, type Candidate, type Scene } from '../stages/coreference/pronouns.ts'

/** A document read up to its mentions, with what its annotators say. */
export interface Annotated {
  document: Document
  /** Chain of each mention by the offset of its head; a row of names has a chain of its own. */
  chains: ReadonlyMap<number, Gold>
  /** True where only some mentions have a chain, as in GAP: pronouns and candidates without one teach nothing. */
  partial?: boolean
}

export interface Gold {
  chain: string
  row: string | null
}

interface Example {
  /** Features of each choice, to choose none among them where the pronoun may stand for nothing. */
  choices: string[][]
  right: boolean[]
}

const epochs = 15
const rate = 0.1
const decay = 1e-4

/** The source of language/models/coreference-weights.ts with weights learned from GUM train and GAP development. */
export function coreferenceSource(documents: readonly Annotated[]): string {
  const rows = Object.entries(trainCoreference(documents)).map(([feature, weight]) => `  '${feature}': ${weight},`)
  return [
    '// The weights by which coreference ranks the antecedents of a pronoun, by feature; made by training/coreference.ts.',
    '// Learned from the training part of the GUM corpus (https://gucorpling.org/gum, annotations CC BY 4.0) and the development',
    '// part of GAP (https://github.com/google-research-datasets/gap-coreference, Apache 2.0): this file is CC BY-SA 4.0, unlike',
    '// the code around it.',
    '',
    'export const coreferenceWeights: Readonly<Record<string, number>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

/** The weights by feature, two decimals, the negligible left out. */
export function trainCoreference(documents: readonly Annotated[]): Record<string, number> {
  const examples = documents.flatMap(examplesOf)
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < epochs; epoch++) for (const example of examples) step(example, weights, squares)
  const kept = [...weights].map(([feature, weight]): [string, number] => [feature, Math.round(weight * 100) / 100])
  return Object.fromEntries(kept.filter(([, weight]) => Math.abs(weight) >= 0.03).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Resolves a document along the right choices and keeps each of them. */
function examplesOf({ document, chains, partial }: Annotated): Example[] {
  const examples: Example[] = []
  resolve(document, (scene, pronoun, all) => {
    const isTold = chains.has(document.tokens[pronoun.mention.head].start)
    if (partial && !isTold) return heaviest(scene, pronoun, all)
    const candidates = partial ? all.filter(({ profile }) => scene.chains.of(profile.index).named) : all
    const right = rightOnes(scene, pronoun, candidates, chains)
    const known = right.some(Boolean)
    if (known && mustResolve(pronoun)) examples.push({ choices: candidates.map(({ features }) => features), right })
    if (!mustResolve(pronoun)) {
      const choices = [noneFeatures(scene, pronoun), ...candidates.map(({ features }) => features)]
      examples.push({ choices, right: [!known, ...right] })
    }
    return candidates.find((_, i) => right[i]) ?? null
  })
  return examples
}

function rightOnes(
  { document, chains }: Scene,
  pronoun: Profile,
  candidates: readonly Candidate[],
  told: ReadonlyMap<number, Gold>,
): boolean[] {
  const goldOf = (mention: number) => told.get(document.tokens[document.mentions[mention].head].start)
  const chain = goldOf(pronoun.index)?.chain
  if (chain === undefined) return candidates.map(() => false)
  return candidates.map(({ profile, members }) =>
    members.length > 1
      ? goldOf(profile.index)?.row === chain
      : chains.of(profile.index).mentions.some((mention) => goldOf(mention)?.chain === chain),
  )
}

function step({ choices, right }: Example, weights: Map<string, number>, squares: Map<string, number>): void {
  const scores = choices.map((features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0))
  const all = softmax(scores, () => true)
  const good = softmax(scores, (i) => right[i])
  const gradient = new Map<string, number>()
  choices.forEach((features, i) => {
    const amount = good[i] - all[i]
    if (amount !== 0) for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + amount)
  })
  for (const [feature, amount] of gradient) {
    const weight = weights.get(feature) ?? 0
    const slope = amount - decay * weight
    const square = (squares.get(feature) ?? 0) + slope * slope
    squares.set(feature, square)
    weights.set(feature, weight + (rate * slope) / Math.sqrt(square + 1e-8))
  }
}

function softmax(scores: readonly number[], allowed: (index: number) => boolean): number[] {
  const highest = Math.max(...scores.filter((_, i) => allowed(i)))
  const raw = scores.map((score, i) => (allowed(i) ? Math.exp(score - highest) : 0))
  const sum = raw.reduce((total, value) => total + value, 0)
  return raw.map((value) => value / sum)
}

/** The chosen antecedents of a document against the right ones, by pronoun: `[right, of]` for "he", "it" and so on. */
export function scorePronouns({ document, chains }: Annotated, choose: Choose): Map<string, [number, number]> {
  const scores = new Map<string, [number, number]>()
  resolve(document, (scene, pronoun, candidates) => {
    const chosen = choose(scene, pronoun, candidates)
    const gold = chains.get(document.tokens[pronoun.mention.head].start)
    if (gold) {
      const right = rightOnes(scene, pronoun, candidates, chains)
      const isRight = chosen ? right[candidates.indexOf(chosen)] : !right.some(Boolean)
      const { gender, number } = pronoun.pronoun!
      const type = gender === 'neuter' ? 'it' : number === 'plural' ? 'they' : gender!
      const [hits, all] = scores.get(type) ?? [0, 0]
      scores.set(type, [hits + Number(isRight), all + 1])
    }
    return chosen
  })
  return scores
}
