// Takes up what was told before by a description: "the minister" for a named minister, "this document" for a report,
// "the meeting" for a summit, "the company" for a named one. A description with "a" is new; one with "the" may be.
import { countryNamed } from '../../lexicon/countries.ts'
import { sameHappening } from '../../lexicon/event-nouns.ts'
import { kinship } from '../../lexicon/kinship.ts'
import { roleNouns } from '../../lexicon/role-nouns.ts'
import { titles } from '../../lexicon/titles.ts'
import { sameWork } from '../../lexicon/work-nouns.ts'
import { phraseEnd } from '../../text/tree.ts'
import type { Chain } from './chains.ts'
import type { Profile } from './profiles.ts'
import type { Scene } from './pronouns.ts'

/** In mentions and in sentences: for what has no name, and for words that fit anything. */
const reach = { mentions: 200, unnamed: 12, generic: 3 }

interface Match {
  rule: string
  confidence: number
  reason: string
}

/** Joins a description to the nearest chain that it can take up; the surer ways to match come first. */
export function resolveDescription(scene: Scene, description: Profile): void {
  if (!takesUp(description) || scene.chains.of(description.index).named) return
  const candidates = candidatesOf(scene, description)
  for (const way of ways) {
    for (const candidate of candidates) {
      const match = way(scene, description, candidate, scene.chains.of(candidate.index))
      if (!match) continue
      const { rule, confidence, reason } = match
      if (scene.chains.join(description.index, candidate.index, rule, confidence, reason)) return
    }
  }
}

/** The nearest mention of each chain before the description that agrees with it, the nearest first. */
function candidatesOf({ order, place, chains }: Scene, description: Profile): Profile[] {
  const own = chains.of(description.index)
  const from = place[description.index]
  const found = new Map<Chain, Profile>()
  for (let at = from - 1; at >= 0 && from - at < reach.mentions; at--) {
    const chain = chains.of(order[at].index)
    if (chain === own || found.has(chain) || order[at].mention.form === 'date') continue
    if (!chains.conflict(chain, own) && !nested(order[at], description)) found.set(chain, order[at])
  }
  return [...found.values()]
}

/** "A minister" is new; "the minister", "her minister" and "Minister" may take up one told of before. */
const takesUp = ({ determiner }: Profile): boolean => determiner !== 'a'

const nested = (a: Profile, b: Profile): boolean =>
  (a.mention.first <= b.mention.head && b.mention.head < a.mention.last) ||
  (b.mention.first <= a.mention.head && a.mention.head < b.mention.last)

type Way = (scene: Scene, description: Profile, candidate: Profile, chain: Chain) => Match | null

const definite = ({ determiner }: Profile): boolean => determiner === 'the' || determiner === 'this'

const ways: readonly Way[] = [
  (scene, description, candidate) =>
    description.determiner === 'possessive' ? samePossessor(scene, description, candidate) : null,
  samePhrase,
  spouse,
  (_scene, description, _candidate, chain) => (description.determiner === 'none' ? office(description, chain) : null),
  (scene, description, candidate, chain) =>
    definite(description) && modifiersFit(scene, description, chain)
      ? (sameNoun(scene, description, candidate, chain) ?? partOfName(scene, description, chain))
      : null,
  (scene, description, _candidate, chain) =>
    definite(description) && modifiersFit(scene, description, chain) ? synonym(description, chain) : null,
  (scene, description, candidate, chain) => {
    const near = description.mention.sentence - candidate.mention.sentence <= reach.generic
    return near && definite(description) && modifiersFit(scene, description, chain)
      ? general(scene, description, candidate, chain)
      : null
  },
]

/** "eight children" twice are the same eight. */
function samePhrase({ chains }: Scene, description: Profile, _candidate: Profile, chain: Chain): Match | null {
  const { determiner, number, words, modifiers } = description
  if (determiner !== 'none' || number !== 'plural' || modifiers.length === 0) return null
  const phrase = words.join(' ')
  const told = chain.mentions.some((index) => chains.profiles[index].words.join(' ') === phrase)
  return told ? { rule: 'same-phrase', confidence: 0.7, reason: `"${phrase}" was told of before` } : null
}

