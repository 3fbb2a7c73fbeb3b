// Finds who depends on whom in a tagged sentence: one tree, each word with its head and relation, read from left to right.
//
//     stack [… s1 s0] | buffer [b0 b1 …]
//     shift   b0 onto the stack
//     left    s0 becomes a child of b0          (arc-hybrid system: Kuhlmann, Gómez-Rodríguez & Satta, ACL 2011)
//     right   s0 becomes a child of s1
//
// A first model weighs the actions, a second picks the relation of each arc. The best few readings are followed side by side
// (Zhang & Clark, EMNLP 2008), as long as they are not far behind the best, so that easy sentences cost little. Features after Zhang & Nivre (ACL 2011), table 1, with word
// classes after Koo, Carreras & Collins (ACL 2008). The work grows with the number of words: two actions for each.
import type { Clusters } from './clusters.ts'
import { combine, Features, hash, Memo, normalize } from './features.ts'
import { section, type Sections } from './model-file.ts'
import { argmax, NarrowPerceptron, Perceptron, type Scorer } from './perceptron.ts'
import type { Tag } from './tagger.ts'

export const shift = 0
export const left = 1
export const right = 2
export type Action = typeof shift | typeof left | typeof right
export const actions: readonly Action[] = [shift, left, right]

/** A word with the children that it has so far. Never changed once made: a new child makes a new tree. */
export class Tree {
  /** Position in the sentence, 1 for the first word; 0 is the root above all. */
  readonly word: number
  /** Number of its relation, -1 while it has no head. */
  readonly label: number
  readonly leftmost: Tree | null
  readonly secondLeft: Tree | null
  readonly rightmost: Tree | null
  readonly secondRight: Tree | null
  readonly leftCount: number
  readonly rightCount: number
  /** The relations of the children on each side in the order in which they came, punctuation left out, as one hash. */
  readonly leftLabels: number
  readonly rightLabels: number

  constructor(
    word: number,
    label: number,
    leftmost: Tree | null,
    secondLeft: Tree | null,
    rightmost: Tree | null,
    secondRight: Tree | null,
    leftCount: number,
    rightCount: number,
    leftLabels: number,
    rightLabels: number,
  ) {
    this.word = word
    this.label = label
    this.leftmost = leftmost
    this.secondLeft = secondLeft
    this.rightmost = rightmost
    this.secondRight = secondRight
    this.leftCount = leftCount
    this.rightCount = rightCount
    this.leftLabels = leftLabels
    this.rightLabels = rightLabels
  }

  static leaf(word: number): Tree {
    return new Tree(word, -1, null, null, null, null, 0, 0, 0, 0)
  }

  labelled(label: number): Tree {
    const { word, leftmost, secondLeft, rightmost, secondRight, leftCount, rightCount, leftLabels, rightLabels } = this
    return new Tree(
      word,
      label,
      leftmost,
      secondLeft,
      rightmost,
      secondRight,
      leftCount,
      rightCount,
      leftLabels,
      rightLabels,
    )
  }

  withLeft(child: Tree, isMark: boolean): Tree {
    const { word, label, leftmost, rightmost, secondRight, leftCount, rightCount, leftLabels, rightLabels } = this
    const labels = isMark ? leftLabels : combine(leftLabels, child.label)
    return new Tree(
      word,
      label,
      child,
      leftmost,
      rightmost,
      secondRight,
      leftCount + 1,
      rightCount,
      labels,
      rightLabels,
    )
  }

  withRight(child: Tree, isMark: boolean): Tree {
    const { word, label, leftmost, secondLeft, rightmost, leftCount, rightCount, leftLabels, rightLabels } = this
    const labels = isMark ? rightLabels : combine(rightLabels, child.label)
    return new Tree(word, label, leftmost, secondLeft, child, rightmost, leftCount, rightCount + 1, leftLabels, labels)
  }
}

class Stack {
  readonly tree: Tree
  readonly below: Stack | null
  readonly size: number

  constructor(tree: Tree, below: Stack | null) {
    this.tree = tree
    this.below = below
    this.size = below ? below.size + 1 : 1
  }
}

