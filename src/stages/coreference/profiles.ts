// What can be said of each mention by itself before any two are compared: number, gender, what stands before it,
// its part in the clause. "her two young sons": plural, masculine, noun "son", possessive, modifiers "two", "young".
import { collectiveNouns, quantityNouns } from '../../lexicon/collective-nouns.ts'
import { genderOfFirstName } from '../../lexicon/first-names.ts'
import { kinship } from '../../lexicon/kinship.ts'
import { personalPronouns, type Pronoun } from '../../lexicon/pronouns.ts'
import { roleNouns } from '../../lexicon/role-nouns.ts'
import { titleForm, titleGender, titleModifiers, titles } from '../../lexicon/titles.ts'
import { isPlural } from '../../text/noun-phrase.ts'
import { clauseOf, relation } from '../../text/tree.ts'
import type { Document, Mention, Span } from '../../types.ts'

export type Gender = 'masculine' | 'feminine'
export type Determiner = 'the' | 'this' | 'possessive' | 'a' | 'none'
/** The part that a mention plays in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier' | 'other'

export interface Profile {
  index: number
  mention: Mention
  /** Lower-case words of a name, without periods and ’s; of other mentions the words of the phrase. */
  words: readonly string[]
  /** Lower-case lemma of the noun that says what it is: "official" in "a number of officials". */
  noun: string
  /** Lower-case lemmas before the noun: adjectives, numbers, compounds. */
  modifiers: readonly string[]
  /** Office or trade named right before a name, lower case: "russian president" before "Vladimir Putin". */
  office: string
  number: 'singular' | 'plural' | null
  gender: Gender | null
  determiner: Determiner
  role: Role
  /** The verb or predicate that governs it, an index in `document.tokens`; -1 for none. */
  clause: number
  /** Index of the innermost quotation around it; -1 for none. */
  quotation: number
  pronoun: Pronoun | null
}

/** The profile of every mention, in the order of `document.mentions`. */
export function profilesOf(document: Document, children: readonly number[][]): Profile[] {
  const quotationAt = innermost(document.quotations)
  return document.mentions.map((mention, index) => {
    const { tokens } = document
    const { head } = mention
    const pronoun = mention.form === 'pronoun' ? (personalPronouns.get(tokens[head].text.toLowerCase()) ?? null) : null
    const noun = nounOf(document, mention)
    const before = mention.form === 'name' ? titleBefore(document, mention) : []
    const words = wordsOf(document, mention)
    return {
      index,
      mention,
      words,
      noun,
      modifiers: mention.form === 'nominal' ? modifiersOf(document, children, mention) : [],
      office: before.join(' '),
      number: pronoun ? (pronoun.person === 3 ? pronoun.number : null) : numberOf(document, mention),
      gender: pronoun ? (pronoun.gender === 'neuter' ? null : pronoun.gender) : genderOf(mention, words, noun, before),
      determiner: determinerOf(document, children, mention),
      role: roleOf(document, mention),
      clause: clauseOf(tokens, head),
      quotation: quotationAt(mention.start),
      pronoun,
    }
  })
}

/** Looks up the innermost span around offsets that are asked for in rising order. */
function innermost(spans: readonly Span[]): (offset: number) => number {
  const open: number[] = []
  let next = 0
  return (offset) => {
    while (next < spans.length && spans[next].start <= offset) open.push(next++)
    while (open.length > 0 && spans[open[open.length - 1]].end <= offset) open.pop()
    return open.at(-1) ?? -1
  }
}