/** Words that tell nothing apart. */
const empty = new Set(
  `same said other new late current former old ongoing recent own young little poor great good whole
  entire latest then-current present long rare historic`.split(/\s+/),
)

/** Each telling word before the noun has been said of the chain before: "the trade talks" are no "peace talks". */
function modifiersFit(scene: Scene, description: Profile, chain: Chain): boolean {
  const { modifiers, noun, mention } = description
  const places = mention.kind === 'event' ? placesOf(scene, description) : []
  if (places.length > 0 && !placesFit(scene, places, chain)) return false
  const placeWords = new Set(places.flatMap(({ words }) => words))
  const telling = modifiers.filter((word) => !empty.has(word) && !placeWords.has(word))
  if (telling.length === 0) return true
  const office = [...telling, noun].join(' ')
  if (chain.nouns.has(office)) return true
  const said = wordsOf(scene, chain)
  return telling.every((word) => said.has(word))
}

function wordsOf({ chains }: Scene, chain: Chain): Set<string> {
  const said = new Set<string>()
  for (const index of chain.mentions.slice(0, 40)) {
    const profile = chains.profiles[index]
    for (const word of profile.words) said.add(word)
    for (const word of profile.modifiers) said.add(word)
    for (const word of profile.office.split(' ')) said.add(word)
  }
  return said
}

/** Where both tell of places, they share one: "the Geneva summit" is no "summit in Alaska". */
function placesFit(scene: Scene, places: readonly Profile[], chain: Chain): boolean {
  const { chains } = scene
  const own = new Set(places.map(({ index }) => chains.of(index)))
  const others = chain.mentions.slice(0, 20).map((index) => placesOf(scene, chains.profiles[index]))
  const known = others.filter((places) => places.length > 0)
  return known.length === 0 || known.some((places) => places.some(({ index }) => own.has(chains.of(index))))
}

/** The places named in a phrase and right after it: Russia and Ukraine in "the Russia-Ukraine war". */
function placesOf({ document: { tokens }, children, byHead }: Scene, { mention }: Profile): Profile[] {
  const places: Profile[] = []
  const last = phraseEnd(tokens, children, mention.head)
  for (let index = mention.first; index <= last; index++) {
    const profile = byHead.get(index)
    if (profile?.mention.form === 'name' && profile.mention.kind === 'place') places.push(profile)
  }
  return places
}

function office({ noun, modifiers, mention }: Profile, chain: Chain): Match | null {
  if (mention.kind !== 'person' || !titles.has(noun)) return null
  const said = [...modifiers, noun].join(' ')
  if (!chain.named || !chain.nouns.has(said)) return null
  return { rule: 'office', confidence: 0.85, reason: `was called "${said}" before` }
}

function sameNoun(scene: Scene, description: Profile, candidate: Profile, chain: Chain): Match | null {
  const { noun, mention, determiner } = description
  if (!chain.nouns.has(noun)) return null
  const away = mention.sentence - candidate.mention.sentence
  if (!chain.named && away > reach.unnamed) return null
  if (mention.kind !== 'event' && hasComplement(scene, description) && determiner === 'the') return null
  return { rule: 'same-noun', confidence: 0.8, reason: `"${noun}" was told of before` }
}

/** "the leader of the party": what follows says which, so that nothing before is needed. */
const hasComplement = ({ document: { tokens }, children }: Scene, { mention }: Profile): boolean =>
  children[mention.head].some((child) => child > mention.head && /^(nmod|acl)/.test(tokens[child].deprel))

function synonym({ noun, mention }: Profile, chain: Chain): Match | null {
  const like = mention.kind === 'event' ? sameHappening : mention.kind === 'work' ? sameWork : null
  if (!like) return null
  for (const said of chain.nouns) {
    if (like(said, noun)) return { rule: 'like-noun', confidence: 0.7, reason: `"${noun}" takes up "${said}"` }
  }
  return null
}