/** A point of a reading: the stack, the buffer (its first word may have left children already) and how it came to be. */
export class State {
  readonly stack: Stack
  readonly front: Tree | null
  /** The sum of the scores of all that was chosen. */
  readonly score: number
  readonly previous: State | null
  readonly action: Action
  /** The arc that the last action made; -1 after a shift. */
  readonly child: number
  readonly head: number
  readonly label: number

  constructor(
    stack: Stack,
    front: Tree | null,
    score: number,
    previous: State | null,
    action: Action,
    child: number,
    head: number,
    label: number,
  ) {
    this.stack = stack
    this.front = front
    this.score = score
    this.previous = previous
    this.action = action
    this.child = child
    this.head = head
    this.label = label
  }
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
  /** 1 for punctuation. */
  marks: Uint8Array
  /** How many verbs, and how many marks, stand before each position. */
  verbsBefore: Int32Array
  marksBefore: Int32Array
  /** The last noun of the next noun phrase after each position, at most six words on: what a preposition there would govern. */
  object: Int32Array
  /** The root and each word as a tree without children: readings share them. */
  leaves: Tree[]
}

export interface Arc {
  /** Index in the sentence, -1 for the root. */
  head: number
  /** Index in `labels`. */
  label: number
}

export const initialState = ({ leaves }: ParserInput): State =>
  new State(new Stack(leaves[0]!, null), leaves[1] ?? null, 0, null, shift, -1, -1, -1)

export const isFinal = (state: State): boolean => state.front === null && state.stack.size === 1

/** The root takes one child, when all other words have a head. */
export function isAllowed({ stack, front }: State, action: Action): boolean {
  if (action === shift) return front !== null
  if (action === left) return front !== null && stack.size > 1
  return stack.size > 2 || (stack.size === 2 && front === null)
}

/** The head and the child of the arc that `action` would make; not for `shift`. */
export const headOf = (state: State, action: Action): Tree => (action === left ? state.front! : state.stack.below!.tree)
export const childOf = (state: State): Tree => state.stack.tree

/** The state after an action; `label` is the relation of its arc, `score` that of the whole way. */
export function apply(state: State, action: Action, label: number, score: number, input: ParserInput): State {
  if (action === shift) return shifted(state, score, input)
  return attached(state, action, grown(state, action, label, input), label, score)
}

function shifted(state: State, score: number, { leaves }: ParserInput): State {
  const { stack, front } = state
  const nextFront = leaves[front!.word + 1] ?? null
  return new State(new Stack(front!, stack), nextFront, score, state, shift, -1, -1, -1)
}

/** The head of the arc of `action` with its new child. */
function grown(state: State, action: Action, label: number, { marks }: ParserInput): Tree {
  const child = state.stack.tree.labelled(label)
  const isMark = marks[child.word] === 1
  const head = headOf(state, action)
  return action === left ? head.withLeft(child, isMark) : head.withRight(child, isMark)
}

/** The state in which the top of the stack hangs on `head`. */
function attached(state: State, action: Action, head: Tree, label: number, score: number): State {
  const { stack, front } = state
  const below = stack.below!
  const child = stack.tree.word
  if (action === left) return new State(below, head, score, state, left, child, head.word, label)
  return new State(new Stack(head, below.below), front, score, state, right, child, head.word, label)
}

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

/** The position of a tree, or `none`. */
const at = (tree: Tree | null | undefined, none: number): number => (tree ? tree.word : none)

const labelOf = (tree: Tree | null | undefined): number => 500 + (tree ? tree.label : noLabel)

/** How many verbs and marks stand between two positions, each up to two. */
function between({ verbsBefore, marksBefore, length }: ParserInput, from: number, to: number): number {
  if (to > length) return 0
  const verbs = Math.min(verbsBefore[to]! - verbsBefore[from + 1]!, 2)
  return verbs * 3 + Math.min(marksBefore[to]! - marksBefore[from + 1]!, 2)
}

