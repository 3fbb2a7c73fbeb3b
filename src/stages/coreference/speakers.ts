// Who speaks each quotation, and so who "I" and "we" in it are; "you" in it is the one spoken to.
// “I left early,” Ruiz told Ana. “You stayed.” — the speaker is Ruiz, "you" is Ana.
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { relation } from '../../text/tree.ts'
import type { Document, Quotation } from '../../types.ts'
import type { Chains } from './chains.ts'
import type { Profile } from './profiles.ts'

export interface Speech {
  quotation: Quotation
  /** Indexes of mentions; null where the text does not say. */
  speaker: number | null
  addressee: number | null
}

/** How far, in tokens, the verb may stand from the marks. */
const reach = 24
const shortestSpeech = 4

/** The speaker and the addressee of each quotation of the document, in order. */
export function speeches(document: Document, children: readonly number[][], profiles: readonly Profile[]): Speech[] {
  const found: Speech[] = []
  const byHead = new Map(profiles.map((profile) => [profile.mention.head, profile]))
  const tree = { document, children, byHead, quoted: new Uint8Array(document.tokens.length) }
  const bounds = document.quotations.map((quotation) => tokensOf(document, quotation))
  for (const { first, last } of bounds) tree.quoted.fill(1, first, last)
  let outer: Speech | null = null as Speech | null
  document.quotations.forEach((quotation, index) => {
    const nested: boolean = outer !== null && quotation.start < outer.quotation.end
    const verb = nested ? null : speechVerb(tree, bounds[index])
    const speech: Speech = {
      quotation,
      speaker: verb === null ? accordingTo(tree, bounds[index]) : subjectOf(tree, verb),
      addressee: verb === null ? null : addresseeOf(tree, verb),
    }
    const isSpeech = bounds[index].last - bounds[index].first >= shortestSpeech + 2
    if (speech.speaker === null && !nested && isSpeech && outer && goesOn(document, outer.quotation, quotation)) {
      speech.speaker = outer.speaker
      speech.addressee = outer.addressee
    }
    found.push(speech)
    if (!nested) outer = speech
  })
  return found
}

interface Tree {
  document: Document
  children: readonly number[][]
  byHead: ReadonlyMap<number, Profile>
  /** 1 for tokens within quotation marks. */
  quoted: Uint8Array
}

interface Bounds {
  first: number
  last: number
}

/** The tokens within a quotation, found by halving. */
function tokensOf({ tokens }: Document, { start, end }: Quotation): Bounds {
  const at = (offset: number): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle].start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return { first: at(start), last: at(end) }
}

/** The verb of saying above the quotation, else the nearest to its marks in the sentences that it begins and ends in. */
function speechVerb(tree: Tree, bounds: Bounds): number | null {
  const { document, children, quoted } = tree
  const { first, last } = bounds
  const { tokens } = document
  const above = verbAbove(tree, bounds)
  if (above !== null) return above
  let best: number | null = null
  let distance = Infinity
  const consider = (index: number, steps: number) => {
    const { lemma, upos } = tokens[index]
    if (upos !== 'VERB' || !speechVerbs.has(lemma.toLowerCase()) || steps >= distance) return
    if (quoted[index]) return
    if (!children[index].some((child) => relation(tokens[child]) === 'nsubj') && tokens[index].deprel === 'acl') return
    best = index
    distance = steps
  }
  for (let steps = 0; steps < reach && last + steps < tokens.length; steps++) {
    if (startsParagraph(document, last + steps) || (steps > 0 && endsSentence(document, last + steps - 1))) break
    consider(last + steps, steps)
  }
  for (let steps = 1; steps < reach && first - steps >= 0; steps++) {
    if (endsSentence(document, first - steps) && !/^[:,]$/.test(tokens[first - steps].text)) break
    consider(first - steps, steps)
  }
  return best
}

