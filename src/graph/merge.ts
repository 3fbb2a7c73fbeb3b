// One thing in the world is one node: finds which entities of which documents are the same, and says why.
//
// Only what has a name of its own is merged; "eight children" of one document are not those of another. Two entities
// that one document keeps apart stay apart. Each rule has a reason, the surest first:
//
//     same value     a date, by its value
//     same name      and a fitting kind
//     country        "the Russian Federation" is Russia
//     alias          "the WHO", where another document says that the World Health Organization is also called so
//     short name     a person's "Curie", where the documents know one Curie alone
import { countries } from '../lexicon/countries.ts'
import type { Document, Entity, Kind } from '../types.ts'
import { nameKey } from './names.ts'
import type { Merge } from './shape.ts'

type Why = Pick<Merge, 'rule' | 'merged' | 'confidence' | 'reason'>

/** An entity of a document, and why it is here together with those of other documents. */
export interface Member {
  /** Number of the document in the list that is merged. */
  document: number
  entity: Entity
  why: Why | null
}

/** What is one thing: at most one entity of each document. */
interface Cluster {
  members: Member[]
  documents: Set<number>
  /** The cluster that took this one up. */
  within: Cluster | null
}

/** Kinds of which one thing may get any, from one document or another: a country acts, a movement is a group. */
const collective: readonly Kind[] = ['organization', 'place', 'group']

/** The entities of all documents, those that are one thing together, in order of first appearance. */
export function mergeEntities(documents: readonly Document[]): Member[][] {
  const members = documents.flatMap(({ entities }, document) =>
    entities.map((entity): Member => ({ document, entity, why: null })),
  )
  const order = new Map(members.map((member, index) => [member, index]))
  const inOrder = (a: Member, b: Member): number => order.get(a)! - order.get(b)!

  const dates = members.filter(({ entity }) => hasValue(entity))
  const named = members.filter(({ entity }) => hasName(entity))
  const others = members.filter(({ entity }) => !hasValue(entity) && !hasName(entity))
  const clusters = sameName(named)
  joinOtherNames(clusters)

  return [...others.map(cluster), ...sameValue(dates), ...clusters.filter(({ within }) => within === null)]
    .map(({ members }) => members.sort(inOrder))
    .sort(([a], [b]) => inOrder(a, b))
}

const hasValue = (entity: Entity): boolean => entity.kind === 'date' && entity.value !== null

const hasName = (entity: Entity): boolean => entity.named && entity.kind !== 'date' && nameKey(entity.name) !== ''

const cluster = (member: Member): Cluster => ({
  members: [member],
  documents: new Set([member.document]),
  within: null,
})

const nameOf = (cluster: Cluster): string => cluster.members[0].entity.name

const kindOf = (cluster: Cluster): Kind => cluster.members[0].entity.kind

const fitting = (a: Kind, b: Kind): boolean => a === b || (collective.includes(a) && collective.includes(b))

const apart = (a: Cluster, b: Cluster): boolean => ![...b.documents].some((document) => a.documents.has(document))

function join(into: Cluster, from: Cluster, why: Why): void {
  for (const member of from.members) member.why ??= why
  into.members.push(...from.members)
  for (const document of from.documents) into.documents.add(document)
  from.within = into
}

/** One cluster for each key; the second entity of a document with that key starts another. */
function gather(
  clusters: readonly Cluster[],
  keyOf: (cluster: Cluster) => string,
  why: (into: Cluster) => Why,
): Cluster[] {
  const byKey = new Map<string, Cluster[]>()
  for (const next of clusters) {
    const known = byKey.get(keyOf(next)) ?? []
    byKey.set(keyOf(next), known)
    const into = known.find((cluster) => apart(cluster, next))
    if (into) join(into, next, why(into))
    else known.push(next)
  }
  return [...byKey.values()].flat()
}

const sameValue = (dates: readonly Member[]): Cluster[] =>
  gather(
    dates.map(cluster),
    ({ members }) => members[0].entity.value!,
    ({ members }) => ({
      rule: 'graph/same-value',
      merged: true,
      confidence: 1,
      reason: `both are ${members[0].entity.value}`,
    }),
  )

