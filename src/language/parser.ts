// Finds who depends on whom in a tagged sentence: one tree, each word with its head and relation, read from left to right.
//
//     stack [… s1 s0] | buffer [b0 b1 …]
//     shift   b0 onto the stack
//     left    s0 becomes a child of b0          (arc-hybrid system: Kuhlmann, Gómez-Rodríguez & Satta, ACL 2011)
//     right   s0 becomes a child of s1
//
// A first model picks the action, a second the relation of the arc. Features after Zhang & Nivre (ACL 2011), table 1, with word
// classes after Koo, Carreras & Collins (ACL 2008). The work grows with the number of words: two actions for each.
import type { Clusters } from './clusters.ts'
import { combine, Features, hash, Memo, normalize } from './features.ts'
import { section, type Sections } from './model-file.ts'
import { argmax, Perceptron, type Scorer } from './perceptron.ts'
import type { Tag } from './tagger.ts'

export const shift = 0
export const left = 1
export const right = 2
export type Action = typeof shift | typeof left | typeof right
export const actions: readonly Action[] = [shift, left, right]

/** A word with the children that it has so far. Never changed once made: a new child makes a new tree. */
export interface Tree {
  /** Position in the sentence, 1 for the first word; 0 is the root above all. */
  word: number
  /** Number of its relation, -1 while it has no head. */
  label: number
  leftmost: Tree | null
  secondLeft: Tree | null
  rightmost: Tree | null
  secondRight: Tree | null
  leftCount: number
  rightCount: number
}

interface Stack {
  tree: Tree
  below: Stack | null
  size: number
}

/** A point of a reading: the stack, the buffer (its first word may have left children already) and how it came to be. */
export interface State {
  stack: Stack
  front: Tree | null
  previous: State | null
  action: Action
  /** The arc that the last action made. */
  child: number
  head: number
  label: number
}

/** A sentence as the parser sees it: hashes for each word; index 0 is the root, index `length + 1` stands for no word. */
export interface ParserInput {
  length: number
  words: Int32Array
  tags: Int32Array
  universal: Int32Array
  suffixes: Int32Array
  fine: Int32Array
  middle: Int32Array
}

export interface Arc {
  /** Index in the sentence, -1 for the root. */
  head: number
  /** Index in `labels`. */
  label: number
}

const leaf = (word: number): Tree => ({
  word,
  label: -1,
  leftmost: null,
  secondLeft: null,
  rightmost: null,
  secondRight: null,
  leftCount: 0,
  rightCount: 0,
})

export function initialState(length: number): State {
  return {
    stack: { tree: leaf(0), below: null, size: 1 },
    front: length > 0 ? leaf(1) : null,
    previous: null,
    action: shift,
    child: -1,
    head: -1,
    label: -1,
  }
}

export const isFinal = (state: State): boolean => state.front === null && state.stack.size === 1

/** The root takes one child, when all other words have a head. */
export function isAllowed(state: State, action: Action): boolean {
  const { stack, front } = state
  if (action === shift) return front !== null
  if (action === left) return front !== null && stack.size > 1
  return stack.size > 2 || (stack.size === 2 && front === null)
}

/** The head and the child of the arc that `action` would make; not for `shift`. */
export function arcOf(state: State, action: Action): { head: Tree; child: Tree } {
  return { head: action === left ? state.front! : state.stack.below!.tree, child: state.stack.tree }
}

/** The state after an action; `label` is the relation of its arc. */
export function apply(state: State, action: Action, label: number, length: number): State {
  const { stack, front } = state
  if (action === shift) {
    const next = front!.word + 1
    return {
      stack: { tree: front!, below: stack, size: stack.size + 1 },
      front: next <= length ? leaf(next) : null,
      previous: state,
      action,
      child: -1,
      head: -1,
      label: -1,
    }
  }
  const child: Tree = { ...stack.tree, label }
  const below = stack.below!
  const arc = { previous: state, action, child: child.word, label }
  if (action === left) return { stack: below, front: withLeft(front!, child), ...arc, head: front!.word }
  const tree = withRight(below.tree, child)
  return { stack: { tree, below: below.below, size: below.size }, front, ...arc, head: tree.word }
}

