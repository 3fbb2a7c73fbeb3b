// The graph as two tables, of nodes and of edges: what the formats have in common that know no lists. Lists become
// readable text.
import type { EdgeAttributes, NodeAttributes, SourceDocument } from './shape.ts'

/** The documents by their id. */
export type Sources = ReadonlyMap<string, SourceDocument>

export interface Column<Attributes> {
  name: string
  type: 'string' | 'boolean' | 'integer' | 'double'
  /** The cell; empty for none. */
  text: (attributes: Attributes, sources: Sources) => string
}

export const nodeColumns: readonly Column<NodeAttributes>[] = [
  { name: 'kind', type: 'string', text: ({ kind }) => kind },
  { name: 'aliases', type: 'string', text: ({ aliases }) => aliases.join('; ') },
  { name: 'value', type: 'string', text: ({ value }) => value ?? '' },
  { name: 'named', type: 'boolean', text: ({ named }) => String(named) },
  { name: 'mentions', type: 'string', text: ({ mentions }) => mentionsText(mentions) },
  { name: 'mentionCount', type: 'integer', text: ({ mentionCount }) => String(mentionCount) },
]

/** For formats that have no place of their own for them. */
export const lookColumns: readonly Column<NodeAttributes>[] = [
  { name: 'x', type: 'double', text: ({ x }) => (x === undefined ? '' : String(x)) },
  { name: 'y', type: 'double', text: ({ y }) => (y === undefined ? '' : String(y)) },
  { name: 'size', type: 'double', text: ({ size }) => (size === undefined ? '' : String(size)) },
  { name: 'color', type: 'string', text: ({ color }) => color ?? '' },
]

export const edgeColumns: readonly Column<EdgeAttributes>[] = [
  { name: 'relation', type: 'string', text: ({ relation }) => relation },
  { name: 'open', type: 'boolean', text: ({ open }) => String(open) },
  { name: 'predicate', type: 'string', text: ({ predicate }) => predicate },
  { name: 'when', type: 'string', text: ({ when }) => when ?? '' },
  { name: 'where', type: 'string', text: ({ where }) => where ?? '' },
  { name: 'status', type: 'string', text: ({ status }) => status },
  { name: 'attribution', type: 'string', text: ({ attribution }) => attribution ?? '' },
  { name: 'confidence', type: 'double', text: ({ confidence }) => String(confidence) },
  { name: 'evidence', type: 'string', text: ({ evidence }, sources) => evidenceText(evidence, sources) },
]

export const sourcesById = (documents: readonly SourceDocument[]): Sources =>
  new Map(documents.map((source) => [source.id, source]))

/** `letter 0–11; letter 64–67` */
const mentionsText = (mentions: NodeAttributes['mentions']): string =>
  mentions.map(({ document, start, end }) => `${document} ${start}–${end}`).join('; ')

/** `“She wrote to Paul Langevin.” (A letter, 1911-11-04) | “…” (…)` */
const evidenceText = (evidence: EdgeAttributes['evidence'], sources: Sources): string =>
  evidence.map(({ quote, document }) => `“${quote}” (${sourceText(document, sources.get(document))})`).join(' | ')

const sourceText = (id: string, source: SourceDocument | undefined): string =>
  [source?.title ?? id, source?.date].filter(Boolean).join(', ')
