// Documents in, the graph out: entities that are one thing become one node, relations that say the same become one
// edge that keeps every passage.
//
//     buildGraph([extract(one), extract(other)]).neighbors('Marie Curie')
import { isSymmetric } from '../lexicon/labels.ts'
import type { Document, Entity, Kind, MentionForm, Relation, Span } from '../types.ts'
import { readableDate } from './dates.ts'
import { GraphError } from './errors.ts'
import { KnowledgeGraph } from './knowledge-graph.ts'
import { mergeEntities } from './merge.ts'
import type { Member } from './merge.ts'
import { nameKey, slug } from './names.ts'
import type { EdgeAttributes, EdgeEvidence, NodeAttributes, NodeDecision } from './shape.ts'

/**
 * The graph of documents. The same documents in the same order give the same graph, key for key. Documents that share
 * an id are told apart by a number (`letter`, `letter-2`). Throws a `GraphError` where a relation points to an entity
 * that its document does not have.
 */
export function buildGraph(documents: readonly Document[]): KnowledgeGraph {
  const graph = new KnowledgeGraph()
  const ids = distinct(documents.map(({ id }) => id))
  graph.graphology.setAttribute(
    'documents',
    documents.map(({ title, date, text }, index) => ({ id: ids[index], title, date, text })),
  )
  const keys = addNodes(graph, documents, ids)
  for (const [edge, { source, target, passages, ...said }] of gatherEdges(documents, ids, keys)) {
    const evidence = [...passages.values()]
    const attributes = { ...said, ...summary(evidence), evidence }
    if (isSymmetric(said.relation)) graph.graphology.addUndirectedEdgeWithKey(edge, source, target, attributes)
    else graph.graphology.addDirectedEdgeWithKey(edge, source, target, attributes)
  }
  return graph
}

/** From the id of an entity to the key of its node. */
type Keys = Map<string, string>

function addNodes(graph: KnowledgeGraph, documents: readonly Document[], ids: readonly string[]): Keys[] {
  const keys = documents.map((): Keys => new Map())
  const needed = documents.map(neededEntities)
  const clusters = mergeEntities(documents).filter((members) =>
    members.some(({ document, entity }) => entity.named || needed[document].has(entity.id)),
  )
  const nodeKeys = distinct(clusters.map((members) => nodeKey(members, ids)))
  const merges = clusters.flatMap((members, index) => {
    graph.graphology.addNode(nodeKeys[index], nodeAttributes(members, documents, ids))
    for (const { document, entity } of members) keys[document].set(entity.id, nodeKeys[index])
    return members.flatMap(({ document, entity, why }) =>
      why ? [{ node: nodeKeys[index], document: ids[document], entity: entity.id, name: entity.name, ...why }] : [],
    )
  })
  graph.graphology.setAttribute('merges', merges)
  return keys
}

/** What has no name is a node only where a relation needs it. */
const neededEntities = ({ relations }: Document): Set<string | null> =>
  new Set(relations.flatMap(({ subject, object, where, attribution }) => [subject, object, where, attribution]))

function nodeKey(members: readonly Member[], ids: readonly string[]): string {
  const [{ document, entity }] = members
  if (entity.kind === 'date' && entity.value !== null) return `date/${slug(entity.value.replaceAll('/', '_'))}`
  const name = slug(labelOf(members))
  const kind = kindOf(members)
  return entity.named && kind !== 'date' ? `${kind}/${name}` : `${kind}/${slug(ids[document])}/${name}`
}

function nodeAttributes(
  members: readonly Member[],
  documents: readonly Document[],
  ids: readonly string[],
): NodeAttributes {
  const [{ entity }] = members
  const label = (entity.kind === 'date' && entity.value !== null && readableDate(entity.value)) || labelOf(members)
  const names = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]))
  names.delete(label)
  const mentions = members.flatMap(({ document, entity }) =>
    entity.mentions.map((index) => {
      const { start, end, form } = documents[document].mentions[index]
      return { document: ids[document], start, end, form }
    }),
  )
  return {
    label,
    kind: kindOf(members),
    aliases: [...names],
    value: entity.value,
    named: members.some(({ entity }) => entity.named),
    mentions,
    mentionCount: mentions.length,
    decisions: members
      .flatMap(({ document, entity }) => decisionsOn(entity, documents[document], ids[document]))
      .sort((a, b) => Number(a.pronoun) - Number(b.pronoun))
      .slice(0, mostDecisions)
      .map(({ decision }) => decision),
  }
}

/** The decisions that a node keeps: enough to follow it, and few enough for a graph of many texts. */
const mostDecisions = 50

/** What a document decided on the mentions of one of its entities, in order of the text. */
function decisionsOn(
  { id, mentions }: Entity,
  document: Document,
  documentId: string,
): { pronoun: boolean; decision: NodeDecision }[] {
  const own = new Set(mentions)
  const spanOf = (index: number): Span => {
    const { start, end } = document.mentions[index]
    return { start, end }
  }
  const words = (index: number): string => {
    const { start, end } = spanOf(index)
    return document.text.slice(start, end).toLowerCase()
  }
  return document.decisions
    .filter(({ mention, antecedent, merged }) => {
      if (!own.has(mention) || antecedent === null) return own.has(mention)
      return merged ? words(mention) !== words(antecedent) : document.mentions[antecedent].entity !== id
    })
    .map(({ mention, antecedent, rule, reason, merged, confidence }) => ({
      pronoun: document.mentions[mention].form === 'pronoun',
      decision: {
        document: documentId,
        ...spanOf(mention),
        antecedent: antecedent === null ? null : spanOf(antecedent),
        rule,
        reason,
        merged,
        confidence: round(confidence),
      },
    }))
    .sort(({ decision: a }, { decision: b }) => a.start - b.start)
}