const withLeft = (tree: Tree, child: Tree): Tree => ({
  ...tree,
  leftmost: child,
  secondLeft: tree.leftmost,
  leftCount: tree.leftCount + 1,
})

const withRight = (tree: Tree, child: Tree): Tree => ({
  ...tree,
  rightmost: child,
  secondRight: tree.rightmost,
  rightCount: tree.rightCount + 1,
})

/** The arcs that led to a final state. */
export function arcsOf(state: State, length: number): Arc[] {
  const arcs = new Array<Arc>(length)
  for (let at: State | null = state; at; at = at.previous) {
    if (at.child > 0) arcs[at.child - 1] = { head: at.head - 1, label: at.label }
  }
  return arcs
}

const noLabel = -7
const nothing = { word: 99, tag: 98, suffix: 97, fine: 96, middle: 95 }

/** Writes the features of a choice between actions. */
export function actionFeatures(input: ParserInput, state: State, features: Features): void {
  const { words: W, tags: T, suffixes: S, fine: F, middle: M, length } = input
  const none = length + 1
  const at = (tree: Tree | null | undefined): number => tree?.word ?? none
  const labelOf = (tree: Tree | null | undefined): number => 500 + (tree?.label ?? noLabel)
  const { stack, front } = state
  const top = stack.tree
  const second = stack.below?.tree
  const s0 = top.word
  const s1 = at(second)
  const s2 = at(stack.below?.below?.tree)
  const b0 = at(front)
  const b1 = Math.min(b0 + 1, none)
  const b2 = Math.min(b0 + 2, none)
  const s0l = at(top.leftmost)
  const s0r = at(top.rightmost)
  const b0l = at(front?.leftmost)
  const s1l = at(second?.leftmost)
  const s1r = at(second?.rightmost)
  const distance = 1000 + (front ? Math.min(b0 - s0, 6) : 0)
  const reach = 2000 + (second ? Math.min(s0 - s1, 6) : 0)

  features.reset()
  features.one(5)
  // single words
  features.one(W[s0]!)
  features.one(T[s0]!)
  features.pair(W[s0]!, T[s0]!)
  features.one(W[b0]!)
  features.one(T[b0]!)
  features.pair(W[b0]!, T[b0]!)
  features.one(W[b1]!)
  features.one(T[b1]!)
  features.pair(W[b1]!, T[b1]!)
  features.one(W[b2]!)
  features.one(T[b2]!)
  features.pair(W[b2]!, T[b2]!)
  features.one(W[s1]!)
  features.one(T[s1]!)
  features.pair(W[s1]!, T[s1]!)
  // top of the stack and front of the buffer
  const s0wt = combine(W[s0]!, T[s0]!)
  const b0wt = combine(W[b0]!, T[b0]!)
  features.pair(s0wt, b0wt)
  features.pair(s0wt, W[b0]!)
  features.pair(W[s0]!, b0wt)
  features.pair(s0wt, T[b0]!)
  features.pair(T[s0]!, b0wt)
  features.pair(W[s0]!, W[b0]!)
  features.pair(T[s0]!, T[b0]!)
  features.pair(T[b0]!, T[b1]!)
  features.triple(T[s0]!, T[b0]!, T[b1]!)
  features.triple(W[s0]!, T[b0]!, T[b1]!)
  features.triple(T[s0]!, W[b0]!, T[b1]!)
  features.pair(S[s0]!, T[b0]!)
  features.pair(T[s0]!, S[b0]!)
  features.triple(W[s0]!, W[b0]!, T[b1]!)
  // the two on top of the stack
  features.pair(T[s1]!, T[s0]!)
  features.triple(T[s1]!, T[s0]!, T[b0]!)
  features.triple(W[s1]!, T[s0]!, T[b0]!)
  features.triple(T[s1]!, W[s0]!, T[b0]!)
  features.triple(T[s1]!, T[s0]!, W[b0]!)
  features.triple(W[s1]!, W[s0]!, T[b0]!)
  features.pair(W[s1]!, W[s0]!)
  features.pair(W[s1]!, T[s0]!)
  features.pair(T[s1]!, W[s0]!)
  features.pair(W[s1]!, W[b0]!)
  features.pair(T[s1]!, T[b0]!)
  features.triple(T[b0]!, T[b1]!, T[b2]!)
  features.triple(T[s2]!, T[s1]!, T[s0]!)
  // children
  features.triple(T[s0]!, T[b0]!, T[s0l]!)
  features.triple(T[s0]!, T[b0]!, T[s0r]!)
  features.triple(T[s0]!, T[b0]!, T[b0l]!)
  features.triple(T[s1]!, T[s0]!, T[s0l]!)
  features.triple(T[s1]!, T[s0]!, T[s1r]!)
  features.triple(T[s1]!, T[s0]!, T[s0r]!)
  features.triple(T[s1]!, T[s0]!, T[s1l]!)
  features.triple(T[s0]!, T[s0r]!, T[at(top.secondRight)]!)
  features.triple(T[s0]!, T[s0l]!, T[at(top.secondLeft)]!)
  features.triple(T[b0]!, T[b0l]!, T[at(front?.secondLeft)]!)
  features.one(W[s0l]!)
  features.one(T[s0l]!)
  features.one(W[s0r]!)
  features.one(T[s0r]!)
  features.one(W[b0l]!)
  features.one(T[b0l]!)
  features.triple(W[s0r]!, W[s0]!, W[b0]!)
  // relations of children
  const s0ll = labelOf(top.leftmost)
  const s0rl = labelOf(top.rightmost)
  const b0ll = labelOf(front?.leftmost)
  const s1rl = labelOf(second?.rightmost)
  features.one(s0ll)
  features.one(s0rl)
  features.one(b0ll)
  features.triple(T[s0]!, s0ll, s0rl)
  features.triple(W[s0]!, s0ll, s0rl)
  features.triple(T[s0]!, T[b0]!, s0rl)
  features.triple(T[s0]!, s0ll, T[b0]!)
  features.pair(T[b0]!, b0ll)
  features.pair(W[b0]!, b0ll)
  features.pair(W[s1]!, s1rl)
  features.triple(T[s1]!, s1rl, T[s0]!)
  features.triple(labelOf(second?.leftmost), T[s1]!, T[s0]!)
  // distances and numbers of children
  features.pair(W[s0]!, distance)
  features.pair(T[s0]!, distance)
  features.pair(W[b0]!, distance)
  features.pair(T[b0]!, distance)
  features.triple(T[s0]!, T[b0]!, distance)
  features.triple(W[s0]!, W[b0]!, distance)
  features.triple(T[s1]!, T[s0]!, reach)
  const s0lc = 3000 + top.leftCount
  const s0rc = 4000 + top.rightCount
  const b0lc = 3000 + (front?.leftCount ?? 0)
  features.pair(W[s0]!, s0lc)
  features.pair(W[s0]!, s0rc)
  features.pair(T[s0]!, s0lc)
  features.pair(T[s0]!, s0rc)
  features.pair(T[b0]!, b0lc)
  features.pair(W[b0]!, b0lc)
  // classes of words
  features.one(M[s0]!)
  features.one(M[b0]!)
  features.pair(F[s0]!, F[b0]!)
  features.pair(M[s0]!, M[b0]!)
  features.pair(M[s0]!, T[b0]!)
  features.pair(T[s0]!, M[b0]!)
  features.pair(F[s1]!, F[s0]!)
  features.pair(M[s1]!, M[s0]!)
  features.pair(M[s1]!, T[s0]!)
  features.pair(T[s1]!, M[s0]!)
  features.pair(M[s1]!, M[b0]!)
  features.triple(M[s0]!, T[b0]!, T[b1]!)
  features.triple(T[s1]!, M[s0]!, T[b0]!)
  features.triple(M[s1]!, T[s0]!, T[b0]!)
  features.triple(T[s1]!, T[s0]!, M[b0]!)
  features.triple(F[s1]!, F[s0]!, F[b0]!)
}

