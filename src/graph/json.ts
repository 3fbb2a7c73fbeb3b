// The graph as JSON, in graphology's own form, a line for each node and each edge; and back.
//
//     fromJson(toJson(graph))     // the same graph
import { kinds } from '../lexicon/kinds.ts'
import { GraphFormatError } from './errors.ts'
import { KnowledgeGraph } from './knowledge-graph.ts'

/** The JSON in pieces, for streams. */
export function* jsonChunks({ graphology }: KnowledgeGraph): Generator<string> {
  const options = { type: graphology.type, multi: graphology.multi, allowSelfLoops: graphology.allowSelfLoops }
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(graphology.getAttributes())},\n"nodes":[`
  let separator = '\n'
  for (const { node, attributes } of graphology.nodeEntries()) {
    yield `${separator}${JSON.stringify({ key: node, attributes })}`
    separator = ',\n'
  }
  yield '],\n"edges":['
  separator = '\n'
  for (const { edge, source, target, attributes, undirected } of graphology.edgeEntries()) {
    yield `${separator}${JSON.stringify({ key: edge, source, target, attributes, ...(undirected && { undirected }) })}`
    separator = ',\n'
  }
  yield ']}\n'
}

export const toJson = (graph: KnowledgeGraph): string => [...jsonChunks(graph)].join('')

/** The graph of a JSON text. Throws a `GraphFormatError` that says where the text is no such graph. */
export function fromJson(text: string): KnowledgeGraph {
  const graph = new KnowledgeGraph()
  const json = object(parse(text), 'the whole')
  const attributes = object(json.attributes, 'attributes')
  list(attributes.documents, 'documents').forEach(checkDocument)
  if (attributes.merges !== undefined) list(attributes.merges, 'merges').forEach(checkMerge)
  list(json.nodes, 'nodes').forEach(checkNode)
  list(json.edges, 'edges').forEach(checkEdge)
  try {
    const { nodes, edges } = json
    graph.graphology.import({ attributes: { ...attributes, merges: attributes.merges ?? [] }, nodes, edges } as never)
  } catch (error) {
    throw new GraphFormatError((error as Error).message.replace(/^Graph\.\w+: /, ''))
  }
  return graph
}

type Json = Record<string, unknown>

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new GraphFormatError(`it is not JSON (${(error as Error).message.replace(/\s+/g, ' ')})`)
  }
}

function checkDocument(value: unknown, index: number): void {
  const source = object(value, `document ${index + 1}`)
  check(source, `document ${index + 1}`, { id: string, text: string, title: stringOrNull, date: stringOrNull })
}

function checkMerge(value: unknown, index: number): void {
  const place = `merge ${index + 1}`
  check(object(value, place), place, { node: string, document: string, name: string, ...whyTests })
}

function checkNode(value: unknown, index: number): void {
  const place = `node ${index + 1}`
  const node = object(value, place)
  check(node, place, { key: string })
  const attributes = object(node.attributes, place)
  check(attributes, place, {
    label: string,
    kind: (kind) => kinds.some((row) => row.kind === kind),
    aliases: (aliases) => Array.isArray(aliases) && aliases.every(string),
    value: stringOrNull,
    named: boolean,
    mentionCount: number,
  })
  for (const mention of list(attributes.mentions, `${place}: mentions`)) {
    check(object(mention, `${place}: a mention`), `${place}: a mention`, {
      document: string,
      start: number,
      end: number,
    })
  }
  if (attributes.decisions !== undefined)
    list(attributes.decisions, `${place}: decisions`).forEach((decision) => checkDecision(decision, place))
}

function checkDecision(value: unknown, node: string): void {
  const place = `${node}: a decision`
  const decision = object(value, place)
  check(decision, place, { document: string, start: number, end: number, ...whyTests })
  if (decision.antecedent !== null)
    check(object(decision.antecedent, `${place}: antecedent`), `${place}: antecedent`, { start: number, end: number })
}

function checkEdge(value: unknown, index: number): void {
  const place = `edge ${index + 1}`
  const edge = object(value, place)
  check(edge, place, { key: string, source: string, target: string })
  const attributes = object(edge.attributes, place)
  check(attributes, place, {
    relation: string,
    predicate: string,
    when: stringOrNull,
    where: stringOrNull,
    attribution: stringOrNull,
    status: (status) => ['asserted', 'planned', 'possible', 'denied'].includes(status as string),
    confidence: number,
    weight: number,
  })
  for (const passage of list(attributes.evidence, `${place}: evidence`)) {
    const inside = `${place}: a piece of evidence`
    const evidence = object(passage, inside)
    check(evidence, inside, { document: string, start: number, end: number, quote: string })
    for (const part of ['subject', 'predicate', 'object'])
      check(object(evidence[part], `${inside}: ${part}`), `${inside}: ${part}`, { start: number, end: number })
  }
}

type Test = (value: unknown) => boolean

const string: Test = (value) => typeof value === 'string'
const stringOrNull: Test = (value) => value === null || typeof value === 'string'
const number: Test = (value) => typeof value === 'number' && Number.isFinite(value)
const boolean: Test = (value) => typeof value === 'boolean'

/** What decisions and merges have in common. */
const whyTests: Record<string, Test> = { rule: string, reason: string, merged: boolean, confidence: number }

function check(json: Json, place: string, tests: Record<string, Test>): void {
  for (const [name, test] of Object.entries(tests))
    if (!test(json[name])) throw new GraphFormatError(`${place}: ${name} is missing or wrong`)
}

function object(value: unknown, place: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw new GraphFormatError(`${place} is missing or no object`)
}

function list(value: unknown, place: string): unknown[] {
  if (Array.isArray(value)) return value
  throw new GraphFormatError(`${place} is missing or no list`)
}
