// Finds what a pronoun stands for. Each chain told of shortly before is a candidate; agreement and syntax rule some out, and a
// linear model ranks the rest by distance, grammatical role, parallelism and salience (as in Durrett & Klein, "Easy
// Victories and Uphill Battles in Coreference Resolution", EMNLP 2013, section 3, with features of our own).
// In "Ana met Maria before she left" the candidates of "she" are Ana and Maria.
import type { Document } from '../../types.ts'
import type { Chain, Chains } from './chains.ts'
import type { Profile, Role } from './profiles.ts'

/** What resolving needs to see. */
export interface Scene {
  document: Document
  children: readonly number[][]
  chains: Chains
  /** Profiles by the position of their head; where two share a head, the first. */
  order: readonly Profile[]
  /** The place of each mention in `order`. */
  place: readonly number[]
  /** Profiles by the token index of their head. */
  byHead: ReadonlyMap<number, Profile>
  /** For each quotation the mention that speaks it, or null. */
  speakers: readonly (number | null)[]
}

export interface Candidate {
  profile: Profile
  /** More than one for a row of names taken up together: "Ana and Maria … they". */
  members: readonly Profile[]
  features: string[]
}

/** How far a pronoun looks back, and ahead where nothing before it fits. */
const reach = { mentions: 120, sentences: 10, candidates: 24, ahead: 5 }

/** The weight of all features of a candidate. */
export const weightOf = (features: readonly string[], weights: Readonly<Record<string, number>>) =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)

/** True for pronouns that nearly always stand for somebody told of: "he", "she", not "it". */
export const mustResolve = ({ pronoun }: Profile): boolean =>
  pronoun!.gender === 'masculine' || pronoun!.gender === 'feminine'

/** The features of leaving a pronoun without an antecedent ("It rained"). */
export function noneFeatures(scene: Scene, profile: Profile): string[] {
  const type = typeOf(profile)
  const verb = scene.document.tokens[profile.clause]?.lemma ?? ''
  const light = /^(be|seem|take|rain|happen|become|appear|make)$/.test(verb) ? verb : 'other'
  return ['none', `none ${type}`, `none ${type} ${profile.role}`, `none ${type} ${light}`]
}

/** True for what this file resolves: pronouns of the third person. */
export const isResolvable = ({ pronoun }: Profile): boolean => pronoun?.person === 3

/** The candidates of a pronoun, the nearest first, with their features. */
export function candidatesOf(scene: Scene, pronoun: Profile): Candidate[] {
  const found: Candidate[] = []
  const counts = new Map<Chain, number>()
  const { order, place, chains } = scene
  const own = chains.of(pronoun.index)
  const from = place[pronoun.index]
  const sentence = pronoun.mention.sentence
  const nearest = new Map<Chain, Profile>()
  const barred = barredChains(scene, pronoun)

  for (let at = from - 1; at >= 0 && from - at < reach.mentions; at--) {
    const profile = order[at]
    if (sentence - profile.mention.sentence > reach.sentences) break
    const chain = chains.of(profile.index)
    counts.set(chain, (counts.get(chain) ?? 0) + 1)
    if (nearest.has(chain) || barred.has(chain) || !canBeAntecedent(profile, pronoun)) continue
    if (chain === own || chains.conflict(chain, own) || disagree(chain, pronoun)) continue
    nearest.set(chain, profile)
    if (nearest.size >= reach.candidates) break
  }
  if (startsLate(scene, pronoun)) {
    for (const profile of namesAhead(scene, pronoun, 0)) {
      const chain = chains.of(profile.index)
      if (!nearest.has(chain) && !barred.has(chain)) nearest.set(chain, profile)
    }
  }
  const roleRanks = new Map<Role, number>()
  const known = [...nearest.keys()].some(({ gender }) => gender !== null)
  let rank = 0
  for (const [chain, profile] of nearest) {
    const features = pairFeatures(scene, pronoun, profile, chain, rank++, counts.get(chain) ?? 0)
    const roleRank = roleRanks.get(profile.role) ?? 0
    roleRanks.set(profile.role, roleRank + 1)
    const same = profile.role === pronoun.role ? 'same' : profile.role
    features.push(
      `role rank ${same} ${Math.min(roleRank, 2)}`,
      `${typeOf(pronoun)} role rank ${same} ${Math.min(roleRank, 2)}`,
    )
    if (known && chain.gender === null)
      features.push('gender unknown beside known', `gender unknown beside known ${chain.kind}`)
    found.push({ profile, members: [profile], features })
  }
  if (pronoun.number === 'plural') found.push(...rows(scene, pronoun))
  return found
}

