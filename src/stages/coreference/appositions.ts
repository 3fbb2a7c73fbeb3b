// Joins what grammar says is one: appositions ("Ana Ruiz, the harbour master"), titles ("the painter Ana Ruiz"), predicates
// ("Ruiz was a sailor", "they chose Ruiz as leader"), and the pronoun of a relative clause with the noun before it.
import { relation } from '../../text/tree.ts'
import { placeParts, placesByName } from '../../lexicon/institution-nouns.ts'
import type { Document } from '../../types.ts'
import type { Chains } from './chains.ts'
import type { Profile } from './profiles.ts'

interface Tree {
  tokens: Document['tokens']
  children: readonly number[][]
  /** Profiles by the token index of their head, and of names by each of their tokens. */
  at: ReadonlyMap<number, Profile>
  chains: Chains
}

export function joinByGrammar({ tokens }: Document, children: readonly number[][], chains: Chains): void {
  const at = new Map<number, Profile>()
  for (const profile of chains.profiles) {
    const { form, first, last, head } = profile.mention
    if (form === 'name') for (let index = first; index < last; index++) at.set(index, profile)
    else if (!at.has(head)) at.set(head, profile)
  }
  const tree = { tokens, children, at, chains }
  for (const rule of [
    apposition,
    title,
    sharedArticle,
    namedSo,
    knownAs,
    namedPlace,
    predicate,
    asPhrase,
    relativeClause,
  ]) {
    for (const profile of chains.profiles) rule(tree, profile)
  }
}

/** A name and a description, or two descriptions; two names side by side are a row, or a place in a place. */
const differInForm = (a: Profile, b: Profile): boolean =>
  (a.mention.form === 'nominal' || b.mention.form === 'nominal') &&
  a.mention.form !== 'date' &&
  b.mention.form !== 'date'

/** "Ana Ruiz, the harbour master"; a row without "and" before the last comes to the same. */
function apposition({ tokens, children, at, chains }: Tree, profile: Profile): void {
  const { head } = profile.mention
  const { deprel, head: above } = tokens[head]
  const first = at.get(above)
  if (!first || !differInForm(first, profile)) return
  const isRow = deprel === 'conj' && (children[head].some((child) => tokens[child].deprel === 'cc') || isLongRow(above))
  const afterComma = tokens[profile.mention.first - 1]?.text === ','
  if (deprel !== 'appos' && !(deprel === 'conj' && !isRow && afterComma && isPerson(first) && isPerson(profile))) return
  const [own, other] = profile.mention.form === 'name' ? [first, profile] : [profile, first]
  chains.join(own.index, other.index, 'apposition', 0.9, 'one stands in apposition to the other')

  function isLongRow(index: number): boolean {
    return children[index].filter((child) => tokens[child].deprel === 'conj').length > 1
  }
}

const isPerson = ({ mention, number }: Profile): boolean => mention.kind === 'person' && number === 'singular'

/** "the painter" right before "Ana Ruiz". */
function title({ tokens, at, chains }: Tree, profile: Profile): void {
  const { form, head } = profile.mention
  const name = at.get(head + 1)
  if (form !== 'nominal' || !isPerson(profile) || name?.mention.form !== 'name' || name.mention.first !== head + 1)
    return
  const governs = tokens[name.mention.head].head === head || tokens[head].head === name.mention.head
  if (governs) chains.join(profile.index, name.index, 'title', 0.9, 'a trade or an office right before the name')
}

/** "the writer and critic": two nouns in the singular under one article are one person. */
function sharedArticle({ tokens, children, at, chains }: Tree, profile: Profile): void {
  const { head } = profile.mention
  const first = at.get(tokens[head].head)
  if (tokens[head].deprel !== 'conj' || !first || !isPerson(first) || !isPerson(profile)) return
  if (first.mention.form !== 'nominal' || profile.mention.form !== 'nominal') return
  const hasOwn = children[head].some((child) => child < head && /^(det|nmod:poss)$/.test(tokens[child].deprel))
  if (first.determiner === 'none' || first.determiner === 'possessive' || hasOwn) return
  chains.join(profile.index, first.index, 'shared-article', 0.85, 'two nouns under one article')
}

/** "a sailor named Ruiz". */
function namedSo({ tokens, children, at, chains }: Tree, profile: Profile): void {
  const { head, form } = profile.mention
  if (form !== 'nominal') return
  const clause = children[head].find(
    (child) => child > head && tokens[child].deprel === 'acl' && /^(name|call|dub|nickname)$/.test(tokens[child].lemma),
  )
  const name = clause === undefined ? undefined : at.get(clause + 1)
  if (name?.mention.form !== 'name') return
  chains.join(profile.index, name.index, 'named-so', 0.9, 'the text says that it is named so')
}

