// Joins what grammar says is one: appositions ("Ana Ruiz, the harbour master"), predicates ("Ruiz was a sailor"),
// and the pronoun of a relative clause with the noun before it ("the sailors who left").
import { relation } from '../../text/tree.ts'
import type { Document } from '../../types.ts'
import type { Chains } from './chains.ts'
import type { Profile } from './profiles.ts'

export function joinByGrammar(document: Document, children: readonly number[][], chains: Chains): void {
  const at = new Map<number, Profile>()
  for (const profile of chains.profiles) if (!at.has(profile.mention.head)) at.set(profile.mention.head, profile)
  for (const profile of chains.profiles) {
    apposition(document, profile, at, chains)
    predicate(document, children, profile, at, chains)
    relativeClause(document, profile, at, chains)
  }
}

type ByHead = ReadonlyMap<number, Profile>

function apposition({ tokens }: Document, profile: Profile, at: ByHead, chains: Chains): void {
  const token = tokens[profile.mention.head]
  if (token.deprel !== 'appos') return
  const first = at.get(token.head)
  if (!first || !differInForm(first, profile)) return
  chains.join(profile.index, first.index, 'apposition', 0.9, 'one stands in apposition to the other')
}

/** A name and a description, or two descriptions; two names side by side are a row or a place in a place. */
const differInForm = (a: Profile, b: Profile): boolean =>
  (a.mention.form === 'nominal' || b.mention.form === 'nominal') &&
  a.mention.form !== 'date' &&
  b.mention.form !== 'date'

/** "Ruiz is (or became) the harbour master": the predicate joins its subject, unless it is denied or only likened. */
function predicate(
  { tokens }: Document,
  children: readonly number[][],
  profile: Profile,
  at: ByHead,
  chains: Chains,
): void {
  const { head, form } = profile.mention
  if (form !== 'nominal') return
  const own = children[head]
  const isPredicate = own.some((child) => tokens[child].deprel === 'cop')
  const blocked = own.some(
    (child) =>
      /^(neg|not|never|n['’]t|no|like|as|than|among|in|of|for|from)$/i.test(tokens[child].text) && child < head,
  )
  const isOpen = own.some((child) => /^(could|may|might|would|should)$/.test(tokens[child].lemma))
  let clause = isPredicate && !blocked && !isOpen ? head : -1
  const verb = tokens[head].head
  if (
    clause < 0 &&
    verb >= 0 &&
    /^(become|remain)$/.test(tokens[verb].lemma) &&
    /^(xcomp|obj)$/.test(tokens[head].deprel)
  )
    clause = verb
  if (clause < 0) return
  const subject = children[clause].find((child) => relation(tokens[child]) === 'nsubj')
  const named = subject === undefined ? undefined : at.get(subject)
  if (!named || named.mention.form === 'pronoun' || named.mention.kind !== profile.mention.kind) return
  chains.join(profile.index, named.index, 'predicate', 0.85, 'the text says that one is the other')
}

function relativeClause({ tokens }: Document, profile: Profile, at: ByHead, chains: Chains): void {
  if (profile.mention.rule !== 'nominals/relative-pronoun') return
  let clause = profile.mention.head
  for (let steps = 0; steps < 6 && tokens[clause].deprel !== 'acl:relcl'; steps++) clause = tokens[clause].head
  const noun = at.get(tokens[clause].head)
  if (!noun || noun.mention.head > profile.mention.head) return
  chains.join(profile.index, noun.index, 'relative-clause', 0.95, 'the pronoun opens a clause about the noun before it')
}