/** The verb of saying that governs the words of a quotation: "insisted" in: Ruiz insisted that it was ‘not over’. */
function verbAbove({ document: { tokens }, quoted }: Tree, { first, last }: Bounds): number | null {
  let at = -1
  for (let index = first; index < Math.min(last, first + 60) && at < 0; index++) {
    if (tokens[index].head >= 0 && !quoted[tokens[index].head] && /\w/.test(tokens[index].text)) at = tokens[index].head
  }
  for (let steps = 0; at >= 0 && steps < 10; steps++) {
    if (tokens[at].upos === 'VERB' && !quoted[at] && speechVerbs.has(tokens[at].lemma.toLowerCase())) return at
    at = tokens[at].head
  }
  return null
}

const startsParagraph = ({ tokens, text }: Document, index: number): boolean =>
  index > 0 && text.slice(tokens[index - 1].end, tokens[index].start).includes('\n')

const endsSentence = ({ tokens }: Document, index: number): boolean => /^[.!?]+$/.test(tokens[index].text)

/** The mention that is the subject of the verb, also of the verb that it is joined to ("rose and said"). */
function subjectOf({ document, children, byHead, quoted }: Tree, verb: number): number | null {
  const { tokens } = document
  let at = verb
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    for (const child of children[at]) {
      if (relation(tokens[child]) !== 'nsubj') continue
      const subject = byHead.get(child)
      if (subject && !quoted[child]) return canSpeak(subject) ? subject.index : null
    }
    if (!/^(conj|xcomp|advcl|ccomp|parataxis)$/.test(tokens[at].deprel)) break
    at = tokens[at].head
  }
  return null
}

const canSpeak = ({ mention }: Profile): boolean =>
  mention.kind !== 'date' && mention.kind !== 'event' && mention.rule !== 'nominals/relative-pronoun'

function addresseeOf({ document, children, byHead, quoted }: Tree, verb: number): number | null {
  for (const child of children[verb]) {
    const { deprel } = document.tokens[child]
    if (deprel !== 'iobj' && deprel !== 'obj' && !(deprel === 'obl' && isTo(document, children, child))) continue
    if (quoted[child]) continue
    const addressee = byHead.get(child)
    if (addressee && canSpeak(addressee)) return addressee.index
  }
  return null
}

const isTo = ({ tokens }: Document, children: readonly number[][], index: number): boolean =>
  children[index].some((child) => tokens[child].lemma === 'to')

/** “…,” according to Ruiz. */
function accordingTo({ document: { tokens }, byHead }: Tree, { last }: Bounds): number | null {
  for (let index = last; index < Math.min(last + 3, tokens.length - 2); index++) {
    if (tokens[index].text.toLowerCase() !== 'according') continue
    for (let head = index + 2; head < index + 8; head++) {
      const source = byHead.get(head)
      if (source && canSpeak(source)) return source.index
    }
  }
  return null
}

/** True where a quotation without a verb of saying is the same speaker's: in one paragraph with the one before. */
const goesOn = ({ text }: Document, before: Quotation, quotation: Quotation): boolean =>
  quotation.start - before.end < 400 && !text.slice(before.end, quotation.start).includes('\n')

/** Joins first and second persons in quotations to who speaks and who is spoken to. */
export function joinSpeakers(spoken: readonly Speech[], chains: Chains): void {
  for (const profile of chains.profiles) {
    const { pronoun, quotation, index } = profile
    if (!pronoun || pronoun.person === 3 || quotation < 0) continue
    const { speaker, addressee } = spoken[quotation]
    if (pronoun.person === 1 && speaker !== null) {
      const [confidence, word] = pronoun.number === 'plural' ? [0.6, 'we'] : [0.9, 'I']
      chains.join(index, speaker, 'speaker', confidence, `"${word}" in a quotation is who speaks it`)
    } else if (pronoun.person === 2 && addressee !== null) {
      chains.join(index, addressee, 'addressee', 0.8, '"you" in a quotation is who it is said to')
    }
  }
}
