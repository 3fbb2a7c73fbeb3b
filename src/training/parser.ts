// Trains the parser on its own mistakes: at each step the actions that lose no more arcs than need be are right, whatever was done
// before, and the parse goes on with what the model prefers.
// Goldberg & Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles" (TACL 1, 2013), sections 4 and 5.
import { Features, random, shuffle } from '../language/features.ts'
import {
  actionCapacity,
  actionFeatures,
  actions,
  apply,
  arcOf,
  initialState,
  isAllowed,
  isFinal,
  labelFeatures,
  left,
  rootLabel,
  shift,
  type Action,
  type ParserEncoder,
  type ParserInput,
  type State,
} from '../language/parser.ts'
import { argmax } from '../language/perceptron.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import type { CorpusSentence } from './corpora.ts'

const actionBits = 22
const labelBits = 18
/** How often a wrong action is followed, from the second pass on. */
const exploration = 0.9

interface Example {
  input: ParserInput
  /** Gold heads and labels by position, 1 for the first word; the root is 0. */
  heads: Int32Array
  labels: Int32Array
}

/** The relations of the sentences. */
export function labelsOf(sentences: readonly CorpusSentence[]): string[] {
  return [...new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.deprel)))].sort()
}

/** `tags`: the tags that the tagger gives each sentence when it has not learned from it. */
export function trainParser(
  sentences: readonly CorpusSentence[],
  tags: ReadonlyMap<CorpusSentence, readonly number[]>,
  labels: readonly string[],
  encoder: ParserEncoder,
  passes: number,
): { actionModel: AveragedPerceptron; labelModel: AveragedPerceptron } {
  const numberOf = new Map(labels.map((label, i) => [label, i]))
  const examples: Example[] = sentences.map((sentence) => ({
    input: encoder.encode(
      sentence.tokens.map((token) => token.form),
      tags.get(sentence)!,
    ),
    heads: Int32Array.of(-1, ...sentence.tokens.map((token) => token.head + 1)),
    labels: Int32Array.of(-1, ...sentence.tokens.map((token) => numberOf.get(token.deprel)!)),
  }))
  const actionModel = new AveragedPerceptron(actionBits, actions.length)
  const labelModel = new AveragedPerceptron(labelBits, labels.length)
  const root = labels.indexOf(rootLabel)
  const next = random(2)
  for (let pass = 0; pass < passes; pass++) {
    for (const example of shuffle(examples, next)) learn(example, pass > 0)
  }
  return { actionModel, labelModel }

  function learn(example: Example, explore: boolean): void {
    const { input } = example
    for (let state = initialState(input.length); !isFinal(state);) {
      const action = learnAction(example, state, explore)
      const label = action === shift ? -1 : learnLabel(example, state, action)
      state = apply(state, action, label, input.length)
    }
  }

  function learnAction(example: Example, state: State, explore: boolean): Action {
    actionFeatures(example.input, state, features)
    actionModel.score(features, scores)
    actionModel.step()
    const allowed = actions.filter((action) => isAllowed(state, action))
    const best = (among: readonly Action[]): Action => among.reduce((a, b) => (scores[b]! > scores[a]! ? b : a))
    const chosen = best(allowed)
    if (allowed.length === 1) return chosen
    const costs = allowed.map((action) => cost(example, state, action))
    const least = Math.min(...costs)
    if (costs[allowed.indexOf(chosen)] === least) return chosen
    const right = best(allowed.filter((_, i) => costs[i] === least))
    actionModel.update(features, right, 1)
    actionModel.update(features, chosen, -1)
    return explore && next() < exploration ? chosen : right
  }

  function learnLabel(example: Example, state: State, action: Action): number {
    const { head, child } = arcOf(state, action)
    if (head.word === 0) return root
    labelFeatures(example.input, head, child, features)
    labelModel.score(features, labelScores)
    labelModel.step()
    labelScores[root] = -Infinity
    const chosen = argmax(labelScores, labels.length)
    if (example.heads[child.word] !== head.word) return chosen
    const gold = example.labels[child.word]!
    if (chosen !== gold) {
      labelModel.update(features, gold, 1)
      labelModel.update(features, chosen, -1)
    }
    return gold
  }
}

const features = new Features(actionCapacity)
const scores = new Float64Array(actions.length)
const labelScores = new Float64Array(256)

/** How many gold arcs can no longer be made once `action` is taken. */
function cost({ input, heads }: Example, { stack, front }: State, action: Action): number {
  const top = stack.tree.word
  const first = front?.word ?? input.length + 1
  let lost = 0
  if (action === shift) {
    for (let at = stack; ; at = at.below) {
      if (at.tree.word > 0 && heads[at.tree.word] === first) lost++
      if (at !== stack && heads[first] === at.tree.word) lost++
      if (!at.below) return lost
    }
  }
  const head = heads[top]!
  if (action === left) {
    if (head !== first && (head === stack.below!.tree.word || head > first)) lost++
  } else if (head >= first) lost++
  for (let word = first; word <= input.length; word++) if (heads[word] === top) lost++
  return lost
}