function wordsOf({ tokens }: Document, { first, last }: Mention): string[] {
  const words: string[] = []
  for (let index = first; index < last; index++) {
    const word = tokens[index].text.toLowerCase().replace(/\./g, '')
    if (/[\p{L}\p{N}]/u.test(word) && !/^['’]s?$/.test(word)) words.push(word)
  }
  return words
}

function nounOf({ tokens }: Document, { form, head, last }: Mention): string {
  const lemma = tokens[head].lemma.toLowerCase()
  if (form !== 'nominal' || last - 1 <= head || !quantityNouns.has(lemma)) return lemma
  return tokens[last - 1].lemma.toLowerCase()
}

function modifiersOf({ tokens }: Document, children: readonly number[][], { head, first }: Mention): string[] {
  return children[head]
    .filter(
      (child) => child >= first && child < head && /^(amod|nummod|compound|nmod:desc)$/.test(tokens[child].deprel),
    )
    .map((child) => tokens[child].lemma.toLowerCase())
}

/** The title or trade that stands before a name in its phrase: "First Lady" Melania Trump, "actor" Tom Ruiz. */
function titleBefore({ tokens }: Document, { first, kind }: Mention): string[] {
  if (kind !== 'person' && kind !== null) return []
  const before: string[] = []
  for (let index = first - 1; index >= 0 && before.length < 4; index--) {
    const { text, lemma, upos } = tokens[index]
    const word = titleForm(text)
    const isTitle = titles.has(word) || roleNouns.has(lemma.toLowerCase()) || kinship.has(lemma.toLowerCase())
    if (before.length === 0 ? !isTitle : !(titleModifiers.has(word) || titles.has(word) || /^(PROPN|ADJ)$/.test(upos)))
      break
    before.unshift(word)
  }
  return before
}

function numberOf({ tokens }: Document, { form, kind, head, last, rule }: Mention): Profile['number'] {
  if (rule === 'nominals/plural-pointer') return 'plural'
  if (form === 'pronoun') return null
  if (form === 'name') return kind === 'group' ? 'plural' : 'singular'
  if (last - 1 > head || isPlural(tokens[head])) return 'plural'
  return collectiveNouns.has(tokens[head].lemma.toLowerCase()) ? null : 'singular'
}

/** What title, role or first name say; a name of one word says nothing by itself, as it may be a surname. */
function genderOf(
  { form, kind }: Mention,
  words: readonly string[],
  noun: string,
  before: readonly string[],
): Gender | null {
  if (form === 'nominal') return roleNouns.get(noun) ?? kinship.get(noun)?.gender ?? null
  if (form !== 'name' || (kind !== 'person' && kind !== null)) return null
  for (const word of before.toReversed()) {
    const gender = titleGender.get(word) ?? roleNouns.get(word) ?? kinship.get(word)?.gender
    if (gender) return gender
  }
  for (const word of words.slice(0, -1)) {
    const gender = genderOfFirstName(word)
    if (gender) return gender
  }
  return null
}

/** What opens the phrase; of "each of these children" what opens the counted part. */
function determinerOf({ tokens }: Document, children: readonly number[][], mention: Mention): Determiner {
  const { form, head, first, last } = mention
  if (form === 'pronoun') return 'none'
  const [noun, from] = form === 'nominal' && last - 1 > head ? [last - 1, head] : [head, first]
  for (const child of children[noun]) {
    if (child > noun) break
    if (child < from && form === 'nominal') continue
    if (tokens[child].deprel === 'nmod:poss') return 'possessive'
    if (tokens[child].deprel !== 'det') continue
    const word = tokens[child].text.toLowerCase()
    if (word === 'the') return 'the'
    return /^(this|that|these|those)$/.test(word) ? 'this' : 'a'
  }
  return 'none'
}

const roles: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'modifier',
  compound: 'modifier',
  amod: 'modifier',
  appos: 'other',
}

/** The part in the clause; a conjunct plays that of the first of its row, a name right before a finite verb is its subject. */
function roleOf({ tokens }: Document, { head, last, form }: Mention): Role {
  let at = head
  for (let steps = 0; steps < 8 && (tokens[at].deprel === 'conj' || tokens[at].deprel === 'flat'); steps++) {
    if (tokens[at].head < 0) break
    at = tokens[at].head
  }
  if (tokens[at].deprel === 'nmod:poss') return 'possessor'
  const role = roles[relation(tokens[at])] ?? 'other'
  const beforeVerb = form === 'name' && /^(VBD|VBZ|VBP|MD)$/.test(tokens[last]?.xpos ?? '')
  return beforeVerb && (role === 'other' || role === 'modifier') ? 'subject' : role
}
