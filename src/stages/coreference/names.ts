// Joins the names of one thing over the whole text: "Marie Curie", "Curie" and "Mme Curie"; "Free Trade Union" and
// "FTU"; "Norwegian" and "Norway". Two people with one surname stay two, and a bare surname goes to the one it means.
import { countryNamed } from '../../lexicon/countries.ts'
import { placeOfAdjective } from '../../lexicon/demonyms.ts'
import { genderOfFirstName } from '../../lexicon/first-names.ts'
import { companyEndings, nameHeads } from '../../lexicon/head-nouns.ts'
import { sameFirstName } from '../../lexicon/nicknames.ts'
import { nameSuffix } from '../../lexicon/titles.ts'
import type { Document, Kind } from '../../types.ts'
import type { Chains } from './chains.ts'
import type { Gender, Profile } from './profiles.ts'

/** All mentions with the same words and kind; `first` is the first of them. */
interface Name {
  words: readonly string[]
  kind: Kind | null
  first: Profile
  mentions: Profile[]
}

export function joinNames(document: Document, chains: Chains): void {
  const names = sameWords(chains.profiles.filter(isName), chains)
  const people = names.filter(({ kind }) => kind === 'person')
  fullNames(people, chains)
  partsOfNames(people, chains)
  firstNames(people, chains)
  const others = names.filter(({ kind }) => kind !== 'person')
  places(document, others, chains)
  acronyms(document, others, chains)
  shortForms(others, chains)
  lastWords(others, chains)
}

const isName = ({ mention, words }: Profile): boolean => mention.form === 'name' && words.length > 0

const articles = new Set(['the', 'a', 'an'])
const coreOf = (words: readonly string[]): readonly string[] =>
  words.length > 1 && articles.has(words[0]) ? words.slice(1) : words

const keyOf = ({ words }: Profile): string => coreOf(words).join(' ')

/** The same name has the same kind all over the text, unless it is a person's in one place and a place's in another. */
export function shareKinds(all: readonly Profile[]): void {
  const profiles = all.filter(isName)
  const surnames = new Set(
    profiles
      .filter(({ mention, words }) => mention.kind === 'person' && words.length > 1)
      .flatMap(({ words }) => words),
  )
  const votes = new Map<string, Map<Kind, number>>()
  for (const profile of profiles) {
    const { kind, confidence } = profile.mention
    if (!kind) continue
    const kinds = votes.get(keyOf(profile)) ?? new Map<Kind, number>()
    kinds.set(kind, (kinds.get(kind) ?? 0) + confidence)
    votes.set(keyOf(profile), kinds)
  }
  for (const profile of profiles) {
    const kinds = votes.get(keyOf(profile))
    if (!kinds || (kinds.size === 1 && profile.mention.kind)) continue
    if (kinds.has('person') && kinds.has('place') && surnames.has(profile.words[0])) continue
    profile.mention.kind = [...kinds].reduce((best, kind) => (kind[1] > best[1] ? kind : best))[0]
  }
}

/** Joins mentions with the same words; a Mr. and a Mrs. of one surname stay apart. */
function sameWords(profiles: readonly Profile[], chains: Chains): Name[] {
  const names = new Map<string, Name>()
  for (const profile of profiles) {
    const { kind } = profile.mention
    const gender = kind === 'person' && profile.words.length === 1 ? titledGender(profile) : ''
    const key = `${kind}|${keyOf(profile)}|${gender}`
    const name = names.get(key)
    if (!name) {
      names.set(key, { words: coreOf(profile.words), kind, first: profile, mentions: [profile] })
      continue
    }
    name.mentions.push(profile)
    chains.join(profile.index, name.first.index, 'same-name', 1, `both are called "${keyOf(profile)}"`)
  }
  return [...names.values()]
}

/** The gender that the title before a name gives it: feminine for "Mrs. Ruiz". */
const titledGender = ({ office, gender }: Profile): Gender | '' => (office && gender ? gender : '')

/** Without "Jr", "III" and letters of honour: "Ana Ruiz OBE RA". */
function withoutSuffix(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 2 && (nameSuffix.test(words[end - 1]) || honours.has(words[end - 1]))) end--
  return words.slice(0, end)
}

const honours = new Set(
  'dbe kbe gbe obe cbe mbe om ch frs frsa ra mp mep kc qc sc dc dso mc phd md ba ma llb usa usn'.split(' '),
)

/** Joins full names of one person: "Ana M. Ruiz", "Ana Ruiz", "Annie Ruiz". */
function fullNames(people: readonly Name[], chains: Chains): void {
  const bySurname = new Map<string, Name[]>()
  for (const name of people) {
    const words = withoutSuffix(name.words)
    if (words.length < 2) continue
    const surname = words[words.length - 1]
    const before = bySurname.get(surname) ?? []
    const same = before.find((other) => sameFullName(words, withoutSuffix(other.words)))
    if (same) {
      const reason = `"${name.words.join(' ')}" and "${same.words.join(' ')}" are forms of one full name`
      chains.join(name.first.index, same.first.index, 'full-name', 0.95, reason)
    } else if (before.length > 0) {
      const reason = `"${name.words.join(' ')}" and "${before[0].words.join(' ')}" share a surname alone`
      chains.refuse(name.first.index, before[0].first.index, 'full-name', reason)
    }
    bySurname.set(surname, [...before, name].slice(-20))
  }
}