/** The names after a pronoun that it could stand for, in its sentence and those that follow it. */
function* namesAhead(scene: Scene, pronoun: Profile, sentences: number): Generator<Profile> {
  const { order, place, chains } = scene
  const own = chains.of(pronoun.index)
  const barred = barredChains(scene, pronoun)
  const from = place[pronoun.index]
  for (let at = from + 1; at < order.length && at - from < reach.mentions; at++) {
    const profile = order[at]
    if (profile.mention.sentence - pronoun.mention.sentence > sentences) return
    const chain = chains.of(profile.index)
    if (profile.mention.form !== 'name' || barred.has(chain)) continue
    if (chains.conflict(chain, own) || disagree(chain, pronoun)) continue
    if (canBeAntecedent(profile, pronoun)) yield profile
  }
}

/** The first name that follows as a subject, for a person of whom the text has said no more than "he" or "she". */
export function subjectAhead(scene: Scene, pronoun: Profile): Profile | null {
  const { named, nouns } = scene.chains.of(pronoun.index)
  if (named || nouns.size > 0 || typeOf(pronoun).startsWith('it') || pronoun.pronoun!.number === 'plural') return null
  for (const profile of namesAhead(scene, pronoun, reach.ahead)) if (profile.role === 'subject') return profile
  return null
}

const humanKinds = new Set(['person', 'group'])

/** Kind and gender do not allow it: "he" for a city, "it" for a woman. */
function disagree({ kind, doubtful }: Chain, { pronoun }: Profile): boolean {
  if (!pronoun) return true
  if (pronoun.number === 'singular') {
    const human = pronoun.gender !== 'neuter'
    if (
      human
        ? kind !== 'person' && kind !== null && !doubtful
        : kind !== null && humanKinds.has(kind) && kind !== 'group'
    )
      return true
  }
  return kind === 'date'
}

function canBeAntecedent(candidate: Profile, pronoun: Profile): boolean {
  const { mention } = candidate
  if (mention.rule === 'nominals/relative-pronoun' || mention.form === 'date') return false
  if (candidate.pronoun && candidate.pronoun.person < 3 && candidate.quotation < 0) return false
  return !pronoun.pronoun!.reflexive || mention.sentence === pronoun.mention.sentence
}

/**
 * Chains that binding rules out: those of the other arguments of the pronoun's verb ("Ana saw her"), of the noun that it belongs to
 * ("her sister Maria") and of the phrases around it. Principles A and B, Chomsky, "Lectures on Government and Binding" (1981).
 */
function barredChains({ document: { tokens }, order, place, chains, byHead }: Scene, pronoun: Profile): Set<Chain> {
  const barred = new Set<Chain>()
  const { head, sentence } = pronoun.mention
  const possessed = pronoun.role === 'possessor' ? byHead.get(tokens[head].head) : undefined
  if (possessed) barred.add(chains.of(possessed.index))
  for (const step of [-1, 1]) {
    for (
      let at = place[pronoun.index] + step, seen = 0;
      at >= 0 && at < order.length && seen < 30;
      at += step, seen++
    ) {
      const other = order[at]
      if (other.mention.sentence !== sentence) break
      const around = other.mention.first <= head && head < other.mention.last
      const beside = other.clause >= 0 && other.clause === pronoun.clause && isArgument(other) && isArgument(pronoun)
      if (around || (beside && !pronoun.pronoun!.reflexive)) barred.add(chains.of(other.index))
    }
  }
  return barred
}

