// What the relation model sees of two mentions, one taken as subject and the other as object: their kinds and forms, the way
// between them through the tree, its words and their classes, the deep roles that they share, the words between them, and
// what the rows say. After Zhou et al., "Exploring Various Knowledge in Relation Extraction" (ACL 2005), whose words, entity
// types, overlap and dependency features these are, with the rows in the place of their lists of trigger words.
import type { Clusters } from '../../language/clusters.ts'
import { combine, Features, hash, Memo } from '../../language/features.ts'
import type { Facts } from '../../language/relation-model.ts'
import { labels } from '../../lexicon/labels.ts'
import { rows } from '../../lexicon/relations/tables.ts'
import type { Document, Entity, Mention } from '../../types.ts'
import type { Path } from './candidates.ts'
import type { Argument, PredicateReader } from './predicates.ts'
import type { Proposal } from './proposals.ts'

/** One end of a pair. */
export interface End {
  mention: Mention
  entity: Entity
}

const labelIndex = new Map(labels.map(({ label }, index) => [label, index]))
const hashOf = new Memo(hash)
const word = (text: string): number => hashOf.get(text)

interface Cue {
  label: number
  /** Hash of the form of the rows. */
  form: number
}

/** The labels for which the rows know a key of each of their words. */
function cuesBy<Key>(keyOf: (lemma: string) => Key): Map<Key, Cue[]> {
  const found = new Map<Key, Cue[]>()
  for (const row of rows) {
    for (const key of row.words.map(keyOf)) {
      const known = found.get(key) ?? []
      const cue = { label: labelIndex.get(row.label)!, form: word(row.form) }
      if (!known.some(({ label, form }) => label === cue.label && form === cue.form)) known.push(cue)
      found.set(key, known)
    }
  }
  return found
}

const cuesOf = cuesBy((lemma) => lemma)
const cuesByClass = new WeakMap<Clusters, Map<number, Cue[]>>()

/** The labels for which the rows know some word of a class. */
function classCues(clusters: Clusters): Map<number, Cue[]> {
  const known = cuesByClass.get(clusters) ?? cuesBy((lemma) => clusters.of(lemma))
  known.delete(-1)
  cuesByClass.set(clusters, known)
  return known
}

/** The most facts that are told of one pair. */
const capacity = 256
const furthest = 10
const none = 0

/** Reads the facts about the pairs of one document. */
export class FactReader {
  private readonly document: Document
  private readonly children: readonly number[][]
  private readonly reader: PredicateReader
  private readonly lemmas: Int32Array
  private readonly classCues: Map<number, Cue[]>
  private readonly fine: Int32Array
  private readonly steps: Int32Array
  private readonly middle: Int32Array
  private readonly coarse: Int32Array
  private readonly roles = new Map<number, readonly Argument[]>()
  private readonly facts: Facts = { pair: new Features(capacity), cues: new Map() }

  constructor(document: Document, children: readonly number[][], reader: PredicateReader, clusters: Clusters) {
    this.document = document
    this.children = children
    this.reader = reader
    const { tokens } = document
    this.classCues = classCues(clusters)
    this.lemmas = new Int32Array(tokens.length)
    this.fine = new Int32Array(tokens.length)
    this.steps = new Int32Array(tokens.length)
    this.middle = new Int32Array(tokens.length)
    this.coarse = new Int32Array(tokens.length)
    tokens.forEach((token, index) => {
      const lemma = token.lemma.toLowerCase()
      const fine = clusters.of(lemma)
      this.fine[index] = fine
      this.lemmas[index] = word(lemma)
      this.middle[index] = fine < 0 ? -1 : clusters.middleOf[fine]
      this.coarse[index] = fine < 0 ? -1 : clusters.coarseOf[fine]
      this.steps[index] = combine(word(token.deprel), word(this.markerOf(index)))
    })
  }

  /** What there is to say of the way `path` from the subject to the object; good until the next call. */
  read(subject: End, object: End, path: Path, proposals: readonly Proposal[], rivals: readonly Proposal[]): Facts {
    this.facts.pair.count = 0
    this.facts.cues.clear()
    const kinds = combine(word(subject.entity.kind), word(object.entity.kind))
    this.ends(subject, object, kinds)
    this.way(path, kinds)
    this.deepRoles(subject, object, path, kinds)
    this.between(subject, object, kinds)
    this.place(subject, object, path, kinds)
    this.rows(proposals, kinds)
    this.rivals(rivals, subject, proposals)
    this.cues(subject, object, path, kinds)
    return this.facts
  }

  private ends(subject: End, object: End, kinds: number): void {
    this.add(1, kinds)
    this.add(2, combine(kinds, combine(word(formOf(subject)), word(formOf(object)))))
    this.end(10, subject, word(object.entity.kind))
    this.end(30, object, word(subject.entity.kind))
  }