/** Writes the features of a choice between actions. */
export function actionFeatures(input: ParserInput, state: State, features: Features): void {
  const { words: W, tags: T, suffixes: S, fine: F, middle: M, object, length } = input
  const none = length + 1
  const { stack, front } = state
  const top = stack.tree
  const second = stack.below?.tree
  const s0 = top.word
  const s1 = at(second, none)
  const s2 = at(stack.below?.below?.tree, none)
  const b0 = at(front, none)
  const b1 = Math.min(b0 + 1, none)
  const b2 = Math.min(b0 + 2, none)
  const s0l = at(top.leftmost, none)
  const s0r = at(top.rightmost, none)
  const b0l = at(front?.leftmost, none)
  const s1l = at(second?.leftmost, none)
  const s1r = at(second?.rightmost, none)
  const distance = 1000 + (front ? Math.min(b0 - s0, 6) : 0)
  const reach = 2000 + (second ? Math.min(s0 - s1, 6) : 0)
  const governed = object[Math.min(b0, length)]!

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
  features.triple(T[s0]!, T[s0r]!, T[at(top.secondRight, none)]!)
  features.triple(T[s0]!, T[s0l]!, T[at(top.secondLeft, none)]!)
  features.triple(T[b0]!, T[b0l]!, T[at(front?.secondLeft, none)]!)
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
  features.triple(M[s0]!, T[b0]!, M[b1]!)
  // all children by their relations
  features.pair(T[s0]!, top.leftLabels)
  features.pair(T[s0]!, top.rightLabels)
  features.pair(W[s0]!, top.rightLabels)
  features.triple(T[s0]!, T[b0]!, top.rightLabels)
  features.triple(T[b0]!, T[s0]!, front?.leftLabels ?? 1)
  features.triple(T[s1]!, T[s0]!, second?.rightLabels ?? 1)
  // verbs and marks between
  features.triple(T[s0]!, T[b0]!, between(input, s0, b0))
  features.triple(T[s1]!, T[s0]!, second ? between(input, s1, s0) : 0)
  // what comes after a preposition
  features.triple(W[s0]!, W[b0]!, M[governed]!)
  features.triple(W[s1]!, W[b0]!, M[governed]!)
  features.triple(F[s0]!, W[b0]!, M[governed]!)
  features.triple(F[s1]!, W[b0]!, M[governed]!)
  features.triple(T[s0]!, W[b0]!, M[governed]!)
  features.triple(W[s1]!, W[s0]!, W[b0]!)
  features.triple(M[s1]!, M[s0]!, W[b0]!)
}

/** Writes the features of the relation of an arc; both trees as they are before it is made. */
export function labelFeatures(input: ParserInput, head: Tree, child: Tree, features: Features): void {
  const { words: W, tags: T, universal: U, suffixes: S, fine: F, middle: M, length } = input
  const none = length + 1
  const h = head.word
  const c = child.word
  const direction = h < c ? 1 : 2
  const distance = Math.min(Math.abs(h - c), 5) * 2 + direction
  const beforeC = c > 1 ? c - 1 : none
  const afterC = Math.min(c + 1, none)
  const beforeH = h > 1 ? h - 1 : none
  const afterH = Math.min(h + 1, none)
  const cl = at(child.leftmost, none)
  const cr = at(child.rightmost, none)
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
  // all children by their relations
  features.triple(child.leftLabels, T[c]!, T[h]!)
  features.triple(child.leftLabels, W[c]!, direction)
  features.triple(child.rightLabels, T[c]!, direction)
  features.triple(head.rightLabels, W[h]!, T[c]!)
  features.triple(head.leftLabels, T[h]!, T[c]!)
  features.triple(W[at(child.secondLeft, none)]!, T[h]!, T[c]!)
  features.triple(W[at(child.secondLeft, none)]!, W[cl]!, T[c]!)
}