/** Writes the features of the relation of an arc; both trees as they are before it is made. */
export function labelFeatures(input: ParserInput, head: Tree, child: Tree, features: Features): void {
  const { words: W, tags: T, universal: U, suffixes: S, fine: F, middle: M, length } = input
  const none = length + 1
  const at = (tree: Tree | null): number => tree?.word ?? none
  const labelOf = (tree: Tree | null): number => 500 + (tree?.label ?? noLabel)
  const h = head.word
  const c = child.word
  const direction = h < c ? 1 : 2
  const distance = Math.min(Math.abs(h - c), 5) * 2 + direction
  const beforeC = c > 1 ? c - 1 : none
  const afterC = Math.min(c + 1, none)
  const beforeH = h > 1 ? h - 1 : none
  const afterH = Math.min(h + 1, none)
  const cl = at(child.leftmost)
  const cr = at(child.rightmost)
  const cll = labelOf(child.leftmost)
  const crl = labelOf(child.rightmost)
  const hll = labelOf(head.leftmost)
  const hrl = labelOf(head.rightmost)

  features.reset(1000)
  features.one(4)
  features.pair(W[h]!, direction)
  features.pair(T[h]!, direction)
  features.pair(W[c]!, direction)
  features.pair(T[c]!, direction)
  features.triple(W[c]!, T[c]!, direction)
  features.triple(W[h]!, T[h]!, direction)
  features.triple(W[h]!, W[c]!, direction)
  features.triple(T[h]!, T[c]!, direction)
  features.triple(W[h]!, T[c]!, direction)
  features.triple(T[h]!, W[c]!, direction)
  features.pair(distance, T[c]!)
  features.triple(distance, T[h]!, T[c]!)
  features.triple(U[h]!, U[c]!, distance)
  features.triple(S[c]!, T[h]!, direction)
  features.triple(S[h]!, T[c]!, direction)
  // children of the child: its preposition, its article, its mark
  features.triple(W[cl]!, T[h]!, T[c]!)
  features.triple(T[cl]!, T[h]!, T[c]!)
  features.triple(W[cr]!, T[c]!, direction)
  features.triple(W[cl]!, W[h]!, T[c]!)
  features.triple(W[cl]!, W[cr]!, direction)
  features.triple(W[cl]!, W[c]!, direction)
  features.triple(cll, T[h]!, T[c]!)
  features.triple(cll, crl, T[c]!)
  features.pair(W[cl]!, crl)
  // children that the head has already
  features.triple(hll, hrl, T[c]!)
  features.triple(hll, T[h]!, W[c]!)
  features.triple(hrl, T[h]!, T[c]!)
  features.triple(hll, W[h]!, T[c]!)
  features.triple(hll, U[h]!, combine(U[c]!, direction))
  // neighbours
  features.pair(W[beforeC]!, T[c]!)
  features.pair(W[afterC]!, T[c]!)
  features.triple(T[beforeC]!, T[c]!, T[h]!)
  features.triple(T[afterC]!, T[c]!, T[h]!)
  features.pair(W[beforeH]!, direction)
  features.pair(W[afterH]!, direction)
  // classes of words
  features.triple(M[h]!, T[c]!, direction)
  features.triple(T[h]!, M[c]!, direction)
  features.triple(F[h]!, F[c]!, direction)
  features.triple(M[h]!, M[c]!, direction)
  features.triple(W[cl]!, M[c]!, T[h]!)
  features.triple(W[cl]!, F[h]!, F[c]!)
}

