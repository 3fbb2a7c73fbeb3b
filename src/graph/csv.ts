// The graph as two CSV files (RFC 4180), one of nodes and one of edges. Each has the headings that Gephi imports
// (`Id`, `Label`, `Source`, `Target`, `Type`, `Weight`) and those that Neo4j does (`:ID`, `:LABEL`, `:START_ID` …).
import { edgeColumns, lookColumns, nodeColumns, sourcesById } from './columns.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { inPieces } from './pieces.ts'

/** The table of nodes, in pieces of about 32,000 characters. */
export const nodeCsvChunks = (graph: KnowledgeGraph): Generator<string> => inPieces(nodeRows(graph))

/** The table of edges. */
export const edgeCsvChunks = (graph: KnowledgeGraph): Generator<string> => inPieces(edgeRows(graph))

export const toCsv = (graph: KnowledgeGraph): { nodes: string; edges: string } => ({
  nodes: [...nodeCsvChunks(graph)].join(''),
  edges: [...edgeCsvChunks(graph)].join(''),
})

function* nodeRows({ graphology }: KnowledgeGraph): Generator<string> {
  const sources = sourcesById(graphology.getAttribute('documents'))
  const columns = [...nodeColumns, ...lookColumns]
  yield row(['Id', 'Label', ':ID', ':LABEL', ...columns.map(({ name }) => name)])
  for (const { node, attributes } of graphology.nodeEntries())
    yield row([node, attributes.label, node, attributes.kind, ...columns.map(({ text }) => text(attributes, sources))])
}

function* edgeRows({ graphology }: KnowledgeGraph): Generator<string> {
  const sources = sourcesById(graphology.getAttribute('documents'))
  yield row([
    ...['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', ':START_ID', ':END_ID', ':TYPE'],
    ...edgeColumns.map(({ name }) => name),
  ])
  for (const { edge, source, target, attributes, undirected } of graphology.edgeEntries()) {
    const { relation, weight } = attributes
    const type = undirected ? 'Undirected' : 'Directed'
    yield row([
      ...[source, target, type, edge, relation, String(weight), source, target, relation],
      ...edgeColumns.map(({ text }) => text(attributes, sources)),
    ])
  }
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