/** Both end in the same surname, and each given name of the shorter has its like in the longer, in order. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  if (!sameGiven(longer[0], shorter[0]) && !longer.slice(1, -1).some((word) => word === shorter[0])) return false
  let at = 0
  for (const word of shorter.slice(0, -1)) {
    while (at < longer.length - 1 && !sameGiven(longer[at], word)) at++
    if (at++ >= longer.length - 1) return false
  }
  return true
}

const sameGiven = (a: string, b: string): boolean =>
  sameFirstName(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0])

/** Joins a name of one word (or a surname of several) to the full name that it means. */
function partsOfNames(people: readonly Name[], chains: Chains): void {
  const full = people.filter(({ words }) => withoutSuffix(words).length > 1)
  const byWord = new Map<string, Name[]>()
  for (const name of full) for (const word of new Set(name.words)) byWord.set(word, [...(byWord.get(word) ?? []), name])
  const bare = people.filter(({ words }) => words.length === 1)
  const usedBare = new Map(bare.map(({ words, mentions }) => [words[0], mentions.length]))

  for (const name of people) {
    const candidates = new Map<object, { name: Name; score: number }>()
    for (const other of byWord.get(name.words[name.words.length - 1]) ?? []) {
      if (other === name || other.words.length <= name.words.length || !contains(other.words, name.words)) continue
      const chain = chains.of(other.first.index)
      if (chain === chains.of(name.first.index) || chains.conflict(chain, chains.of(name.first.index))) continue
      const score = fitness(name, other, usedBare, chains)
      if (score > (candidates.get(chain)?.score ?? -Infinity)) candidates.set(chain, { name: other, score })
    }
    if (name.words.length > 1 && candidates.size !== 1) continue
    const [best, second] = [...candidates.values()].sort((a, b) => b.score - a.score)
    if (!best) continue
    const bareName = name.words.join(' ')
    const reason = `"${bareName}" is short for "${best.name.words.join(' ')}"`
    chains.join(name.first.index, best.name.first.index, 'part-of-name', second ? 0.7 : 0.9, reason)
    if (second) {
      const other = `"${bareName}" fits "${best.name.words.join(' ')}" better than "${second.name.words.join(' ')}"`
      chains.refuse(name.first.index, second.name.first.index, 'part-of-name', other)
    }
  }
  joinTitled(bare, chains)
}

const contains = (words: readonly string[], part: readonly string[]): boolean =>
  part.length === 1 ? words.includes(part[0]) : words.slice(-part.length).every((word, i) => word === part[i])

/** How well a bare name means a full one: as a surname, by its title, by how often and how early the other is named. */
function fitness(bare: Name, full: Name, usedBare: ReadonlyMap<string, number>, chains: Chains): number {
  const words = withoutSuffix(full.words)
  const word = bare.words[0]
  const surname = words[words.length - 1]
  let score = word === surname || bare.words.length > 1 ? 3 : word === words[0] ? 2 : 1
  const chain = chains.of(full.first.index)
  const offices = bare.mentions.map(({ office }) => office).filter((office) => office !== '')
  if (offices.some((office) => chain.nouns.has(office.split(' ').at(-1)!))) score += 4
  const byFirstName = usedBare.get(words[0]) ?? 0
  if (word === surname && byFirstName > 0) score -= 2 * byFirstName >= bare.mentions.length ? 3 : 1
  if (full.first.index < bare.first.index) score += 2
  const early = 1 / (1 + full.first.mention.sentence)
  return score + early + Math.min(chain.mentions.length, 20) / 20
}

/** A name of one word that is short for none is a first name, and has its gender. */
function firstNames(people: readonly Name[], chains: Chains): void {
  for (const { words, first } of people) {
    const chain = chains.of(first.index)
    if (words.length === 1) chain.gender ??= genderOfFirstName(words[0])
  }
}

/** "Mrs. Ruiz" and plain "Ruiz" are one where the text knows no other of that name. */
function joinTitled(bare: readonly Name[], chains: Chains): void {
  const byWord = new Map<string, Name[]>()
  for (const name of bare) byWord.set(name.words[0], [...(byWord.get(name.words[0]) ?? []), name])
  for (const [word, names] of byWord) {
    const plain = names.find(({ first }) => titledGender(first) === '')
    const titled = names.filter((name) => name !== plain)
    if (!plain || titled.length !== 1) continue
    chains.join(
      plain.first.index,
      titled[0].first.index,
      'titled-name',
      0.85,
      `only one "${word}" is named with a title`,
    )
  }
}