export const actionCapacity = 160
export const labelCapacity = 64

interface ParsedWord {
  word: number
  suffix: number
  fine: number
  middle: number
}

/** Turns tagged words into the parser's input. */
export class ParserEncoder {
  private readonly words: Memo<ParsedWord>
  private readonly tags: Int32Array
  private readonly universal: Int32Array

  constructor(tags: readonly Tag[], clusters: Clusters) {
    this.words = new Memo((word) => describe(word, clusters))
    this.tags = Int32Array.from(tags, ({ upos, xpos }) => hash(`tag=${upos} ${xpos}`))
    this.universal = Int32Array.from(tags, ({ upos }) => hash(`upos=${upos}`))
  }

  /** `tags` are indexes in the tagger's list. */
  encode(words: readonly string[], tags: readonly number[]): ParserInput {
    const length = words.length
    const array = (root: number, outside: number): Int32Array => {
      const values = new Int32Array(length + 2)
      values[0] = root
      values[length + 1] = outside
      return values
    }
    const input = {
      length,
      words: array(hash('word=root'), nothing.word),
      tags: array(hash('tag=root'), nothing.tag),
      universal: array(hash('upos=root'), nothing.tag),
      suffixes: array(0, nothing.suffix),
      fine: array(0, nothing.fine),
      middle: array(0, nothing.middle),
    }
    for (let i = 0; i < length; i++) {
      const { word, suffix, fine, middle } = this.words.get(words[i]!)
      input.words[i + 1] = word
      input.suffixes[i + 1] = suffix
      input.fine[i + 1] = fine
      input.middle[i + 1] = middle
      input.tags[i + 1] = this.tags[tags[i]!]!
      input.universal[i + 1] = this.universal[tags[i]!]!
    }
    return input
  }
}