/** "the ministry" for "Ministry of Trade". */
function partOfName({ chains }: Scene, { noun, mention }: Profile, chain: Chain): Match | null {
  if (!chain.named || mention.kind === 'person') return null
  for (const index of chain.mentions.slice(0, 20)) {
    const { words, mention: named } = chains.profiles[index]
    if (named.form !== 'name' || !words.includes(noun)) continue
    return { rule: 'noun-of-name', confidence: 0.8, reason: `"${words.join(' ')}" is a ${noun}` }
  }
  return null
}

/** Words that take up any named thing of their sort nearby: "the woman", "the company", "the country". */
function general(scene: Scene, { noun, mention }: Profile, candidate: Profile, chain: Chain): Match | null {
  if (candidate.mention.form === 'pronoun' && !chain.named) return null
  const reason = `"${noun}" takes up the nearest that it fits`
  if (mention.kind === 'person') {
    const gender = roleNouns.get(noun)
    if (!gender || chain.gender !== gender || !chain.named) return null
    return { rule: 'general-person', confidence: 0.6, reason }
  }
  if (!chain.named || candidate.role === 'modifier') return null
  const isGeneral =
    (mention.kind === 'organization' && generalOrganizations.has(noun)) ||
    (mention.kind === 'place' && generalPlaces.has(noun))
  return isGeneral && isCountry(scene, chain) === /^(country|nation)$/.test(noun)
    ? { rule: 'general-noun', confidence: 0.55, reason }
    : null
}

const isCountry = ({ document: { text }, chains }: Scene, chain: Chain): boolean =>
  chain.mentions.slice(0, 20).some((index) => {
    const { start, end } = chains.profiles[index].mention
    return countryNamed(text.slice(start, end))?.country ?? false
  })

const generalOrganizations = new Set(
  'company firm corporation organization organisation agency group party team club charity airline bank'.split(' '),
)
const generalPlaces = new Set('country nation city town village island'.split(' '))

/** "her letter" and "her letter", "Ana's mother" and "her mother": one possessor, one noun. */
function samePossessor(scene: Scene, description: Profile, candidate: Profile): Match | null {
  const { chains } = scene
  if (candidate.noun !== description.noun || candidate.mention.form !== 'nominal') return null
  const [a, b] = [possessorOf(scene, description), possessorOf(scene, candidate)]
  if (a === null) return null
  const reason = `one "${description.noun}" of one possessor`
  if (b !== null) return chains.same(a, b) ? { rule: 'same-possessor', confidence: 0.8, reason } : null
  const free = description.mention.kind === 'event' || description.mention.kind === 'work'
  return free && candidate.determiner !== 'none' && !kinship.has(description.noun)
    ? { rule: 'same-noun', confidence: 0.6, reason: `"${description.noun}" was told of before` }
    : null
}

/** "her husband" is the man who shares her surname in the text. */
function spouse(scene: Scene, description: Profile, _candidate: Profile, chain: Chain): Match | null {
  const { chains } = scene
  const kin = kinship.get(description.noun)
  if (kin?.relation !== 'married to' || !kin.gender || chain.gender !== kin.gender || !chain.named) return null
  const possessor = possessorOf(scene, description)
  if (possessor === null || chains.same(possessor, chain.mentions[0])) return null
  const own = surnames(scene, chains.of(possessor))
  const shared = [...surnames(scene, chain)].find((surname) => own.has(surname))
  return shared === undefined
    ? null
    : { rule: 'spouse', confidence: 0.6, reason: `the only one of that gender who is called "${shared}" as well` }
}

/** The last words of the full names of a chain. */
const surnames = ({ chains }: Scene, chain: Chain): Set<string> =>
  new Set(
    chain.mentions
      .map((index) => chains.profiles[index])
      .filter(({ mention, words }) => mention.form === 'name' && mention.kind === 'person' && words.length > 1)
      .map(({ words }) => words[words.length - 1]),
  )

/** The mention that a noun belongs to: "Ana" in "Ana's mother" and in "the mother of Ana". */
export function possessorOf({ document: { tokens }, children, byHead }: Scene, { mention }: Profile): number | null {
  for (const child of children[mention.head]) {
    const { deprel } = tokens[child]
    const isOf = deprel === 'nmod' && children[child].some((one) => tokens[one].lemma === 'of')
    if (deprel === 'nmod:poss' || isOf) return byHead.get(child)?.index ?? null
  }
  return null
}
