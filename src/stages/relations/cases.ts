// Puts the questions to the relation model: each ordered pair of entities that a sentence mentions, with the labels that their kinds
// allow, the ways between their mentions, and what the rows propose for them.
import { kinds } from '../../lexicon/kinds.ts'
import { labels } from '../../lexicon/labels.ts'
import type { Document, Entity, Kind } from '../../types.ts'
import { candidates, pathBetween, reversed, type Pair, type Path } from './candidates.ts'
import type { End } from './features.ts'
import type { Proposal } from './proposals.ts'

/** Do these two, in this order, stand in one of these relations? */
export interface Case {
  sentence: number
  subject: Entity
  object: Entity
  ways: { subject: End; object: End; path: Path }[]
  /** Indexes of labels. */
  labels: readonly number[]
  proposals: Proposal[]
  /** What the rows propose in the same sentence for only one of the two, in the same place. */
  rivals: Proposal[]
}

/** The cases of a document, in order of its sentences; `proposed` holds the proposals for each of them. */
export function cases(document: Document, proposed: readonly (readonly Proposal[])[]): Case[] {
  return candidates(document).flatMap((pairs, sentence) => {
    const proposals = groupByPair(proposed[sentence])
    const known = new Set(pairs.flatMap(({ first, second }) => [key(first, second), key(second, first)]))
    for (const [between, [{ from, to, predicate }]] of proposals) {
      if (known.has(between)) continue
      known.add(between).add(key(to.entity, from.entity))
      const path = pathBetween(document, from.mention.head, to.mention.head) ?? {
        up: [from.mention.head],
        top: predicate.token,
        down: [to.mention.head],
      }
      pairs.push({
        sentence,
        first: from.entity,
        second: to.entity,
        ways: [{ first: from.mention, second: to.mention, path }],
      })
    }
    return pairs.flatMap((pair) => ordered(pair, proposals, proposed[sentence]))
  })
}

/** Both orders; a symmetric label is asked about in the first of them alone. */
function ordered(
  { sentence, first, second, ways }: Pair,
  proposals: Map<string, Proposal[]>,
  all: readonly Proposal[],
): Case[] {
  const forth = proposals.get(key(first, second)) ?? []
  const back = proposals.get(key(second, first)) ?? []
  const one: Case = {
    sentence,
    subject: first,
    object: second,
    ways: ways.map(({ first: from, second: to, path }) => ({
      subject: { mention: from, entity: first },
      object: { mention: to, entity: second },
      path,
    })),
    labels: allowed(first.kind, second.kind, true),
    proposals: [...forth, ...back.filter(({ row }) => symmetric.has(row.label))],
    rivals: rivals(all, first, second),
  }
  const other: Case = {
    sentence,
    subject: second,
    object: first,
    ways: one.ways.map(({ subject, object, path }) => ({ subject: object, object: subject, path: reversed(path) })),
    labels: allowed(second.kind, first.kind, false),
    proposals: back.filter(({ row }) => !symmetric.has(row.label)),
    rivals: rivals(all, second, first),
  }
  return [one, other].filter(({ labels: some }) => some.length > 0)
}

const rivals = (all: readonly Proposal[], subject: Entity, object: Entity): Proposal[] =>
  all.filter(({ from, to }) => (from.entity === subject) !== (to.entity === object))

const symmetric = new Set(labels.filter((row) => row.symmetric).map(({ label }) => label))

const key = (subject: Entity, object: Entity): string => `${subject.id} ${object.id}`

function groupByPair(proposals: readonly Proposal[]): Map<string, Proposal[]> {
  const groups = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    const between = key(proposal.from.entity, proposal.to.entity)
    groups.set(between, [...(groups.get(between) ?? []), proposal])
  }
  return groups
}

/** The labels that two kinds allow, by the kinds and by whether symmetric ones are asked about. */
const allowedLabels = new Map<string, number[]>()
for (const { kind: from } of kinds) {
  for (const { kind: to } of kinds) {
    const fitting = labels.flatMap((row, index) => (row.from.includes(from) && row.to.includes(to) ? [index] : []))
    allowedLabels.set(`${from} ${to} true`, fitting)
    allowedLabels.set(
      `${from} ${to} false`,
      fitting.filter((index) => !labels[index].symmetric),
    )
  }
}

const allowed = (from: Kind, to: Kind, withSymmetric: boolean): readonly number[] =>
  allowedLabels.get(`${from} ${to} ${withSymmetric}`)!