function describe(word: string, clusters: Clusters): ParsedWord {
  const lower = normalize(word)
  const fine = clusters.of(lower)
  return {
    word: hash(`word=${lower}`),
    suffix: hash(`suffix=${lower.slice(-3)}`),
    fine: fine < 0 ? 4000 : 5000 + fine,
    middle: fine < 0 ? 4001 : 9000 + clusters.middleOf[fine]!,
  }
}

/** The relation of the one child of the root; it is never chosen elsewhere. */
export const rootLabel = 'root'

export class Parser {
  readonly labels: readonly string[]
  private readonly encoder: ParserEncoder
  private readonly actionModel: Scorer
  private readonly labelModel: Scorer
  private readonly root: number
  private readonly features = new Features(actionCapacity)
  private readonly actionScores = new Float64Array(actions.length)
  private readonly labelScores: Float64Array

  /** `labels` are the classes of the label model. */
  constructor(encoder: ParserEncoder, actionModel: Scorer, labelModel: Scorer, labels: readonly string[]) {
    this.encoder = encoder
    this.actionModel = actionModel
    this.labelModel = labelModel
    this.labels = labels
    this.root = labels.indexOf(rootLabel)
    this.labelScores = new Float64Array(labels.length)
  }

  /** One arc for each word; `tags` are indexes in the tagger's list. */
  parse(words: readonly string[], tags: readonly number[]): Arc[] {
    const input = this.encoder.encode(words, tags)
    let state = initialState(input.length)
    while (!isFinal(state)) {
      const action = this.bestAction(input, state)
      state = apply(state, action, action === shift ? -1 : this.bestLabel(input, state, action), input.length)
    }
    return arcsOf(state, input.length)
  }

  private bestAction(input: ParserInput, state: State): Action {
    actionFeatures(input, state, this.features)
    this.actionModel.score(this.features, this.actionScores)
    let best: Action | null = null
    for (const action of actions) {
      if (isAllowed(state, action) && (best === null || this.actionScores[action]! > this.actionScores[best]!))
        best = action
    }
    return best!
  }

  private bestLabel(input: ParserInput, state: State, action: Action): number {
    const { head, child } = arcOf(state, action)
    if (head.word === 0) return this.root
    labelFeatures(input, head, child, this.features)
    this.labelModel.score(this.features, this.labelScores)
    this.labelScores[this.root] = -Infinity
    return argmax(this.labelScores, this.labels.length)
  }
}

/** Reads the sections `relations`, `parser/actions` and `parser/relations`. */
export function decodeParser(sections: Sections, tags: readonly Tag[], clusters: Clusters): Parser {
  return new Parser(
    new ParserEncoder(tags, clusters),
    Perceptron.decode(section(sections, 'parser/actions')),
    Perceptron.decode(section(sections, 'parser/relations')),
    new TextDecoder().decode(section(sections, 'relations')).split('\n'),
  )
}