  private end(template: number, { mention, entity }: End, otherKind: number): void {
    const { tokens } = this.document
    const { head, first, last } = mention
    const kind = word(entity.kind)
    const step = this.steps[head]
    const governor = tokens[head].head
    if (mention.form === 'nominal') this.add(template, combine(this.lemmas[head], otherKind))
    if (mention.form === 'date') this.add(template + 1, entity.value === null ? 0 : entity.value.length)
    this.add(template + 2, combine(combine(this.middle[head], kind), otherKind))
    this.add(template + 3, combine(step, combine(kind, otherKind)))
    if (governor >= 0) {
      this.add(template + 4, combine(step, combine(this.lemmas[governor], otherKind)))
      this.add(template + 5, combine(step, combine(this.middle[governor], combine(kind, otherKind))))
    }
    if (first > 0) this.add(template + 6, combine(this.lemmas[first - 1], combine(kind, otherKind)))
    if (last < tokens.length) this.add(template + 7, combine(this.lemmas[last], combine(kind, otherKind)))
    this.add(template + 9, combine(this.standing(mention, entity), 0))
    this.add(template + 10, combine(this.standing(mention, entity), combine(kind, otherKind)))
    let count = 0
    for (const child of this.children[head]) {
      if ((child >= first && child < last) || tokens[child].upos === 'PUNCT' || ++count > 4) continue
      this.add(template + 8, combine(word(tokens[child].deprel), combine(this.lemmas[child], otherKind)))
    }
  }

  /** How much the text makes of an entity: by name or not, how often, under which article. */
  private standing({ head, first }: Mention, { named, mentions }: Entity): number {
    const often = Math.min(mentions.length, 4)
    if (named) return combine(1, often)
    const { upos, xpos, text } = this.document.tokens[first]
    const article = upos === 'DET' || upos === 'PRON' || upos === 'NUM' ? word(text.toLowerCase()) : word(upos)
    return combine(combine(2, often), combine(article, word(first === head ? xpos : this.document.tokens[head].xpos)))
  }

  private way({ up, top, down }: Path, kinds: number): void {
    let shape = 17
    let full = 23
    let bare = 31
    for (const at of up) {
      shape = combine(shape, this.steps[at])
      full = combine(combine(full, this.steps[at]), at === up[0] ? 0 : this.lemmas[at])
      bare = combine(bare, word(this.document.tokens[at].deprel))
    }
    shape = combine(shape, -1)
    bare = combine(bare, -1)
    full = combine(full, this.lemmas[top])
    down.forEach((at, index) => {
      shape = combine(shape, this.steps[at])
      full = combine(combine(full, this.steps[at]), index === down.length - 1 ? 0 : this.lemmas[at])
      bare = combine(bare, word(this.document.tokens[at].deprel))
    })
    const start = up.length > 0 ? this.steps[up[0]] : none
    const end = down.length > 0 ? this.steps[down.at(-1)!] : none
    const ends = combine(start, end)
    const self = up.length === 0 ? 1 : down.length === 0 ? 2 : 0
    this.add(50, shape)
    this.add(51, combine(shape, kinds))
    this.add(52, combine(bare, kinds))
    this.add(53, full)
    this.add(54, combine(combine(up.length, down.length), kinds))
    this.add(55, combine(this.topic(top, self), kinds))
    this.add(56, combine(this.topic(top, self), ends))
    this.add(57, combine(this.topic(top, self), bare))
    this.add(58, combine(this.middle[top], combine(ends, self)))
    this.add(59, combine(this.middle[top], combine(kinds, self)))
    this.add(60, combine(this.coarse[top], combine(bare, kinds)))
    this.add(61, combine(ends, kinds))
    up.forEach((at, index) => index > 0 && this.inner(70, at, kinds))
    down.forEach((at, index) => index < down.length - 1 && this.inner(80, at, kinds))
    if (self === 0) {
      this.inner(90, top, kinds)
      for (const child of this.children[top].slice(0, 8)) {
        if (up.includes(child) || down.includes(child)) continue
        const { upos, deprel } = this.document.tokens[child]
        if (upos === 'PUNCT' || upos === 'DET') continue
        this.add(95, combine(combine(word(deprel), this.lemmas[child]), this.topic(top, 0)))
        this.add(96, combine(combine(word(deprel), this.lemmas[child]), ends))
      }
    }
  }

  /** The lemma of the top of a way, or that it is itself one of the two ends. */
  private topic(top: number, self: number): number {
    return self === 0
      ? this.lemmas[top]
      : combine(self, this.document.tokens[top].upos === 'NOUN' ? this.lemmas[top] : 0)
  }