/** Joins the names of a country and its adjective: "Russian Federation", "Russia", "Russian". */
function places(document: Document, names: readonly Name[], chains: Chains): void {
  const byPlace = new Map<string, Name>()
  for (const name of names) {
    const { start, end } = name.first.mention
    const written = document.text.slice(start, end).replace(/^the\s+/i, '')
    const place = countryNamed(written)?.name ?? placeOfAdjective(written)
    if (place === null) continue
    for (const { mention } of name.mentions) mention.kind = 'place'
    chains.of(name.first.index).kind = 'place'
    const known = byPlace.get(place)
    if (known) chains.join(name.first.index, known.first.index, 'country', 0.95, `"${written}" points to ${place}`)
    else byPlace.set(place, name)
  }
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', '&', 'to'])

/** Joins "FTU" to "Free Trade Union": by initials, or where one stands in brackets after the other. */
function acronyms(document: Document, names: readonly Name[], chains: Chains): void {
  const byInitials = new Map<string, Name>()
  for (const name of names) {
    for (const initials of initialsOf(name.words)) if (!byInitials.has(initials)) byInitials.set(initials, name)
  }
  for (const short of names) {
    const text = document.text.slice(short.first.mention.start, short.first.mention.end).replace(/[.\s]/g, '')
    if (!/^\p{Lu}[\p{Lu}\p{N}&-]{1,7}s?$/u.test(text)) continue
    const long = inBrackets(document, short, names) ?? byInitials.get(text.toLowerCase().replace(/[&-]/g, ''))
    if (!long || long === short) continue
    if (long.kind) for (const { mention } of short.mentions) mention.kind = long.kind
    chains.of(short.first.index).kind = long.kind
    const reason = `"${text}" is short for "${long.words.join(' ')}"`
    chains.join(short.first.index, long.first.index, 'acronym', 0.95, reason)
  }
}

/** The initials of three or more words (two in capitals are too common), with and without small words. */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const all = words.map((word) => word[0]).join('')
  const great = words
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join('')
  return [...new Set([all, great])].filter((initials) => initials.length > 1)
}

/** The name right before the bracket that a short form first stands in. */
function inBrackets({ text, mentions }: Document, short: Name, names: readonly Name[]): Name | null {
  for (const { mention, index } of short.mentions) {
    if (text[mention.start - 1] !== '(') continue
    for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
      const gap = mentions[before].end < mention.start ? text.slice(mentions[before].end, mention.start) : ''
      if (!/^\s?\($/.test(gap)) continue
      const long = names.find(({ mentions: all }) => all.some((one) => one.index === before))
      if (long && startsAlike(text.slice(mention.start, mention.end), long.words)) return long
    }
  }
  return null
}

/** The short form begins as the long one does, and its second letter begins a later word. */
const startsAlike = (short: string, words: readonly string[]): boolean =>
  words.length > 1 &&
  short[0].toLowerCase() === words[0][0] &&
  words.slice(1).some((word) => word[0] === short[1]?.toLowerCase())

/** Joins a name without its last words to the whole one: "Baltic Shipping" and "Baltic Shipping Company". */
function shortForms(names: readonly Name[], chains: Chains): void {
  const byFirst = new Map<string, Name[]>()
  for (const name of names) byFirst.set(name.words[0], [...(byFirst.get(name.words[0]) ?? []), name])
  for (const short of names) {
    if (short.kind !== 'organization' && short.kind !== 'event' && short.kind !== 'work') continue
    const longer = (byFirst.get(short.words[0]) ?? []).filter(
      ({ words, kind }) =>
        kind === short.kind && words.length > short.words.length && short.words.every((word, i) => word === words[i]),
    )
    const chainsOfLonger = new Set(longer.map(({ first }) => chains.of(first.index)))
    const onlyEnding = longer.find(
      ({ words }) => words.length === short.words.length + 1 && companyEndings.has(words.at(-1)!),
    )
    const long = onlyEnding ?? (chainsOfLonger.size === 1 ? longer[0] : undefined)
    if (!long) continue
    const reason = `"${short.words.join(' ')}" begins "${long.words.join(' ')}", and no other name of a like kind`
    chains.join(short.first.index, long.first.index, 'short-form', 0.8, reason)
  }
}

/** Joins a name without its first words, where the text has one such name alone: "Congress" and "United States Congress". */
function lastWords(names: readonly Name[], chains: Chains): void {
  const byLast = new Map<string, Name[]>()
  for (const name of names) {
    const last = name.words[name.words.length - 1]
    byLast.set(last, [...(byLast.get(last) ?? []), name])
  }
  for (const short of names) {
    const last = short.words[short.words.length - 1]
    const isHead = short.kind === 'organization' && nameHeads.get(last)?.includes('organization')
    if (!isHead && short.kind !== 'work') continue
    const longer = (byLast.get(last) ?? []).filter(
      ({ words, kind }) =>
        kind === short.kind &&
        words.length > short.words.length &&
        (isHead || words.length === short.words.length + 1) &&
        short.words.every((word, i) => word === words[words.length - short.words.length + i]),
    )
    if (new Set(longer.map(({ first }) => chains.of(first.index))).size !== 1) continue
    const reason = `"${short.words.join(' ')}" ends "${longer[0].words.join(' ')}", and no other name of a like kind`
    chains.join(short.first.index, longer[0].first.index, 'last-words', 0.75, reason)
  }
}
