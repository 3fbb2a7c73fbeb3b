// Trains the parser: each sentence is parsed with a beam by the model so far, and where the reading that leads furthest ahead of the
// right one is not the right one, the features of both are weighed anew (Collins & Roark, ACL 2004, and the "max-violation"
// update of Huang, Fayong & Guo, NAACL 2012, section 3). Relations are learned one arc at a time along the right reading.
import { random, shuffle } from '../language/features.ts'
import {
  actionFeatures,
  actions,
  childOf,
  headOf,
  initialState,
  isAllowed,
  isFinal,
  left,
  apply,
  ParserModel,
  shift,
  survivors,
  type Action,
  type Candidate,
  type ParserEncoder,
  type ParserInput,
  type State,
} from '../language/parser.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import type { CorpusSentence } from './corpora.ts'

const actionBits = 21
const labelBits = 18

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

export interface ParserTraining {
  passes: number
  /** Readings that are followed at once. */
  width: number
}

/** `tags`: the tags that the tagger gives each sentence when it has not learned from it. */
export function trainParser(
  sentences: readonly CorpusSentence[],
  tags: ReadonlyMap<CorpusSentence, readonly number[]>,
  labels: readonly string[],
  encoder: ParserEncoder,
  { passes, width }: ParserTraining,
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
  const model = new ParserModel(actionModel, labelModel, labels)
  const next = random(2)
  for (let pass = 0; pass < passes; pass++) {
    for (const example of shuffle(examples, next)) learn(example)
  }
  return { actionModel, labelModel }

  function learn(example: Example): void {
    const { input } = example
    let beam = [initialState(input)]
    let gold = beam[0]!
    let violation = 0
    let wrong: State | null = null
    let right: State | null = null
    while (!isFinal(gold)) {
      const action = rightAction(example, gold)
      const candidates: Candidate[] = []
      for (const state of beam) model.expand(input, state, candidates)
      let goldCandidate = candidates.find((candidate) => candidate.state === gold && candidate.action === action)
      if (!goldCandidate) {
        const own: Candidate[] = []
        model.expand(input, gold, own)
        goldCandidate = own.find((candidate) => candidate.action === action)!
      }
      const kept = survivors(candidates, width, Infinity)
      const nextGold = followGold(example, goldCandidate)
      beam = kept.map((candidate) => (candidate === goldCandidate ? nextGold : model.follow(input, candidate)))
      gold = nextGold
      const ahead = beam[0]!.score - gold.score
      if (beam[0] !== gold && ahead >= violation) {
        violation = ahead
        wrong = beam[0]!
        right = gold
      }
    }
    if (beam[0] !== gold) update(input, right!, wrong!)
    actionModel.step()
    labelModel.step()
  }

  /** Follows the right reading and learns the relation of its arc. The reading goes on with the relation that the model prefers. */
  function followGold(example: Example, { state, action, score }: Candidate): State {
    if (action === shift) return apply(state, action, -1, score, example.input)
    const chosen = model.bestLabel(example.input, state, action)
    const child = childOf(state).word
    const head = headOf(state, action).word
    const label = example.labels[child]!
    if (head > 0 && head === example.heads[child] && chosen !== label) {
      labelModel.update(model.features, label, 1)
      labelModel.update(model.features, chosen, -1)
    }
    return apply(state, action, chosen, score, example.input)
  }

  /** Two readings of equal length: the features of the right one gain weight, those of the wrong one lose it. */
  function update(input: ParserInput, right: State, wrong: State): void {
    for (let a = right, b = wrong; a !== b; a = a.previous!, b = b.previous!) {
      actionFeatures(input, a.previous!, model.features)
      actionModel.update(model.features, a.action, 1)
      actionFeatures(input, b.previous!, model.features)
      actionModel.update(model.features, b.action, -1)
    }
  }
}

const preference: readonly Action[] = actions.toSorted((a, b) => b - a)

/** The action that loses the fewest gold arcs; of equals an arc rather than a shift. */
function rightAction(example: Example, state: State): Action {
  let best: Action = shift
  let least = Infinity
  for (const action of preference) {
    if (!isAllowed(state, action)) continue
    const lost = cost(example, state, action)
    if (lost < least) {
      least = lost
      best = action
    }
  }
  return best
}

/**
 * How many gold arcs can no longer be made once `action` is taken
 * (Goldberg & Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles", TACL 1, 2013, section 4.2).
 */
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
