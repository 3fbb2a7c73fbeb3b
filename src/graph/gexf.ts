// The graph as GEXF 1.3, for Gephi: kinds as colours, sizes, positions, dates that move Gephi's timeline, evidence.
//
//     for (const piece of gexfChunks(graph)) file.write(piece)
//
// https://gexf.net/schema.html. The official schema has colour, size and position in the namespace of GEXF itself, so
// the prefix `viz`, by which readers know them, is bound to that.
import { bounds, dayNumber, fromDayNumber } from '../text/calendar.ts'
import { edgeColumns, nodeColumns, sourcesById } from './columns.ts'
import type { Column, Sources } from './columns.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import type { EdgeAttributes, NodeAttributes } from './shape.ts'
import { inPieces } from './pieces.ts'
import { xml } from './xml.ts'

export interface GexfOptions {
  /** Writes symmetric relations as directed too, for readers that do not take both in one file (networkx). */
  directed?: boolean
}

/** The file in pieces of about 32,000 characters. Valid for any text; characters that XML cannot hold are left out. */
export const gexfChunks = (graph: KnowledgeGraph, options: GexfOptions = {}): Generator<string> =>
  inPieces(parts(graph, options))

export const toGexf = (graph: KnowledgeGraph, options: GexfOptions = {}): string =>
  [...gexfChunks(graph, options)].join('')

function* parts({ graphology }: KnowledgeGraph, { directed = false }: GexfOptions): Generator<string> {
  const sources = sourcesById(graphology.getAttribute('documents'))
  const datesOf = eventDates(graphology)
  const dynamic =
    graphology.someNode((_, { value }) => isDated(value)) ||
    graphology.someEdge((_, { evidence }) => evidence.some(({ when }) => isDated(when)))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3" version="1.3">\n'
  yield '<meta><creator>Redstring</creator></meta>\n'
  yield `<graph defaultedgetype="directed" mode="${dynamic ? 'dynamic' : 'static'}" timeformat="date">\n`
  yield declarations('node', nodeColumns)
  yield declarations('edge', edgeColumns)
  yield `<nodes count="${graphology.order}">\n`
  for (const { node, attributes } of graphology.nodeEntries()) {
    const dates = attributes.value === null ? datesOf.get(node) : [attributes.value]
    yield (
      `<node id="${xml(node)}" label="${xml(attributes.label)}">${values(nodeColumns, attributes, sources)}` +
      `${spells(dates)}${looks(attributes)}</node>\n`
    )
  }
  yield `</nodes>\n<edges count="${graphology.size}">\n`
  for (const { edge, source, target, attributes, undirected } of graphology.edgeEntries()) {
    const type = undirected && !directed ? ' type="undirected"' : ''
    yield (
      `<edge id="${xml(edge)}" source="${xml(source)}" target="${xml(target)}"${type} label="${xml(attributes.relation)}"` +
      ` kind="${xml(parallel(attributes))}" weight="${attributes.weight}">${values(edgeColumns, attributes, sources)}` +
      `${spells(attributes.evidence.map(({ when }) => when))}</edge>\n`
    )
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const declarations = <Attributes>(of: string, columns: readonly Column<Attributes>[]): string =>
  `<attributes class="${of}">\n${columns
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`)
    .join('')}</attributes>\n`

function values<Attributes>(columns: readonly Column<Attributes>[], attributes: Attributes, sources: Sources): string {
  let all = '<attvalues>'
  for (const column of columns) {
    const own = xml(column.text(attributes, sources))
    if (own !== '') all += `<attvalue for="${column.name}" value="${own}"/>`
  }
  return `${all}</attvalues>`
}

/** Gephi keeps edges between the same two nodes apart only where their `kind` differs. */
const parallel = ({ relation, status }: EdgeAttributes): string =>
  status === 'asserted' ? relation : `${relation} (${status})`

function looks({ x, y, size, color }: NodeAttributes): string {
  const rgb = color && [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
  return (
    (rgb ? `<viz:color r="${rgb[0]}" g="${rgb[1]}" b="${rgb[2]}" hex="${color}"/>` : '') +
    (x !== undefined && y !== undefined ? `<viz:position x="${x}" y="${y}"/>` : '') +
    (size !== undefined ? `<viz:size value="${size}"/>` : '')
  )
}

/** The days that GEXF can name, as day numbers. */
const [earliest, latest] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)]

const sayable = (day: number): boolean => Math.abs(day) === Infinity || (day >= earliest && day <= latest)

/** The first and the last day of a date, as day numbers; null for none and for what lies outside the years 1 to 9999. */
function days(value: string | null): [number, number] | null {
  const ends = value === null ? null : bounds(value)
  return ends?.every(sayable) ? ends : null
}

const isDated = (value: string | null): boolean => days(value) !== null

/** When a node or edge is there. Gephi takes no periods that overlap, so these become one. */
function spells(dates: readonly (string | null)[] = []): string {
  const periods = dates.map(days).filter((period) => period !== null)
  if (periods.length === 0) return ''
  periods.sort(([a], [b]) => a - b)
  const apart: [number, number][] = []
  for (const [first, last] of periods) {
    const before = apart.at(-1)
    if (before && first <= before[1]) before[1] = Math.max(before[1], last)
    else apart.push([first, last])
  }
  return `<spells>${apart.map(([first, last]) => `<spell${end('start', first)}${end('end', last)}/>`).join('')}</spells>`
}

const end = (name: string, day: number): string => (Number.isFinite(day) ? ` ${name}="${fromDayNumber(day)}"` : '')

/** The dates of events, from "took place on". */
function eventDates(graph: KnowledgeGraph['graphology']): Map<string, (string | null)[]> {
  const found = new Map<string, (string | null)[]>()
  graph.forEachEdge((_, { relation, status }, source, target) => {
    if (relation !== 'took place on' || status === 'denied') return
    const dates = found.get(source) ?? []
    found.set(source, [...dates, graph.getNodeAttribute(target, 'value')])
  })
  return found
}