/** "the town of Riga", "Riga province", "the Riga district": the noun and the name are one place. */
function namedPlace({ tokens, children, at, chains }: Tree, profile: Profile): void {
  const { head, form, kind, first } = profile.mention
  if (form !== 'nominal' || kind !== 'place') return
  const noun = tokens[head].lemma.toLowerCase()
  const definite = /^the$/i.test(tokens[first].text)
  const child = children[head].find((index) => {
    const { deprel, upos } = tokens[index]
    if (upos !== 'PROPN') return false
    if (deprel === 'compound')
      return index === head - 1 && placesByName.has(noun) && (definite || !placeParts.has(noun))
    const bare = profile.modifiers.length === 0
    return deprel === 'nmod' && index > head && bare && placesByName.has(noun) && !placeParts.has(noun) && isOf(index)
  })
  const name = child === undefined ? undefined : at.get(child)
  if (name?.mention.form !== 'name' || name.mention.kind !== 'place') return
  chains.join(profile.index, name.index, 'named-place', 0.9, 'the noun says what kind of place the name is')

  function isOf(index: number): boolean {
    return children[index].some((part) => tokens[part].deprel === 'case' && tokens[part].lemma === 'of')
  }
}

const alsoCalled = /^(?:known|called|nicknamed|dubbed|alias|aka|born|née|nee|formerly|pseudonym|stylized)$/i

/** "Ana Ruiz, known as Little Ana": the name after the words is another name of the one before them. */
function knownAs({ tokens, children, at, chains }: Tree, name: Profile): void {
  const { form, first, sentence } = name.mention
  if (form !== 'name') return
  let called = first - 1
  while (called > first - 4 && called > 0 && /^(?:as|the|[“"‘'(])$/i.test(tokens[called].text)) called--
  if (called < 1 || !alsoCalled.test(tokens[called].text) || isActive(called)) return
  for (let index = called - 1; index > called - 16 && index >= 0; index--) {
    const other = at.get(index)
    if (other?.mention.form !== 'name') continue
    if (other.mention.sentence !== sentence) return
    if (other.mention.kind !== name.mention.kind) continue
    chains.join(name.index, other.index, 'known-as', 0.85, 'the text says that it is another name')
    return
  }

  /** "Ruiz called Lind" rings somebody up and names nobody. */
  function isActive(verb: number): boolean {
    const auxiliaries = children[verb].map((child) => tokens[child].deprel)
    return tokens[verb].xpos === 'VBD' || (auxiliaries.includes('aux') && !auxiliaries.includes('aux:pass'))
  }
}

const before = /^(neg|not|never|n['’]t|no|like|as|than|among|in|of|for|from|by|with)$/i

/** "Ruiz is (became, remained) the harbour master": the predicate joins its subject, unless it is denied or only likened. */
function predicate(tree: Tree, profile: Profile): void {
  const { tokens, children, at, chains } = tree
  const { head, form, kind } = profile.mention
  if (form !== 'nominal') return
  const own = children[head]
  const copula = own.find((child) => tokens[child].deprel === 'cop')
  const blocked = own.some((child) => child < head && before.test(tokens[child].text))
  const isOpen = own.some((child) => /^(could|may|might|would|should)$/.test(tokens[child].lemma))
  const verb = tokens[head].head
  let clause = -1
  if (copula !== undefined && !blocked && !isOpen) clause = head
  else if (verb >= 0 && /^(become|remain)$/.test(tokens[verb].lemma) && /^(xcomp|obj)$/.test(tokens[head].deprel))
    clause = verb
  if (clause < 0) return
  const subject = children[clause].find((child) => relation(tokens[child]) === 'nsubj') ?? (copula ?? 0) - 1
  const named = at.get(subject)
  if (!named || named === profile || named.mention.form === 'pronoun' || named.mention.kind !== kind) return
  chains.join(profile.index, named.index, 'predicate', 0.85, 'the text says that one is the other')
}

/** "They chose Ruiz as leader", "Ruiz worked as a clerk": the object, else the subject. */
function asPhrase({ tokens, children, at, chains }: Tree, profile: Profile): void {
  const { head, form } = profile.mention
  const verb = tokens[head].head
  if (form !== 'nominal' || !isPerson(profile) || verb < 0 || profile.determiner === 'possessive') return
  const isAs = children[head].some(
    (child) => child < head && tokens[child].lemma === 'as' && tokens[child].deprel === 'case',
  )
  if (!isAs || !/^(obl|xcomp|advcl)/.test(tokens[head].deprel)) return
  const named = ['obj', 'nsubj']
    .map((part) => children[verb].find((child) => relation(tokens[child]) === part && child < head))
    .map((child) => (child === undefined ? undefined : at.get(child)))
    .find((found) => found !== undefined)
  if (!named || named.mention.form === 'pronoun' || !isPerson(named)) return
  chains.join(profile.index, named.index, 'as-phrase', 0.8, 'the text says what part one plays')
}

function relativeClause({ tokens, at, chains }: Tree, profile: Profile): void {
  if (profile.mention.rule !== 'nominals/relative-pronoun') return
  let clause = profile.mention.head
  for (let steps = 0; steps < 6 && tokens[clause].deprel !== 'acl:relcl'; steps++) clause = tokens[clause].head
  const noun = at.get(tokens[clause].head)
  if (!noun || noun.mention.head > profile.mention.head) return
  chains.join(profile.index, noun.index, 'relative-clause', 0.95, 'the pronoun opens a clause about the noun before it')
}