  private inner(template: number, at: number, kinds: number): void {
    this.add(template, this.lemmas[at])
    this.add(template + 1, combine(this.lemmas[at], kinds))
    this.add(template + 2, combine(this.middle[at], kinds))
    this.add(template + 3, combine(this.lemmas[at], this.steps[at]))
  }

  private deepRoles(subject: End, object: End, { up, top, down }: Path, kinds: number): void {
    for (const at of [...up, top, ...down]) {
      const held = this.rolesOf(at)
      if (held.length === 0) continue
      const [from, to] = [this.roleOf(subject, at), this.roleOf(object, at)]
      if (from === '' && to === '') continue
      const both = combine(word(from), word(to))
      this.add(100, combine(this.lemmas[at], both))
      this.add(101, combine(combine(this.lemmas[at], both), kinds))
      this.add(102, combine(combine(this.middle[at], both), kinds))
      if (from !== '' && to !== '') {
        this.add(103, combine(both, kinds))
        this.add(104, combine(combine(this.coarse[at], both), kinds))
      }
      if (from !== '') this.add(105, combine(combine(this.lemmas[at], word(from)), kinds))
      if (to !== '') this.add(106, combine(combine(this.lemmas[at], word(to)), kinds))
    }
  }

  /** The deep role in which an end stands to a predicate; empty where it stands in none. */
  private roleOf({ mention: { head } }: End, predicate: number): string {
    if (head === predicate) return 'self'
    return this.rolesOf(predicate).find(({ token }) => token === head)?.role ?? ''
  }

  /** Both roles in one hash, 0 where there is none. */
  private rolesAt(subject: End, object: End, predicate: number): number {
    const [from, to] = [this.roleOf(subject, predicate), this.roleOf(object, predicate)]
    return from === '' && to === '' ? 0 : combine(word(from), word(to))
  }

  private rolesOf(token: number): readonly Argument[] {
    let held = this.roles.get(token)
    if (held === undefined) {
      const { upos } = this.document.tokens[token]
      if (upos === 'VERB' || upos === 'AUX') held = this.reader.verb(token).arguments
      else if (upos === 'NOUN' || upos === 'PROPN') {
        const holders = this.reader.role(token).arguments.filter(({ role }) => role === 'holder')
        held = [...this.reader.noun(token).arguments, ...holders]
      } else held = []
      this.roles.set(token, held)
    }
    return held
  }

  private between(subject: End, object: End, kinds: number): void {
    const before = subject.mention.start < object.mention.start
    const from = (before ? subject : object).mention.last
    const to = (before ? object : subject).mention.first
    const order = Number(before)
    const distance = to - from
    this.add(110, combine(combine(order, Math.min(bucket(distance), 6)), kinds))
    if (distance > furthest) return
    let all = order
    for (let at = from; at < to; at++) {
      all = combine(all, this.lemmas[at])
      this.add(111, combine(combine(this.lemmas[at], order), kinds))
      this.add(112, combine(combine(this.lemmas[at], order), this.lemmas[at + 1]))
    }
    if (distance <= 5) {
      this.add(113, all)
      this.add(114, combine(all, kinds))
    }
  }

  /** Where the pair stands in the text, and what stands between the two. */
  private place(subject: End, object: End, { up, top, down }: Path, kinds: number): void {
    const { mentions, tokens } = this.document
    const sure = ({ mention }: End): number => Math.floor(mention.confidence * 5)
    this.add(130, combine(Math.min(subject.mention.sentence, 3), kinds))
    this.add(131, combine(sure(subject), sure(object)))
    this.add(132, word(subject.mention.rule))
    this.add(133, word(object.mention.rule))
    const from = Math.min(subject.mention.end, object.mention.end)
    const to = Math.max(subject.mention.start, object.mention.start)
    let same = 0
    let other = 0
    for (let at = firstAfter(mentions, from); at < mentions.length && mentions[at].start < to; at++) {
      if (mentions[at].kind === object.entity.kind) same++
      else if (mentions[at].kind === subject.entity.kind) other++
    }
    this.add(134, combine(combine(Math.min(same, 3), Math.min(other, 3)), kinds))
    let turns = 0
    for (const at of [...up, ...down]) {
      const { deprel } = tokens[at]
      if (deprel === 'conj') turns |= 1
      else if (deprel === 'appos') turns |= 2
      else if (deprel === 'ccomp' || deprel === 'advcl' || deprel === 'parataxis') turns |= 4
      else if (deprel === 'acl:relcl' || deprel === 'acl') turns |= 8
    }
    this.add(135, combine(turns, kinds))
    this.add(136, combine(turns, combine(up.length, down.length)))
    this.add(137, combine(word(tokens[top].upos), combine(up.length, down.length)))
  }