export const actionCapacity = 192
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
  private readonly roles: Uint8Array

  constructor(tags: readonly Tag[], clusters: Clusters) {
    this.words = new Memo((word) => describe(word, clusters))
    this.tags = Int32Array.from(tags, ({ upos, xpos }) => hash(`tag=${upos} ${xpos}`))
    this.universal = Int32Array.from(tags, ({ upos }) => hash(`upos=${upos}`))
    this.roles = Uint8Array.from(tags, roleOf)
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
      marks: new Uint8Array(length + 2),
      verbsBefore: array(0, 0),
      marksBefore: array(0, 0),
      object: array(0, length + 1),
      leaves: Array.from({ length: length + 1 }, (_, word) => Tree.leaf(word)),
    }
    for (let i = 0; i < length; i++) {
      const { word, suffix, fine, middle } = this.words.get(words[i]!)
      input.words[i + 1] = word
      input.suffixes[i + 1] = suffix
      input.fine[i + 1] = fine
      input.middle[i + 1] = middle
      const tag = tags[i]!
      input.tags[i + 1] = this.tags[tag]!
      input.universal[i + 1] = this.universal[tag]!
      const role = this.roles[tag]!
      input.marks[i + 1] = role === mark ? 1 : 0
      input.verbsBefore[i + 2] = input.verbsBefore[i + 1]! + (role === verb ? 1 : 0)
      input.marksBefore[i + 2] = input.marksBefore[i + 1]! + input.marks[i + 1]!
    }
    for (let i = 0; i <= length; i++) input.object[i] = this.nounAfter(i, tags)
    return input
  }

  /** The last noun of the first noun phrase after position `i`; `length + 1` where none begins within six words. */
  private nounAfter(i: number, tags: readonly number[]): number {
    let found = tags.length + 1
    for (let at = i + 1; at <= Math.min(i + 6, tags.length); at++) {
      const role = this.roles[tags[at - 1]!]!
      if (role === noun) found = at
      else if (found <= tags.length || role === verb) break
    }
    return found
  }
}

const other = 0
const verb = 1
const noun = 2
const mark = 3

function roleOf({ upos }: Tag): number {
  if (upos === 'VERB' || upos === 'AUX') return verb
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return noun
  return upos === 'PUNCT' ? mark : other
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

/** The relation of a piece of an overlong sentence to the first piece. */
const jointLabel = 'parataxis'
const longestPiece = 300

/** A state of the beam and an action that it may take. */
export interface Candidate {
  state: State
  action: Action
  score: number
}

/** What beam search needs of the two models; training uses it with the models that are learning. */
export class ParserModel {
  readonly labels: readonly string[]
  private readonly actionModel: Scorer
  private readonly labelModel: Scorer
  private readonly root: number
  readonly features = new Features(actionCapacity)
  readonly actionScores = new Float64Array(4)
  readonly labelScores: Float64Array

  /** `labels` are the classes of the label model. */
  constructor(actionModel: Scorer, labelModel: Scorer, labels: readonly string[]) {
    this.actionModel = actionModel
    this.labelModel = labelModel
    this.labels = labels
    this.root = labels.indexOf(rootLabel)
    this.labelScores = new Float64Array(labels.length)
  }

  /** Writes the score of each action to `actionScores`. */
  scoreActions(input: ParserInput, state: State): void {
    actionFeatures(input, state, this.features)
    this.actionModel.score(this.features, this.actionScores)
  }

  /** Adds the actions that a state may take, with the score of the whole way. */
  expand(input: ParserInput, state: State, candidates: Candidate[]): void {
    this.scoreActions(input, state)
    addCandidates(state, this.actionScores, candidates)
  }

  /** The state that a candidate leads to, with the best relation for its arc. */
  follow(input: ParserInput, { state, action, score }: Candidate): State {
    return apply(state, action, action === shift ? -1 : this.bestLabel(input, state, action), score, input)
  }

  /** The best relation for the arc of `action`; `features` and `labelScores` are then those of the choice. */
  bestLabel(input: ParserInput, state: State, action: Action): number {
    const head = headOf(state, action)
    if (head.word === 0) return this.root
    labelFeatures(input, head, childOf(state), this.features)
    this.labelModel.score(this.features, this.labelScores)
    this.labelScores[this.root] = -Infinity
    return argmax(this.labelScores, this.labels.length)
  }
}

function addCandidates(state: State, scores: ArrayLike<number>, candidates: Candidate[]): void {
  for (const action of actions) {
    if (isAllowed(state, action)) candidates.push({ state, action, score: state.score + scores[action]! })
  }
}

/** The best `width` candidates in falling order, none further than `margin` behind the best; the first of equals first. */
export function survivors(candidates: Candidate[], width: number, margin: number): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    let at = kept.length
    while (at > 0 && candidate.score > kept[at - 1]!.score) at--
    if (at >= width) continue
    kept.splice(at, 0, candidate)
    if (kept.length > width) kept.pop()
  }
  const least = kept[0]!.score - margin
  while (kept.at(-1)!.score < least) kept.pop()
  return kept
}

interface MadeArc {
  head: Tree
  child: Tree
  label: number
  /** The head with its new child. */
  tree: Tree
}