const isArgument = ({ role }: Profile): boolean => role === 'subject' || role === 'object' || role === 'oblique'

/** True for a pronoun in a phrase or clause that goes before its sentence's subject: "In her youth, Ana …". */
function startsLate({ document }: Scene, { mention, role }: Profile): boolean {
  return mention.head - document.sentences[mention.sentence].first < 8 && role !== 'subject'
}

const typeOf = ({ pronoun, role }: Profile): string => {
  const who = pronoun!.gender === 'neuter' ? 'it' : pronoun!.number === 'plural' ? 'they' : 'he'
  return pronoun!.reflexive ? `${who}-self` : role === 'possessor' ? `${who}-poss` : who
}

const bucket = (value: number): string =>
  value < 3 ? String(value) : value < 5 ? '3-4' : value < 9 ? '5-8' : value < 17 ? '9-16' : '17+'

function pairFeatures(
  scene: Scene,
  pronoun: Profile,
  candidate: Profile,
  chain: Chain,
  rank: number,
  count: number,
): string[] {
  const { document } = scene
  const { mention } = candidate
  const away = pronoun.mention.sentence - mention.sentence
  const distance =
    mention.head > pronoun.mention.head ? 'after' : away === 0 ? '0' : away === 1 ? '1' : away < 4 ? '2-3' : '4+'
  const form = candidate.pronoun ? 'pronoun' : mention.form
  const type = typeOf(pronoun)
  const list = [
    `distance ${distance}`,
    `rank ${Math.min(rank, 4)}`,
    `form ${form}`,
    `role ${candidate.role} ${distance}`,
    `roles ${pronoun.role} ${candidate.role} ${distance === '0' || distance === '1' ? distance : 'far'}`,
    `kind ${chain.kind}`,
    `doubtful ${chain.doubtful}`,
    `named ${chain.named}`,
    `gender ${chain.gender === null ? 'unknown' : 'known'}`,
    `${pronoun.gender} ${chain.kind} ${chain.gender === null ? 'unknown' : 'known'} ${form}`,
    `number ${chain.number}`,
    `count ${bucket(count)}`,
    `size ${bucket(chain.mentions.length)}`,
    `determiner ${mention.form === 'nominal' ? candidate.determiner : 'name'}`,
    `quotation ${quotationRelation(scene, pronoun, candidate)}`,
    `paragraph ${document.sentences[mention.sentence].paragraph === document.sentences[pronoun.mention.sentence].paragraph}`,
    `syntax ${syntax(scene, pronoun, candidate)}${distance === 'after' ? ' after' : ''}`,
  ]
  if (candidate.pronoun && candidate.pronoun.gender === pronoun.pronoun!.gender) list.push(`echo ${distance}`)
  if (isFirst(scene, candidate)) list.push(`opens ${distance}`)
  if (document.tokens[mention.head].deprel === 'conj') list.push('conjunct')
  if (scene.order[0] && scene.chains.of(scene.order[0].index) === chain) list.push('topic')
  const opens = document.sentences[pronoun.mention.sentence].first === pronoun.mention.head
  list.push(
    `words ${mention.form === 'name' ? Math.min(candidate.words.length, 3) : 0}`,
    `depth ${depthOf(document, mention.head)} ${distance}`,
    `tokens ${bucket(Math.abs(pronoun.mention.head - mention.head) >> 2)}`,
    `opening ${opens} ${candidate.role} ${distance}`,
    `first ${document.sentences[mention.sentence].first === mention.first} ${distance}`,
  )
  if (mustResolve(pronoun)) list.push(`bare ${isBare(scene, chain)} ${bucket(chain.mentions.length)} ${candidate.role}`)
  return list.flatMap((feature) => [feature, `${type} ${feature}`])
}

