// Decides which mentions stand for one thing, from the surest rules to the least sure: grammar, names, speakers, then pronouns
// and descriptions in the order of the text. Lee et al., "Deterministic Coreference Resolution Based on Entity-Centric,
// Precision-Ranked Rules" (Computational Linguistics 39:4, 2013), with a learned ranker for the pronouns.
// In "Ana Ruiz left. She was tired." the mentions "Ana Ruiz" and "She" get one chain.
import { coreferenceWeights } from '../language/models/coreference-weights.ts'
import { childrenOf } from '../text/tree.ts'
import type { Document, Entity, Stage } from '../types.ts'
import { joinByGrammar } from './coreference/appositions.ts'
import { Chains, type Chain } from './coreference/chains.ts'
import { resolveDescription } from './coreference/descriptions.ts'
import { membersOf, statedNumber } from './coreference/groups.ts'
import { joinNames, shareKinds } from './coreference/names.ts'
import { profilesOf, type Profile } from './coreference/profiles.ts'
import {
  candidatesOf,
  isResolvable,
  mustResolve,
  noneFeatures,
  subjectAhead,
  weightOf,
  type Candidate,
  type Scene,
} from './coreference/pronouns.ts'
import { joinSpeakers, speeches } from './coreference/speakers.ts'

/** Picks one of the candidates of a pronoun, or null for none. */
export type Choose = (scene: Scene, pronoun: Profile, candidates: readonly Candidate[]) => Candidate | null

/** Makes an entity without a name of each chain (`chain/0` …), for the entities stage to name; each quotation gets its speaker. */
export const coreference: Stage = (document) => resolve(document, heaviest)

/** The same with another way to choose antecedents: what training and evaluation use. */
export function resolve(document: Document, choose: Choose): Document {
  const children = childrenOf(document.tokens)
  const profiles = profilesOf(document, children)
  shareKinds(profiles)
  const chains = new Chains(document, profiles)
  joinByGrammar(document, children, chains)
  joinNames(document, chains)
  const spoken = speeches(document, children, profiles)
  joinSpeakers(spoken, chains)

  const order = profiles.toSorted((a, b) => a.mention.head - b.mention.head || a.index - b.index)
  const place: number[] = []
  order.forEach(({ index }, at) => (place[index] = at))
  const byHead = new Map(profiles.map((profile) => [profile.mention.head, profile]))
  const speakers = spoken.map(({ speaker }) => speaker)
  const scene: Scene = { document, children, chains, order, place, byHead, speakers }
  const members = new Map<number, readonly Profile[]>()
  for (const profile of order) resolveOne(scene, profile, choose, members)

  draft(document, chains, members, speakers)
  return document
}

function resolveOne(scene: Scene, profile: Profile, choose: Choose, members: Map<number, readonly Profile[]>): void {
  const count = statedNumber(scene, profile)
  const several = count > 0 ? membersOf(scene, profile, count) : null
  if (several) {
    members.set(profile.index, several)
  } else if (isResolvable(profile)) {
    resolvePronoun(scene, profile, choose(scene, profile, candidatesOf(scene, profile)), members)
  } else if (profile.mention.form === 'nominal') resolveDescription(scene, profile)
}

function resolvePronoun(
  scene: Scene,
  profile: Profile,
  chosen: Candidate | null,
  members: Map<number, readonly Profile[]>,
): void {
  const { chains } = scene
  if (chosen && chosen.members.length > 1) {
    members.set(profile.index, chosen.members)
    return
  }
  if (chosen) {
    chains.join(profile.index, chosen.profile.index, 'pronoun', 0.7, 'the likeliest of those told of shortly before')
    const shared = members.get(chosen.profile.index)
    if (shared) members.set(profile.index, shared)
  }
  const ahead = subjectAhead(scene, profile)
  if (ahead) chains.join(profile.index, ahead.index, 'name-ahead', 0.5, 'the first subject named after it')
}

/** Chooses by weight; "he" and "she" always stand for somebody. */
export const heaviest: Choose = (scene, pronoun, candidates) => chooseBy(scene, pronoun, candidates, coreferenceWeights)

/** The candidate of greatest weight, or null where to choose none weighs more. */
export function chooseBy(
  scene: Scene,
  pronoun: Profile,
  candidates: readonly Candidate[],
  weights: Readonly<Record<string, number>>,
): Candidate | null {
  let best: Candidate | null = null
  let weight = mustResolve(pronoun) ? -Infinity : weightOf(noneFeatures(scene, pronoun), weights)
  for (const candidate of candidates) {
    const own = weightOf(candidate.features, weights)
    if (own > weight) [best, weight] = [candidate, own]
  }
  return best
}

/** Makes the chains entities without a name yet, and writes their ids into mentions and quotations. */
function draft(
  document: Document,
  chains: Chains,
  members: ReadonlyMap<number, readonly Profile[]>,
  speakers: readonly (number | null)[],
): void {
  const drafts = new Map<Chain, Entity>()
  document.mentions.forEach((mention, index) => {
    const chain = chains.of(index)
    if (mention.form === 'name' && chain.kind === 'person') mention.kind = 'person'
    mention.kind ??= chain.kind
    if (drafts.has(chain)) return drafts.get(chain)!.mentions.push(index)
    const id = `chain/${drafts.size}`
    const kind = chain.kind ?? 'group'
    drafts.set(chain, {
      id,
      kind,
      name: '',
      aliases: [],
      named: chain.named,
      value: null,
      mentions: [index],
      members: [],
    })
  })
  for (const [mention, several] of members) {
    drafts.get(chains.of(mention))!.members = several.map(({ index }) => drafts.get(chains.of(index))!.id)
  }
  document.entities = [...drafts.values()].filter((entity) => isTold(document, entity))
  for (const { id, mentions } of document.entities) for (const index of mentions) document.mentions[index].entity = id
  for (const { mention, confidence, merged, rule } of document.decisions) {
    if (!merged || !rule.startsWith('coreference/')) continue
    document.mentions[mention].confidence = Math.min(document.mentions[mention].confidence, confidence)
  }
  document.quotations.forEach((quotation, index) => {
    const speaker = speakers[index]
    if (speaker !== null) quotation.speaker = document.mentions[speaker].entity
  })
}

/** A chain of pronouns alone is nobody, unless it stands for several who are known. */
const isTold = ({ mentions: all }: Document, { mentions, members }: Entity): boolean =>
  members.length > 1 ||
  mentions.some((index) => all[index].form !== 'pronoun' && all[index].form !== 'date' && all[index].kind !== null)
