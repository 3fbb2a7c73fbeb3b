// Which nodes and edges are drawn, and how many each choice would leave. A thing is left out by the first of several
// reasons; a choice counts what every other filter lets through, so its number is what the reader gains by it.
import type { Kind, Status } from '../../types.ts'
import type { EdgeAttributes, NodeAttributes } from '../../graph/shape.ts'
import type { Model } from './graph.ts'

export interface Filters {
  /** What is switched off. */
  kinds: ReadonlySet<Kind>
  relations: ReadonlySet<string>
  documents: ReadonlySet<string>
  statuses: ReadonlySet<Status>
  /** 0 to 1. */
  confidence: number
  /** Nodes that the texts name less often are left out. */
  mentions: number
  /** Years, both included; edges without a date stay only where this is null. */
  years: readonly [number, number] | null
  /** Nodes that no relation holds. */
  unconnected: boolean
}

export const noFilters: Filters = {
  kinds: new Set(),
  relations: new Set(),
  documents: new Set(),
  statuses: new Set(),
  confidence: 0,
  mentions: 1,
  years: null,
  unconnected: false,
}

export interface Visible {
  nodes: ReadonlySet<string>
  edges: ReadonlySet<string>
}

export interface Counts {
  kinds: ReadonlyMap<Kind, number>
  relations: ReadonlyMap<string, number>
  documents: ReadonlyMap<string, number>
  statuses: ReadonlyMap<Status, number>
  /** Nodes that only the filter on unconnected ones concerns. */
  unconnected: number
}

/** The years that a date touches, or null where it has none. */
export const yearsOf = (when: string | null): readonly [number, number] | null => {
  const years = (when ?? '').match(/(?<![\dX-])-?\d{4}(?=$|[-/])/g)?.map(Number)
  return years ? [Math.min(...years), Math.max(...years)] : null
}

const inYears = (when: string | null, wanted: readonly [number, number]): boolean => {
  const years = yearsOf(when)
  return years !== null && years[0] <= wanted[1] && wanted[0] <= years[1]
}

const nodePasses = (node: NodeAttributes, filters: Filters): boolean =>
  node.mentionCount >= filters.mentions &&
  (filters.documents.size === 0 ||
    node.mentions.length === 0 ||
    node.mentions.some(({ document }) => !filters.documents.has(document)))

const documentPasses = (edge: EdgeAttributes, off: ReadonlySet<string>): boolean =>
  off.size === 0 || edge.evidence.length === 0 || edge.evidence.some(({ document }) => !off.has(document))

/** The names of the filters that keep an edge away. */
const obstacles = (edge: EdgeAttributes, filters: Filters): ('relation' | 'status' | 'document' | 'other')[] => [
  ...(filters.relations.has(edge.relation) ? (['relation'] as const) : []),
  ...(filters.statuses.has(edge.status) ? (['status'] as const) : []),
  ...(documentPasses(edge, filters.documents) ? [] : (['document'] as const)),
  ...(edge.confidence < filters.confidence || (filters.years && !inYears(edge.when, filters.years))
    ? (['other'] as const)
    : []),
]

const bump = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** What the filters let through. `within` narrows it further, to the nodes around one. */
export const visible = (model: Model, filters: Filters, within: ReadonlySet<string> | null): Visible => {
  const passing = new Set<string>()
  model.graph.forEachNode((node, attributes) => {
    if (within && !within.has(node)) return
    if (!filters.kinds.has(attributes.kind) && nodePasses(attributes, filters)) passing.add(node)
  })
  const edges = new Set<string>()
  const nodes = new Set<string>()
  model.graph.forEachEdge((edge, attributes, source, target) => {
    if (!passing.has(source) || !passing.has(target) || obstacles(attributes, filters).length > 0) return
    edges.add(edge)
    nodes.add(source)
    nodes.add(target)
  })
  const keepsAll = filters.unconnected || within !== null
  return { nodes: keepsAll ? passing : nodes, edges }
}

/** For each choice, how many nodes (kinds) or edges (the others) it holds among those that the other filters let through. */
export const counts = (model: Model, filters: Filters): Counts => {
  const result = {
    kinds: new Map<Kind, number>(),
    relations: new Map<string, number>(),
    documents: new Map<string, number>(),
    statuses: new Map<Status, number>(),
  }
  const passing = new Set<string>()
  const connected = new Set<string>()
  model.graph.forEachNode((node, attributes) => {
    if (nodePasses(attributes, filters)) passing.add(node)
  })
  const { graph } = model
  graph.forEachEdge((_, edge, source, target) => {
    if (!passing.has(source) || !passing.has(target)) return
    const against = obstacles(edge, filters)
    if (against.length === 0) {
      connected.add(source)
      connected.add(target)
    }
    const kindsOff = [source, target].some((node) => filters.kinds.has(graph.getNodeAttribute(node, 'kind')))
    if (kindsOff || against.length > 1) return
    const only = against[0]
    if (!only || only === 'relation') bump(result.relations, edge.relation)
    if (!only || only === 'status') bump(result.statuses, edge.status)
    if (!only || only === 'document')
      for (const document of new Set(edge.evidence.map((passage) => passage.document))) bump(result.documents, document)
  })
  let unconnected = 0
  for (const node of passing) {
    const kind = graph.getNodeAttribute(node, 'kind')
    if (connected.has(node) || filters.unconnected) bump(result.kinds, kind)
    if (!connected.has(node) && !filters.kinds.has(kind)) unconnected += 1
  }
  return { ...result, unconnected }
}

/** The nodes within `depth` steps of `node`, itself included, along edges that `visible` holds. */
export const around = (model: Model, node: string, depth: number, edges: ReadonlySet<string>): Set<string> => {
  const reached = new Set([node])
  let frontier = [node]
  for (let step = 0; step < depth; step++) {
    const next: string[] = []
    for (const from of frontier)
      model.graph.forEachEdge(from, (edge, _, source, target) => {
        const other = source === from ? target : source
        if (!edges.has(edge) || reached.has(other)) return
        reached.add(other)
        next.push(other)
      })
    frontier = next
  }
  return reached
}