const kindOf = (members: readonly Member[]): Kind =>
  most(
    members.map(({ entity }) => entity.kind),
    (index) => members[index].entity.mentions.length,
  )!

/** The name that is shown: the fullest; of a place ("Russia", "the Russian Federation") the one in most use. */
function labelOf(members: readonly Member[]): string {
  const length = ({ name }: Entity): number => nameKey(name).split(' ').length
  const longest = kindOf(members) === 'place' ? 0 : Math.max(...members.map(({ entity }) => length(entity)))
  const fullest = members.filter(({ entity }) => length(entity) >= longest)
  return most(
    fullest.map(({ entity }) => entity.name),
    (index) => fullest[index].entity.mentions.length,
  )!
}

/** An edge while its passages are gathered, each under the words that it marks. */
interface Draft extends Pick<EdgeAttributes, 'relation' | 'open' | 'status'> {
  source: string
  target: string
  passages: Map<string, EdgeEvidence>
}

function gatherEdges(
  documents: readonly Document[],
  ids: readonly string[],
  keys: readonly Keys[],
): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  documents.forEach((document, index) => {
    const keyOf = (entity: string): string => {
      const key = keys[index].get(entity)
      if (key !== undefined) return key
      throw new GraphError(`document “${ids[index]}” has a relation to “${entity}” but no such entity`)
    }
    const forms = new Map(document.mentions.map((mention) => [place(mention), mention.form]))
    for (const found of document.relations) {
      const { relation, open, status } = found
      let [source, target] = [keyOf(found.subject), keyOf(found.object)]
      if (source === target) continue
      const symmetric = isSymmetric(relation)
      if (symmetric && source > target) [source, target] = [target, source]
      const edge = `${source}|${relation}|${target}|${status}`
      const draft = drafts.get(edge) ?? { source, target, relation, open, status, passages: new Map() }
      drafts.set(edge, draft)
      addPassage(draft.passages, passageOf(found, document.text, ids[index], forms, keyOf), symmetric)
    }
  })
  return drafts
}

const place = ({ start, end }: Span): string => `${start} ${end}`

function passageOf(
  { evidence, predicate, when, where, attribution, rule, path, confidence }: Relation,
  text: string,
  document: string,
  forms: ReadonlyMap<string, MentionForm>,
  keyOf: (entity: string) => string,
): EdgeEvidence {
  const byName = (end: Span): boolean => ['name', 'date'].includes(forms.get(place(end)) ?? 'name')
  return {
    ...evidence,
    document,
    quote: text.slice(evidence.start, evidence.end),
    lemma: predicate,
    implied: !byName(evidence.subject) || !byName(evidence.object),
    when,
    where: where === null ? null : keyOf(where),
    attribution: attribution === null ? null : keyOf(attribution),
    rule,
    path,
    confidence: round(confidence),
  }
}

/**
 * Two rows that read the same words of the same passage are one piece of evidence, and so are "they met" read from either
 * side: the surer one stays.
 */
function addPassage(passages: Map<string, EdgeEvidence>, passage: EdgeEvidence, symmetric: boolean): void {
  const ends = [place(passage.subject), place(passage.object)]
  const words = [passage.document, place(passage.predicate), ...(symmetric ? ends.sort() : ends)].join(' ')
  const known = passages.get(words)
  if (!known || known.confidence < passage.confidence) passages.set(words, passage)
}

/** To three decimals. */
const round = (confidence: number): number => Math.round(confidence * 1000) / 1000

/** What the passages of an edge say together. */
function summary(
  evidence: readonly EdgeEvidence[],
): Pick<EdgeAttributes, 'predicate' | 'when' | 'where' | 'attribution' | 'confidence' | 'weight'> {
  const own = evidence.some(({ attribution }) => attribution === null)
  const doubt = evidence.reduce((product, { confidence }) => product * (1 - confidence), 1)
  return {
    predicate: most(evidence.map(({ lemma }) => lemma))!,
    when: most(evidence.flatMap(({ when }) => when ?? []).sort((a, b) => precision(b) - precision(a))),
    where: most(evidence.flatMap(({ where }) => where ?? [])),
    attribution: own ? null : most(evidence.flatMap(({ attribution }) => attribution ?? [])),
    confidence: round(1 - doubt),
    weight: evidence.length,
  }
}

/** How many digits of a date are known; an interval is less precise than any date. */
const precision = (value: string): number => (value.includes('/') ? 0 : value.replace(/\D/g, '').length)

/** The value that weighs most in all; of equals the first, null for none. */
function most<Value extends string>(
  values: readonly Value[],
  weight: (index: number) => number = () => 1,
): Value | null {
  const weights = new Map<Value, number>()
  values.forEach((value, index) => weights.set(value, (weights.get(value) ?? 0) + weight(index)))
  const highest = Math.max(...weights.values())
  return [...weights.keys()].find((value) => weights.get(value) === highest) ?? null
}

/** The same names, later ones with a number where an earlier one is the same: `letter`, `letter-2`. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return names.map((name) => {
    let own = name
    for (let number = next.get(name) ?? 2; taken.has(own); number++) {
      own = `${name}-${number}`
      next.set(name, number + 1)
    }
    taken.add(own)
    return own
  })
}