  private rows(proposals: readonly Proposal[], kinds: number): void {
    for (const { row, predicate, from, to, confidence } of proposals) {
      const label = word(row.label)
      const roles = combine(word(from.argument.role), word(to.argument.role))
      this.add(120, label)
      this.add(121, combine(label, word(predicate.lemma)))
      this.add(122, combine(label, combine(word(predicate.lemma), roles)))
      this.add(123, combine(label, combine(word(row.form), roles)))
      const index = labelIndex.get(row.label)!
      const level = Math.floor(confidence * 12)
      this.cue(index, 1, 0)
      this.cue(index, 2, word(row.form))
      this.cue(index, 3, level)
      this.cue(index, 4, combine(word(row.form), roles))
      this.cue(index, 5, combine(word(from.argument.path), word(to.argument.path)))
      this.cue(index, 7, combine(kinds, word(row.form)))
      this.cue(index, 6, combine(word(formOf(from)), word(formOf(to))))
    }
    this.add(124, Math.min(proposals.length, 3))
  }

  /** The rows hold another for the subject or the object of what may be the same deed. */
  private rivals(rivals: readonly Proposal[], subject: End, proposals: readonly Proposal[]): void {
    const told = new Set<number>()
    for (const { row, from } of rivals) {
      const sameSubject = Number(from.entity === subject.entity)
      const index = labelIndex.get(row.label)!
      const own = proposals.some((proposal) => proposal.row.label === row.label)
      const rival = combine(sameSubject, Number(own))
      if (told.has(combine(index, rival))) continue
      told.add(combine(index, rival))
      this.cue(index, 8, rival)
      this.cue(index, 9, combine(rival, word(row.form)))
      this.add(125, combine(rival, word(row.label)))
    }
  }

  /** Words of the rows on the way or near it, whether or not a row fits them. */
  private cues(subject: End, object: End, { up, top, down }: Path, kinds: number): void {
    const self = up.length === 0 ? 1 : down.length === 0 ? 2 : 0
    const ends = combine(this.steps[subject.mention.head], this.steps[object.mention.head])
    const at = (token: number, place: number): void => {
      const exact = cuesOf.get(this.document.tokens[token].lemma.toLowerCase()) ?? []
      const roles = place < 5 ? this.rolesAt(subject, object, token) : 0
      for (const { label, form } of exact) {
        this.cue(label, 20, combine(place, form))
        this.cue(label, 21, combine(combine(place, form), kinds))
        this.cue(label, 22, combine(combine(place, form), ends))
        if (roles !== 0) this.cue(label, 23, combine(form, roles))
      }
      for (const { label, form } of this.classCues.get(this.fine[token]) ?? []) {
        if (exact.some((cue) => cue.label === label)) continue
        this.cue(label, 30, combine(place, form))
        if (roles !== 0) this.cue(label, 33, combine(form, roles))
      }
    }
    at(top, self)
    up.forEach((token, index) => index > 0 && at(token, 3))
    down.forEach((token, index) => index < down.length - 1 && at(token, 4))
    if (self !== 1) at(subject.mention.head, 5)
    if (self !== 2) at(object.mention.head, 6)
    for (const child of this.children[top]) if (!up.includes(child) && !down.includes(child)) at(child, 7)
    this.near(subject.mention, (token) => at(token, 8))
    this.near(object.mention, (token) => at(token, 9))
  }

  /** What hangs on a mention's head without being part of its name. */
  private near({ head, first, last }: Mention, told: (token: number) => void): void {
    for (const child of this.children[head]) if (child < first || child >= last) told(child)
  }

  /** The preposition or conjunction before a noun or clause. */
  private markerOf(index: number): string {
    for (const child of this.children[index]) {
      const { deprel, xpos } = this.document.tokens[child]
      if ((deprel === 'case' && xpos !== 'POS') || deprel === 'mark') return this.document.tokens[child].lemma
    }
    return ''
  }

  private add(template: number, value: number): void {
    const { pair } = this.facts
    if (pair.count < capacity) pair.hashes[pair.count++] = combine(value, template * 7919)
  }

  private cue(label: number, template: number, value: number): void {
    const hashed = combine(value, template * 104729)
    const known = this.facts.cues.get(label)
    if (known) known.push(hashed)
    else this.facts.cues.set(label, [hashed])
  }
}

/** The index of the first mention that starts at `offset` or later. */
function firstAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** How a mention puts it: by name, date, description or pronoun; of an entity without a name so. */
const formOf = ({ mention, entity }: End): string => (entity.named ? mention.form : `unnamed ${mention.form}`)

const bucket = (distance: number): number =>
  distance <= 2 ? Math.max(distance, 0) : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6