/** True where two states have the same features: the same front, the same two trees on top and the same word below them. */
function looksLike(a: State, b: State): boolean {
  const belowA = a.stack.below
  const belowB = b.stack.below
  return (
    a.front === b.front &&
    a.stack.tree === b.stack.tree &&
    belowA?.tree === belowB?.tree &&
    belowA?.below?.tree.word === belowB?.below?.tree.word
  )
}

export class Parser {
  readonly labels: readonly string[]
  private readonly encoder: ParserEncoder
  private readonly model: ParserModel
  private readonly width: number
  private readonly margin: number
  private readonly joint: number

  /**
   * @param width the most readings that are followed at once
   * @param margin how far a reading may fall behind the best and still be followed, in units of the scores
   */
  constructor(encoder: ParserEncoder, model: ParserModel, width: number, margin: number) {
    this.encoder = encoder
    this.model = model
    this.labels = model.labels
    this.width = width
    this.margin = margin
    this.joint = Math.max(0, this.labels.indexOf(jointLabel))
  }

  /**
   * One arc for each word, together a tree; `tags` are indexes in the tagger's list. What is longer than any sentence is read in
   * pieces that hang on the first, so that the memory for readings stays small.
   */
  parse(words: readonly string[], tags: readonly number[]): Arc[] {
    if (words.length <= longestPiece) return this.parsePiece(words, tags)
    const arcs: Arc[] = []
    let root = -1
    for (let first = 0; first < words.length; first += longestPiece) {
      const last = first + longestPiece
      for (const { head, label } of this.parsePiece(words.slice(first, last), tags.slice(first, last))) {
        if (head >= 0) arcs.push({ head: first + head, label })
        else if (root < 0) root = arcs.push({ head, label }) - 1
        else arcs.push({ head: root, label: this.joint })
      }
    }
    return arcs
  }

  private parsePiece(words: readonly string[], tags: readonly number[]): Arc[] {
    const input = this.encoder.encode(words, tags)
    let beam = [initialState(input)]
    while (!isFinal(beam[0]!)) {
      const made: MadeArc[] = []
      beam = survivors(this.candidates(input, beam), this.width, this.margin).map(({ state, action, score }) => {
        if (action === shift) return shifted(state, score, input)
        const { tree, label } = this.arcFor(input, state, action, made)
        return attached(state, action, tree, label, score)
      })
    }
    return arcsOf(beam[0]!, input.length)
  }

  /** All that the states of a beam may do. States that look alike where the features look are scored once. */
  private candidates(input: ParserInput, beam: readonly State[]): Candidate[] {
    const candidates: Candidate[] = []
    const scored: { state: State; scores: readonly number[] }[] = []
    for (const state of beam) {
      let scores = scored.find((known) => looksLike(known.state, state))?.scores
      if (!scores) {
        this.model.scoreActions(input, state)
        const { actionScores } = this.model
        scores = [actionScores[shift]!, actionScores[left]!, actionScores[right]!]
        scored.push({ state, scores })
      }
      addCandidates(state, scores, candidates)
    }
    return candidates
  }

  /** The arc of an action. Readings share most of their trees: an arc `made` between the same two is the same. */
  private arcFor(input: ParserInput, state: State, action: Action, made: MadeArc[]): MadeArc {
    const head = headOf(state, action)
    const child = childOf(state)
    for (const known of made) if (known.head === head && known.child === child) return known
    const label = this.model.bestLabel(input, state, action)
    const arc = { head, child, label, tree: grown(state, action, label, input) }
    made.push(arc)
    return arc
  }
}

/** How many readings are followed at once, and how far one may fall behind, in units of the learned weights. */
const beamWidth = 8
const beamMargin = 170

/** Reads the sections `relations`, `parser/actions` and `parser/relations`. */
export function decodeParser(sections: Sections, tags: readonly Tag[], clusters: Clusters): Parser {
  const actionModel = NarrowPerceptron.decode(section(sections, 'parser/actions'))
  const labelModel = Perceptron.decode(section(sections, 'parser/relations'))
  const labels = new TextDecoder().decode(section(sections, 'relations')).split('\n')
  const model = new ParserModel(actionModel, labelModel, labels)
  return new Parser(new ParserEncoder(tags, clusters), model, beamWidth, beamMargin / actionModel.scale)
}
