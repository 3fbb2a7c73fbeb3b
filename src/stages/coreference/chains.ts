// Chains of mentions that stand for one thing. Two chains join only where kind, number and gender allow it,
// and each joining (or refusal) goes into the document's list of decisions with its reason.
import type { Decision, Document, Kind } from '../../types.ts'
import type { Gender, Profile } from './profiles.ts'

/** What is known of a chain from all its mentions. */
export interface Chain {
  /** Indexes of mentions, in the order in which they joined. */
  mentions: number[]
  kind: Kind | null
  gender: Gender | null
  number: 'singular' | 'plural' | null
  /** Lower-case nouns and offices that have been said of it: "president", "first lady". */
  nouns: Set<string>
  /** True where one of its mentions is a name. */
  named: boolean
  /** True for names whose kind was a guess: a person after all, where the text says "she" of it. */
  doubtful: boolean
}

/** Below this confidence the kind of a name is a guess. */
const sure = 0.85

export class Chains {
  readonly profiles: readonly Profile[]
  private readonly chains: Chain[]
  private readonly decisions: Decision[]

  constructor(document: Document, profiles: readonly Profile[]) {
    this.profiles = profiles
    this.decisions = document.decisions
    this.chains = profiles.map(({ index, mention, gender, number, noun, office }) => ({
      mentions: [index],
      kind: mention.kind,
      gender,
      number,
      nouns: new Set(mention.form === 'nominal' ? [noun] : office ? [office, office.split(' ').at(-1)!] : []),
      named: mention.form === 'name',
      doubtful: mention.form === 'name' && mention.kind !== 'person' && mention.confidence < sure,
    }))
  }

  /** The chain of a mention. */
  of(mention: number): Chain {
    return this.chains[mention]
  }

  same(a: number, b: number): boolean {
    return this.chains[a] === this.chains[b]
  }

  /** Joins the chain of `mention` to that of `antecedent`; false where they cannot be one. */
  join(mention: number, antecedent: number, rule: string, confidence: number, reason: string): boolean {
    const from = this.chains[mention]
    const to = this.chains[antecedent]
    if (from === to) return true
    const conflict = this.conflict(from, to)
    if (conflict) {
      this.refuse(mention, antecedent, rule, conflict)
      return false
    }
    this.decisions.push({ rule: `coreference/${rule}`, mention, antecedent, merged: true, confidence, reason })
    const [larger, smaller] = to.mentions.length >= from.mentions.length ? [to, from] : [from, to]
    larger.kind = (to.doubtful && from.kind) || to.kind || from.kind
    larger.doubtful = (to.doubtful || to.kind === null) && (from.doubtful || from.kind === null)
    larger.gender = to.gender ?? from.gender
    larger.number = to.number ?? from.number
    larger.named = to.named || from.named
    for (const noun of smaller.nouns) larger.nouns.add(noun)
    for (const member of smaller.mentions) {
      larger.mentions.push(member)
      this.chains[member] = larger
    }
    return true
  }

  /** Writes down why two mentions that look alike stay two. */
  refuse(mention: number, antecedent: number, rule: string, reason: string): void {
    this.decisions.push({ rule: `coreference/${rule}`, mention, antecedent, merged: false, confidence: 1, reason })
  }

  /** Why two chains cannot be one; null where they can. */
  conflict(a: Chain, b: Chain): string | null {
    if (a.kind && b.kind && !kindsAgree(a.kind, b.kind) && !mayBePerson(a, b)) return `${a.kind} is not ${b.kind}`
    if (a.gender && b.gender && a.gender !== b.gender) return `${a.gender} is not ${b.gender}`
    if (a.number && b.number && a.number !== b.number) return `${a.number} is not ${b.number}`
    return null
  }
}

/** One is a person, the other a name that was only guessed to be no person. */
const mayBePerson = (a: Chain, b: Chain): boolean =>
  (a.doubtful && b.kind === 'person') || (b.doubtful && a.kind === 'person')

const actingTogether: ReadonlySet<Kind> = new Set(['group', 'organization'])

/** A group can be taken up as an organization; other kinds must be the same. */
export const kindsAgree = (a: Kind, b: Kind): boolean => a === b || (actingTogether.has(a) && actingTogether.has(b))
