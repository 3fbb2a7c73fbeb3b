// How right a graph is: entities, relations, related pairs, dates and statuses against a gold graph made by hand.
//
// An entity is right when its kind fits and a name is shared (for dates: the value); one node for one gold entity, a
// second node for the same thing is wrong, an unnamed node that fits nothing is not. A typed relation is right when it
// has the label and the direction of the gold one; a pair when the two are related at all. What the gold calls
// optional is right when found and no fault when missed. Precision, recall and F1 come from the counts.
import { createHash } from 'node:crypto'
import { isSymmetric } from '../lexicon/labels.ts'
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts'
import type { NodeAttributes } from '../graph/shape.ts'
import type { Kind, Status } from '../types.ts'

export interface GoldEntity {
  id: string
  kind?: Kind
  /** Instead of `kind`, where more readings than one are fair. */
  kinds?: Kind[]
  /** In a sealed gold graph `names` stands for both: hashes of the normalized names. */
  name?: string
  aliases?: string[]
  names?: string[]
  named?: boolean
  value?: string | null
  optional?: boolean
}

export interface GoldRelation {
  subject: string
  relation: string
  object: string
  when?: string | null
  status?: Status
  evidence?: string
  optional?: boolean
}

/** A graph made by hand. Where it is sealed, names, dates and evidence are hashes: it gives figures, never answers. */
export interface GoldGraph {
  title?: string | null
  date?: string | null
  sealed?: boolean
  entities: GoldEntity[]
  relations: GoldRelation[]
}

/** Right, wrong and missed. */
export interface Counts {
  tp: number
  fp: number
  fn: number
}

export interface Share {
  right: number
  of: number
}

export interface Score {
  /** All entities, and those with a name of their own. */
  entity: Counts
  namedEntity: Counts
  /** Typed relations, and pairs that are related at all. */
  relation: Counts
  pair: Counts
  /** Of the gold entities with a date's value, of the right relations that the gold dates, of all right relations. */
  dateValue: Share
  when: Share
  status: Share
}

export const noScore = (): Score => ({
  entity: { tp: 0, fp: 0, fn: 0 },
  namedEntity: { tp: 0, fp: 0, fn: 0 },
  relation: { tp: 0, fp: 0, fn: 0 },
  pair: { tp: 0, fp: 0, fn: 0 },
  dateValue: { right: 0, of: 0 },
  when: { right: 0, of: 0 },
  status: { right: 0, of: 0 },
})

/** Adds a score to a total, which it changes. */
export function addScore(total: Score, score: Score): void {
  for (const part of ['entity', 'namedEntity', 'relation', 'pair'] as const)
    for (const count of ['tp', 'fp', 'fn'] as const) total[part][count] += score[part][count]
  for (const part of ['dateValue', 'when', 'status'] as const)
    for (const count of ['right', 'of'] as const) total[part][count] += score[part][count]
}

