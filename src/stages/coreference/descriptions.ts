// Takes up what was told before by a description: "the minister" for a named minister, "this document" for a report,
// "the meeting" for a summit, "the company" for a named one. A description with "a" is new; one with "the" may be.
import { sameHappening } from '../../lexicon/event-nouns.ts'
import { kinship } from '../../lexicon/kinship.ts'
import { organizationNouns, placeNouns } from '../../lexicon/institution-nouns.ts'
import { sameWork } from '../../lexicon/work-nouns.ts'
import { phraseEnd } from '../../text/tree.ts'
import type { Chain } from './chains.ts'
import type { Profile } from './profiles.ts'
import type { Scene } from './pronouns.ts'

const reach = { mentions: 200, generic: 3 }

interface Match {
  rule: string
  confidence: number
  reason: string
}

/** Joins a description to the nearest chain that it can take up; the surer ways to match come first. */
export function resolveDescription(scene: Scene, description: Profile): void {
  if (!takesUp(description)) return
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
  (_scene, description, _candidate, chain) => (description.determiner === 'none' ? office(description, chain) : null),
  (scene, description, _candidate, chain) =>
    definite(description) && modifiersFit(scene, description, chain)
      ? (sameNoun(description, chain) ?? partOfName(scene, description, chain))
      : null,
  (scene, description, _candidate, chain) =>
    definite(description) && modifiersFit(scene, description, chain) ? synonym(description, chain) : null,
  (scene, description, candidate, chain) => {
    const near = description.mention.sentence - candidate.mention.sentence <= reach.generic
    return near && definite(description) && modifiersFit(scene, description, chain)
      ? general(description, candidate, chain)
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
  if ([...chain.nouns].some((said) => said.endsWith(office) || office.endsWith(said))) return true
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

function office({ noun, modifiers }: Profile, chain: Chain): Match | null {
  const said = [...modifiers, noun].join(' ')
  if (!chain.named || !chain.nouns.has(said)) return null
  return { rule: 'office', confidence: 0.85, reason: `was called "${said}" before` }
}

function sameNoun({ noun }: Profile, chain: Chain): Match | null {
  if (!chain.nouns.has(noun)) return null
  return { rule: 'same-noun', confidence: 0.8, reason: `"${noun}" was told of before` }
}

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

const someone = new Map([
  ['man', 'masculine'],
  ['woman', 'feminine'],
  ['boy', 'masculine'],
  ['girl', 'feminine'],
])

/** Words that take up any named thing of their sort nearby: "the woman", "the company", "the country". */
function general({ noun, mention }: Profile, candidate: Profile, chain: Chain): Match | null {
  if (candidate.mention.form === 'pronoun' && !chain.named) return null
  const reason = `"${noun}" takes up the nearest that it fits`
  if (mention.kind === 'person') {
    const gender = someone.get(noun)
    if (!gender || chain.gender !== gender || !chain.named) return null
    return { rule: 'general-person', confidence: 0.6, reason }
  }
  if (!chain.named || candidate.role === 'modifier') return null
  const isGeneral =
    (mention.kind === 'organization' && generalOrganizations.has(noun)) ||
    (mention.kind === 'place' && generalPlaces.has(noun))
  return isGeneral && (organizationNouns.has(noun) || placeNouns.has(noun))
    ? { rule: 'general-noun', confidence: 0.55, reason }
    : null
}

const generalOrganizations = new Set(
  'company firm corporation organization organisation agency group party team club charity airline bank'.split(' '),
)
const generalPlaces = new Set('country nation city town village island state region'.split(' '))

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

/** The mention that a noun belongs to: "Ana" in "Ana's mother" and in "the mother of Ana". */
export function possessorOf({ document: { tokens }, children, byHead }: Scene, { mention }: Profile): number | null {
  for (const child of children[mention.head]) {
    const { deprel } = tokens[child]
    const isOf = deprel === 'nmod' && children[child].some((one) => tokens[one].lemma === 'of')
    if (deprel === 'nmod:poss' || isOf) return byHead.get(child)?.index ?? null
  }
  return null
}