/** True for somebody whom the text calls by one word alone, as it does with the one it is about: "Ruiz". */
const isBare = ({ chains }: Scene, { mentions }: Chain): boolean =>
  mentions.slice(0, 20).every((index) => {
    const { mention, words } = chains.profiles[index]
    return mention.form === 'pronoun' || (mention.form === 'name' && words.length === 1)
  })

/** Steps from a token up to the root of its sentence, at most 5. */
function depthOf({ tokens }: Document, index: number): number {
  let depth = 0
  for (let at = tokens[index].head; at >= 0 && depth < 5; at = tokens[at].head) depth++
  return depth
}

function quotationRelation({ speakers, chains }: Scene, pronoun: Profile, candidate: Profile): string {
  if (pronoun.quotation >= 0) {
    const speaker = speakers[pronoun.quotation]
    if (speaker !== null && chains.same(speaker, candidate.index)) return 'speaker'
  }
  if (pronoun.quotation === candidate.quotation) return pronoun.quotation < 0 ? 'none' : 'same'
  return pronoun.quotation < 0 ? 'candidate' : candidate.quotation < 0 ? 'pronoun' : 'different'
}

/** How the two stand in the tree: the candidate is subject of the pronoun's own clause or of one above it, or commands it. */
function syntax({ document: { tokens } }: Scene, pronoun: Profile, candidate: Profile): string {
  if (pronoun.mention.sentence !== candidate.mention.sentence) return 'apart'
  if (candidate.clause < 0) return 'none'
  if (candidate.clause === pronoun.clause) return `same-clause ${candidate.role}`
  let at = pronoun.clause
  for (let depth = 1; at >= 0 && depth < 12; depth++) {
    const { head, deprel } = tokens[at]
    if (head === candidate.clause) return `above ${deprel} ${candidate.role}`
    if (at !== pronoun.clause && at === candidate.clause) return `above-far ${candidate.role}`
    at = head
  }
  if (candidate.clause >= 0 && tokens[candidate.clause].head === pronoun.clause) return `below ${candidate.role}`
  return 'beside'
}

/** True for the first mention of a person in its sentence. */
function isFirst({ order, place }: Scene, profile: Profile): boolean {
  for (let at = place[profile.index] - 1; at >= 0; at--) {
    if (order[at].mention.sentence !== profile.mention.sentence) return true
    if (order[at].mention.kind === profile.mention.kind) return false
  }
  return true
}

/** Rows of names or people ("Ana and Maria") in the last three sentences. */
function rows({ order, place, document, chains }: Scene, pronoun: Profile): Candidate[] {
  const found: Candidate[] = []
  const from = place[pronoun.index]
  const members = new Map<number, Profile[]>()
  for (let at = from - 1; at >= 0 && from - at < 40 && found.length < 3; at--) {
    const profile = order[at]
    if (pronoun.mention.sentence - profile.mention.sentence > 2) break
    const { head, deprel } = document.tokens[profile.mention.head]
    if (deprel === 'conj') members.set(head, [profile, ...(members.get(head) ?? [])])
    const rest = members.get(profile.mention.head)
    if (!rest || !/^(person|organization|place|group)$/.test(profile.mention.kind ?? '')) continue
    const all = [profile, ...rest].filter(({ mention }) => mention.kind === profile.mention.kind)
    if (all.length < 2 || all.some(({ index }) => chains.same(index, pronoun.index))) continue
    const away = Math.min(pronoun.mention.sentence - profile.mention.sentence, 2)
    const features = [
      'row',
      `row distance ${away}`,
      `row kind ${profile.mention.kind}`,
      `row role ${profile.role} ${away}`,
      `row rank ${found.length}`,
    ].flatMap((feature) => [feature, `${typeOf(pronoun)} ${feature}`])
    found.push({ profile, members: all, features })
  }
  return found
}
