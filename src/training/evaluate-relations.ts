// How well the relations that ship agree with KnowledgeNet (Mesquita et al., "KnowledgeNet: A Benchmark Dataset for Knowledge Base
// Population", EMNLP 2019), of whose facts nothing is learned, and how often an edge of each confidence is right in texts with
// graphs that are not learned from.
import { join } from 'node:path'
import { extract } from '../pipeline.ts'
import type { Document, Relation } from '../types.ts'
import {
  annotatedGraphs,
  knowledgeNet,
  properties,
  type Annotated,
  type KnowledgeNetSentence,
} from './relation-corpora.ts'
import { contactPassages } from './relations.ts'

interface Counts {
  /** Edges that are right, all edges; facts that are found, all facts. */
  right: number
  edges: number
  found: number
  facts: number
}

/** The tables, in Markdown; `folder` is that of the corpora. */
export function evaluateRelations(folder: string): string {
  const silver = join(folder, '..', 'silver')
  const unseen = [...annotatedGraphs(join(folder, '..', 'gold')), ...contactPassages(silver).held]
  return `${knowledgeNetTable(knowledgeNet(join(folder, 'relations/knowledgenet.jsonl')))}\n\n${calibrationTable(unseen)}`
}

function knowledgeNetTable(sentences: readonly KnowledgeNetSentence[]): string {
  const counts = new Map(Object.keys(properties).map((property) => [property, none()]))
  for (const sentence of sentences) {
    const document = extract(sentence.text)
    for (const property of sentence.properties) count(counts.get(property)!, property, sentence, document)
  }
  const total = none()
  for (const one of counts.values()) for (const key of countKeys) total[key] += one[key]
  return [
    '| KnowledgeNet | precision | recall | F1 | facts |',
    '|---|---|---|---|---|',
    ...[...counts, ['all', total] as const].map(([property, one]) => row(property, one)),
  ].join('\n')
}

const none = (): Counts => ({ right: 0, edges: 0, found: 0, facts: 0 })
const countKeys = ['right', 'edges', 'found', 'facts'] as const

function count(counts: Counts, property: string, { facts }: KnowledgeNetSentence, document: Document): void {
  const { to, back } = properties[property]
  const stated = facts.filter(({ prop }) => prop === property)
  const edges = document.relations.filter(({ relation }) => to.includes(relation) || back.includes(relation))
  const agrees = (edge: Relation, { subj, obj }: (typeof stated)[number]): boolean =>
    (to.includes(edge.relation) && stands(document, edge.subject, subj) && stands(document, edge.object, obj)) ||
    (back.includes(edge.relation) && stands(document, edge.subject, obj) && stands(document, edge.object, subj))
  counts.edges += edges.length
  counts.right += edges.filter((edge) => stated.some((fact) => agrees(edge, fact))).length
  counts.facts += stated.length
  counts.found += stated.filter((fact) => edges.some((edge) => agrees(edge, fact))).length
}

/** True where some mention of an entity overlaps a span. */
const stands = ({ mentions }: Document, entity: string, [start, end]: readonly [number, number]): boolean =>
  mentions.some((mention) => mention.entity === entity && mention.start < end && start < mention.end)

function row(name: string, { right, edges, found, facts }: Counts): string {
  const [precision, recall] = [right / (edges || 1), found / (facts || 1)]
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return `| ${[name, ...[precision, recall, f1].map((rate) => (100 * rate).toFixed(1)), facts].join(' | ')} |`
}

function calibrationTable(texts: readonly Annotated[]): string {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, of: 0 }))
  for (const { text, date, judge } of texts) {
    const document = extract(text, date === null ? {} : { date })
    const verdictOf = judge(document)
    const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
    for (const { subject, relation, object, evidence, confidence } of document.relations) {
      const verdict = verdictOf(evidence.sentence, entities.get(subject)!, relation, entities.get(object)!)
      if (verdict === 'unknown') continue
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]
      bin.of++
      if (verdict !== 'wrong') bin.right++
    }
  }
  const rows = bins.flatMap(({ right, of }, index) =>
    of === 0
      ? []
      : [
          `| ${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)} | ${of} | ${((100 * right) / of).toFixed(0)} % |`,
        ],
  )
  return ['| confidence | edges | right |', '|---|---|---|', ...rows].join('\n')
}
