// The graph as GraphML, for yEd, Cytoscape, igraph and networkx.
//
//     for (const piece of graphmlChunks(graph)) file.write(piece)
//
// http://graphml.graphdrawing.org/specification.html
import { edgeColumns, lookColumns, nodeColumns, sourcesById } from './columns.ts'
import type { Column, Sources } from './columns.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import type { EdgeAttributes, NodeAttributes } from './shape.ts'
import { inPieces } from './pieces.ts'
import { xml } from './xml.ts'

const nodes: readonly Column<NodeAttributes>[] = [
  { name: 'label', type: 'string', text: ({ label }) => label },
  ...nodeColumns,
  ...lookColumns,
]

const edges: readonly Column<EdgeAttributes>[] = [
  { name: 'label', type: 'string', text: ({ relation }) => relation },
  ...edgeColumns,
  { name: 'weight', type: 'integer', text: ({ weight }) => String(weight) },
]

/** The file in pieces of about 32,000 characters. Valid for any text; characters that XML cannot hold are left out. */
export const graphmlChunks = (graph: KnowledgeGraph): Generator<string> => inPieces(parts(graph))

export const toGraphml = (graph: KnowledgeGraph): string => [...graphmlChunks(graph)].join('')

function* parts({ graphology }: KnowledgeGraph): Generator<string> {
  const sources = sourcesById(graphology.getAttribute('documents'))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield keys('node', nodes) + keys('edge', edges)
  yield '<graph id="redstring" edgedefault="undirected">\n'
  for (const { node, attributes } of graphology.nodeEntries())
    yield `<node id="${xml(node)}">${data('node', nodes, attributes, sources)}</node>\n`
  for (const { edge, source, target, attributes, undirected } of graphology.edgeEntries())
    yield (
      `<edge id="${xml(edge)}" source="${xml(source)}" target="${xml(target)}"${undirected ? '' : ' directed="true"'}>` +
      `${data('edge', edges, attributes, sources)}</edge>\n`
    )
  yield '</graph>\n</graphml>\n'
}

/** Nodes and edges may have columns of one name, so that the ids say whose they are. */
const keys = <Attributes>(of: string, columns: readonly Column<Attributes>[]): string =>
  columns
    .map(
      ({ name, type }) =>
        `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type === 'integer' ? 'int' : type}"/>\n`,
    )
    .join('')

function data<Attributes>(
  of: string,
  columns: readonly Column<Attributes>[],
  attributes: Attributes,
  sources: Sources,
): string {
  let all = ''
  for (const column of columns) {
    const own = xml(column.text(attributes, sources))
    if (own !== '') all += `<data key="${of}-${column.name}">${own}</data>`
  }
  return all
}