/** Precision, recall and their harmonic mean, 0 to 1; 0 where there is nothing to count. */
export function rates({ tp, fp, fn }: Counts): { precision: number; recall: number; f1: number } {
  const precision = tp / (tp + fp || 1)
  const recall = tp / (tp + fn || 1)
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

export interface ScoreOptions {
  /** Only relations with these labels count, in the graph and in the gold. */
  labels?: ReadonlySet<string>
  /** Told of each entity and relation that is wrong or missed; of nothing where the gold is sealed. */
  tell?: (line: string) => void
}

/** Scores the graph of one document. */
export function scoreGraph(
  gold: GoldGraph,
  graph: KnowledgeGraph,
  { labels, tell = () => {} }: ScoreOptions = {},
): Score {
  const score = noScore()
  const say = gold.sealed ? () => {} : tell
  const counted = ({ relation }: { relation: string }): boolean => labels === undefined || labels.has(relation)
  const goldOf = align(gold, graph)
  scoreEntities(score, gold, graph, goldOf, say)
  scoreRelations(score, { ...gold, relations: gold.relations.filter(counted) }, graph, goldOf, counted, say)
  return score
}

/** From the key of a node to the gold entity that it is. */
type Alignment = ReadonlyMap<string, GoldEntity>

/** Pairs nodes and gold entities one to one: the surest first, of equals the node with most mentions. */
function align(gold: GoldGraph, { graphology }: KnowledgeGraph): Alignment {
  const as = form(gold)
  const golds = gold.entities.map((entity) => ({ entity, names: entity.names ?? namesOf(entity.name, entity.aliases) }))
  const candidates = graphology.mapNodes((key, node) => {
    const names = namesOf(node.label, node.aliases).map(as)
    const label = as(normal(node.label))
    return golds.flatMap(({ entity, names: goldNames }) => {
      const sureness = affinity(node, label, names, entity, goldNames, as)
      return sureness > 0 ? [{ key, entity, sureness, mentions: node.mentions.length }] : []
    })
  })
  const goldOf = new Map<string, GoldEntity>()
  const taken = new Set<GoldEntity>()
  for (const { key, entity } of candidates.flat().sort((a, b) => b.sureness - a.sureness || b.mentions - a.mentions)) {
    if (goldOf.has(key) || taken.has(entity)) continue
    goldOf.set(key, entity)
    taken.add(entity)
  }
  return goldOf
}

/** 0 for another thing; 4 for the same name or value, 3 for an alias of the gold, less where only aliases agree. */
function affinity(
  node: NodeAttributes,
  label: string,
  names: readonly string[],
  entity: GoldEntity,
  goldNames: readonly string[],
  as: (text: string) => string,
): number {
  const kinds = kindsOf(entity)
  const shared = names.some((name) => goldNames.includes(name))
  if (!kinds.includes(node.kind)) return 0
  if (kinds.includes('date')) {
    if (entity.value && node.value) return entity.value === as(node.value) ? 4 : 0
    return shared ? 2 : 0
  }
  if (label === goldNames[0]) return 4
  if (goldNames.includes(label)) return 3
  return shared ? 1 : 0
}

const kindsOf = ({ kind, kinds }: GoldEntity): Kind[] => kinds ?? (kind ? [kind] : [])

function scoreEntities(
  score: Score,
  gold: GoldGraph,
  { graphology }: KnowledgeGraph,
  goldOf: Alignment,
  say: (line: string) => void,
): void {
  const nodeOf = new Map([...goldOf].map(([key, entity]) => [entity, graphology.getNodeAttributes(key)]))
  for (const entity of gold.entities) {
    if (entity.optional) continue
    const node = nodeOf.get(entity)
    score.entity[node ? 'tp' : 'fn']++
    if (entity.named !== false) score.namedEntity[node ? 'tp' : 'fn']++
    if (!node) say(`missed entity    ${entity.name} (${kindsOf(entity).join('/')})`)
    if (!entity.value) continue
    score.dateValue.of++
    if (node?.value && form(gold)(node.value) === entity.value) score.dateValue.right++
  }
  graphology.forEachNode((key, { label, kind, named }) => {
    if (goldOf.has(key) || !named) return
    score.entity.fp++
    score.namedEntity.fp++
    say(`wrong entity     ${label} (${kind})`)
  })
}

function scoreRelations(
  score: Score,
  gold: GoldGraph,
  { graphology }: KnowledgeGraph,
  goldOf: Alignment,
  counted: (edge: { relation: string }) => boolean,
  say: (line: string) => void,
): void {
  const triples = new Map(gold.relations.map((edge) => [triple(edge.subject, edge.relation, edge.object), edge]))
  /** Whether the gold requires the two to be related. */
  const pairs = new Map<string, boolean>()
  for (const { subject, object, optional } of gold.relations)
    pairs.set(pair(subject, object), (pairs.get(pair(subject, object)) ?? false) || !optional)
  const seen = new Set<string>()
  const seenPairs = new Set<string>()
  const nameOf = (key: string): string => goldOf.get(key)?.id ?? `?${graphology.getNodeAttribute(key, 'label')}`

  graphology.forEachEdge((_, edge, source, target) => {
    if (!counted(edge)) return
    const [subject, object] = [nameOf(source), nameOf(target)]
    const both = pair(subject, object)
    if (goldOf.has(source) && goldOf.has(target) && !seenPairs.has(both)) {
      seenPairs.add(both)
      if (!pairs.has(both)) score.pair.fp++
      else if (pairs.get(both)) score.pair.tp++
    }
    const all = triple(subject, edge.relation, object)
    if (edge.open || seen.has(all)) return
    seen.add(all)
    const wanted = triples.get(all)
    if (!wanted) {
      score.relation.fp++
      say(`wrong relation   ${subject} —${edge.relation}→ ${object}`)
      return
    }
    if (!wanted.optional) score.relation.tp++
    if (wanted.when) score.when.of++
    if (wanted.when && edge.when && form(gold)(edge.when) === wanted.when) score.when.right++
    score.status.of++
    if (edge.status === (wanted.status ?? 'asserted')) score.status.right++
  })

  for (const [all, { subject, relation, object, evidence, optional }] of triples) {
    if (seen.has(all) || optional) continue
    score.relation.fn++
    say(`missed relation  ${subject} —${relation}→ ${object}   “${evidence}”`)
  }
  for (const [both, required] of pairs) if (required && !seenPairs.has(both)) score.pair.fn++
}

const pair = (subject: string, object: string): string => [subject, object].sort().join('|')

const triple = (subject: string, relation: string, object: string): string =>
  isSymmetric(relation) ? `${pair(subject, object)}|${relation}` : `${subject}|${object}|${relation}`

const namesOf = (name = '', aliases: readonly string[] = []): string[] => [name, ...aliases].map(normal).filter(Boolean)

/** How a sealed gold graph holds names and dates. */
const form = (gold: GoldGraph): ((text: string) => string) =>
  gold.sealed
    ? (text) => createHash('sha256').update(`redstring gold ${text}`).digest('hex').slice(0, 20)
    : (text) => text

/** Articles and titles that a name may have or lack. */
const leads = new RegExp(
  `^(?:the|a|an|mr|mrs|ms|dr|sir|lord|lady|president|first lady|prime minister|minister|secretary|foreign secretary|` +
    `defense secretary|senator|king|queen|emperor|pope|ambassador|russian president|iraqi prime minister)\\.? `,
)

/** A name without accents, case, marks, possessive and leads: two names are the same when these are. */
function normal(name: string): string {
  let rest = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]s\b/g, '')
    .replace(/[‘’“”"'`.,()]/g, ' ')
    .replace(/[-–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  while (leads.test(rest)) rest = rest.replace(leads, '')
  return rest
}