/** Those of one kind find each other first, then those of a fitting kind, then the variants of a country. */
function sameName(named: readonly Member[]): Cluster[] {
  const ofKind = gather(
    named.map(cluster),
    (cluster) => `${kindOf(cluster)} ${nameKey(nameOf(cluster))}`,
    (into) => ({ rule: 'graph/same-name', merged: true, confidence: 0.95, reason: `both are named “${nameOf(into)}”` }),
  )
  const ofFittingKind = gather(
    ofKind,
    (cluster) => `${kindClass(cluster)} ${nameKey(nameOf(cluster))}`,
    (into) => ({
      rule: 'graph/same-name',
      merged: true,
      confidence: 0.85,
      reason: `both are named “${nameOf(into)}”, there as a ${kindOf(into)}`,
    }),
  )
  return gather(
    ofFittingKind,
    (cluster) => `${kindClass(cluster)} ${countryKey(cluster)}`,
    (into) => ({ rule: 'graph/country', merged: true, confidence: 0.95, reason: `another name of “${nameOf(into)}”` }),
  )
}

/** From each name of a country to the one that it is listed under. */
const countryKeys = new Map(
  countries
    .filter(({ country }) => country)
    .flatMap(({ name, otherNames }) =>
      [name, ...otherNames].map((variant) => [nameKey(variant), nameKey(name)] as const),
    ),
)

const kindClass = (cluster: Cluster): string => (collective.includes(kindOf(cluster)) ? 'collective' : kindOf(cluster))

function countryKey(cluster: Cluster): string {
  const key = nameKey(nameOf(cluster))
  return collective.includes(kindOf(cluster)) ? (countryKeys.get(key) ?? key) : key
}

/**
 * Aliases and short names; a person's alias counts where it has a word of the name in it. The longer name goes first, so that
 * "Curie" meets all Curies that are one already.
 */
function joinOtherNames(clusters: readonly Cluster[]): void {
  const byAlias = lookup(clusters, ({ members }) =>
    members.flatMap(({ entity }) => [entity.name, ...entity.aliases].map(nameKey)),
  )
  const byLastWord = lookup(
    clusters.filter((cluster) => kindOf(cluster) === 'person'),
    (cluster) => [lastWord(nameOf(cluster))],
  )
  const longestFirst = [...clusters].sort((a, b) => words(nameOf(b)).length - words(nameOf(a)).length)
  for (const short of longestFirst) {
    const name = nameOf(short)
    const possible = (found: readonly Cluster[] | undefined): Cluster[] =>
      [...new Set((found ?? []).map(outermost))].filter(
        (full) => full !== outermost(short) && fitting(kindOf(full), kindOf(short)) && apart(full, short),
      )
    const called = possible(byAlias.get(nameKey(name))).filter(
      (full) => kindOf(short) !== 'person' || words(name).some((word) => words(nameOf(full)).includes(word)),
    )
    const longer =
      kindOf(short) === 'person'
        ? possible(byLastWord.get(lastWord(name))).filter(
            (full) => isShortFor(name, nameOf(full)) && called.every((other) => apart(full, other)),
          )
        : []
    const candidates = [...new Set([...called, ...longer])]
    if (candidates.length === 1) join(candidates[0], short, whyOther(name, candidates[0], called))
    if (candidates.length > 1) for (const member of short.members) member.why ??= whyNot(name, candidates)
  }
}

const whyOther = (name: string, into: Cluster, called: readonly Cluster[]): Why =>
  called.includes(into)
    ? { rule: 'graph/alias', merged: true, confidence: 0.9, reason: `“${nameOf(into)}” is also called “${name}”` }
    : {
        rule: 'graph/short-name',
        merged: true,
        confidence: 0.7,
        reason: `“${nameOf(into)}” is the only one whom “${name}” may be short for`,
      }

const whyNot = (name: string, candidates: readonly Cluster[]): Why => ({
  rule: 'graph/ambiguous-name',
  merged: false,
  confidence: 0.5,
  reason: `“${name}” may be ${candidates.map((full) => `“${nameOf(full)}”`).join(' or ')}`,
})

function lookup(clusters: readonly Cluster[], keysOf: (cluster: Cluster) => string[]): Map<string, Cluster[]> {
  const found = new Map<string, Cluster[]>()
  for (const cluster of clusters)
    for (const key of new Set(keysOf(cluster))) {
      const known = found.get(key)
      if (known) known.push(cluster)
      else found.set(key, [cluster])
    }
  return found
}

const outermost = (cluster: Cluster): Cluster => (cluster.within ? outermost(cluster.within) : cluster)

const words = (name: string): string[] => nameKey(name).split(' ')

const lastWord = (name: string): string => words(name).at(-1)!

/** "Curie" and "Marie Curie" for "Marie Salomea Curie": some of its words in their order, the last one among them. */
function isShortFor(short: string, full: string): boolean {
  const [some, all] = [words(short), words(full)]
  if (some.length >= all.length || some.at(-1) !== all.at(-1)) return false
  let matched = 0
  for (const word of all) if (word === some[matched]) matched++
  return matched === some.length
}
