// Spreads what stands for several over its members: "both leaders", "the two", "they" after "Ana and Maria".
import type { Chain } from './chains.ts'
import type { Profile } from './profiles.ts'
import type { Scene } from './pronouns.ts'
import { pluralPointers } from '../../lexicon/pronouns.ts'
import { roleNouns } from '../../lexicon/role-nouns.ts'

const reach = { mentions: 60, sentences: 4 }
const sides = new Set(['side', 'party', 'country', 'nation', 'state', 'government', 'company', 'team'])

/** The stated number of things already told of that a mention stands for ("both", "the two leaders"); 0 for none. */
export function statedNumber({ document: { tokens }, children }: Scene, profile: Profile): number {
  const { mention, determiner } = profile
  if (mention.rule === 'nominals/plural-pointer')
    return pluralPointers.get(tokens[mention.head].text.toLowerCase()) ?? 0
  if (mention.form !== 'nominal' || profile.number !== 'plural') return 0
  const words = children[mention.head]
    .filter((child) => child < mention.head)
    .map((child) => tokens[child].text.toLowerCase())
  if (words.includes('both')) return 2
  const count = words.map((word) => pluralPointers.get(word) ?? 0).find((number) => number > 0) ?? 0
  return determiner === 'the' || determiner === 'this' ? count : 0
}

/** The nearest `count` named things of one kind that the mention fits, in the order of the text; null where there are not so many. */
export function membersOf(scene: Scene, profile: Profile, count: number): Profile[] | null {
  const { order, place, chains } = scene
  const from = place[profile.index]
  const found = new Map<Chain, Profile>()
  let kind: string | null = null
  for (let at = from - 1; at >= 0 && from - at < reach.mentions && found.size < count; at--) {
    const candidate = order[at]
    if (profile.mention.sentence - candidate.mention.sentence > reach.sentences) break
    const chain = chains.of(candidate.index)
    if (!chain.named || found.has(chain) || !fits(profile, chain)) continue
    if (kind !== null && chain.kind !== kind) continue
    kind ??= chain.kind
    found.set(chain, candidate)
  }
  return found.size === count ? [...found.values()].reverse() : null
}

function fits({ mention, noun }: Profile, chain: Chain): boolean {
  if (mention.form === 'pronoun')
    return chain.kind === 'person' || chain.kind === 'organization' || chain.kind === 'place'
  if (sides.has(noun)) return chain.kind === 'place' || chain.kind === 'organization'
  if (!roleNouns.has(noun) || chain.kind !== 'person') return false
  const gender = roleNouns.get(noun)
  return !gender || !chain.gender || gender === chain.gender
}
