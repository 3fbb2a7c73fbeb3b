// The graph and its questions: who is this, who is around, what happened between them, how do two hang together, and
// which sentence says so.
//
//     graph.neighbors('Marie Curie', { relation: 'met', kind: 'person' })
//     graph.path('Sorbonne', 'Brussels')
import { MultiGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/unweighted.js'
import { kinds } from '../lexicon/kinds.ts'
import { isSymmetric } from '../lexicon/labels.ts'
import { bounds, interval, overlaps } from '../text/calendar.ts'
import type { Kind, Status } from '../types.ts'
import { GraphError } from './errors.ts'
import { nameKey } from './names.ts'
import { projection } from './projection.ts'
import type { EdgeAttributes, EdgeEvidence, GraphAttributes, NodeAttributes } from './shape.ts'

/** A node and its key. */
export type GraphEntity = NodeAttributes & { key: string }

/** An edge, its key and the keys of its two ends; for a symmetric relation the order of the ends says nothing. */
export type GraphRelation = EdgeAttributes & { key: string; source: string; target: string }

/** A node near another: how many relations away, and those by which it was reached. */
export type Neighbor = GraphEntity & { depth: number; relations: GraphRelation[] }

/** One step of a chain, and everything that ties its two ends together. */
export interface PathStep {
  from: GraphEntity
  to: GraphEntity
  relations: GraphRelation[]
}

/** A passage, with what a reader needs to find it. Offsets are UTF-16 into the text of the document. */
export type GraphQuotation = EdgeEvidence & { title: string | null; date: string | null }

export interface NeighborOptions {
  /** Only along this relation. */
  relation?: string
  /** Only neighbors of this kind. What lies behind one of another kind is still found. */
  kind?: Kind
  /** How many relations away at most, from 1 (the default). */
  depth?: number
}

export interface RelationOptions {
  relation?: string
  /** Names (or keys) of the ends. For a symmetric relation it does not matter which end is which. */
  from?: string
  to?: string
  /** A period: relations that a passage dates into it. Each end `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  between?: readonly [string, string]
  status?: Status
}

export interface GraphStats {
  documents: number
  nodes: number
  edges: number
  /** Number of passages. */
  evidence: number
  /** Number of parts that no relation joins. */
  components: number
  kinds: Record<string, number>
  relations: Record<string, number>
  statuses: Record<string, number>
}

const statuses: readonly Status[] = ['asserted', 'planned', 'possible', 'denied']

/** The knowledge graph over a graphology `MultiGraph`, which is open to every library of graphology as `graph.graphology`. */
export class KnowledgeGraph {
  readonly graphology: MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
  #index: Map<string, string[]> | null = null

  constructor(graphology = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()) {
    this.graphology = graphology
    if (!graphology.hasAttribute('documents')) graphology.setAttribute('documents', [])
    if (!graphology.hasAttribute('merges')) graphology.setAttribute('merges', [])
    const forget = () => (this.#index = null)
    graphology.on('nodeAdded', forget)
    graphology.on('nodeDropped', forget)
    graphology.on('cleared', forget)
    graphology.on('nodeAttributesUpdated', forget)
    graphology.on('eachNodeAttributesUpdated', forget)
  }

  /**
   * The entity of a name, an alias, a date's value or a key, whatever the case and the accents; a family name or
   * another part of a name serves where nothing goes by it in full. Of several it is the one with most mentions.
   * Null where there is none.
   */
  entity(name: string): GraphEntity | null {
    const key = this.#find(name)
    return key === null ? null : this.#entity(key)
  }

  /** The nodes around an entity, nearest first, then those that more passages tie to it; null for an unknown name. */
  neighbors(name: string, { relation, kind, depth = 1 }: NeighborOptions = {}): Neighbor[] | null {
    if (!Number.isInteger(depth) || depth < 1) throw new GraphError(`depth is a whole number from 1, not ${depth}`)
    this.#checkKind(kind)
    const start = this.#find(name)
    if (start === null) return null
    const reached = new Map<string, Neighbor | null>([[start, null]])
    let ring = [start]
    for (let distance = 1; distance <= depth && ring.length > 0; distance++) {
      const next = new Map<string, GraphRelation[]>()
      for (const node of ring)
        this.graphology.forEachEdge(node, (edge, attributes, source, target) => {
          const other = source === node ? target : source
          if (reached.has(other) || (relation !== undefined && attributes.relation !== relation)) return
          next.set(other, [...(next.get(other) ?? []), { key: edge, source, target, ...attributes }])
        })
      const found = [...next].map(([key, relations]): Neighbor => ({
        ...this.#entity(key),
        depth: distance,
        relations: relations.sort(strongest),
      }))
      for (const neighbor of found.sort(closest)) reached.set(neighbor.key, neighbor)
      ring = [...next.keys()]
    }
    return [...reached.values()].filter(
      (found) => found !== null && (kind === undefined || found.kind === kind),
    ) as Neighbor[]
  }

  /** The relations that fit all that is asked for, in the graph's order; null where a name is unknown. */
  relations({ relation, from, to, between, status }: RelationOptions = {}): GraphRelation[] | null {
    if (status !== undefined && !statuses.includes(status))
      throw new GraphError(`status is one of ${statuses.join(', ')}, not ${show(status)}`)
    const within = between === undefined ? null : window(between)
    const source = from === undefined ? undefined : this.#find(from)
    const target = to === undefined ? undefined : this.#find(to)
    if (source === null || target === null) return null
    return this.graphology
      .filterEdges(
        (_, edge, from, to) =>
          (relation === undefined || edge.relation === relation) &&
          (status === undefined || edge.status === status) &&
          (joins(from, to, source, target) || (isSymmetric(edge.relation) && joins(to, from, source, target))) &&
          (within === null || edge.evidence.some(({ when }) => when !== null && overlaps(when, within))),
      )
      .map((key) => this.#relation(key))
  }

  /**
   * The shortest chain of relations from one entity to another, whichever way the relations point; what is denied
   * does not connect. Empty from an entity to itself; null for an unknown name or where no chain joins them.
   */
  path(from: string, to: string): PathStep[] | null {
    const source = this.#find(from)
    const target = this.#find(to)
    if (source === null || target === null) return null
    const nodes = bidirectional(
      projection(this.graphology, ({ status }) => status !== 'denied'),
      source,
      target,
    )
    if (nodes === null) return null
    return nodes.slice(1).map((node, index) => ({
      from: this.#entity(nodes[index]),
      to: this.#entity(node),
      relations: this.graphology
        .edges(nodes[index], node)
        .map((key) => this.#relation(key))
        .filter(({ status }) => status !== 'denied')
        .sort(strongest),
    }))
  }

  /** The passages behind an edge, given as a relation or as its key; null for an unknown edge. */
  evidence(edge: string | GraphRelation): GraphQuotation[] | null {
    const key = typeof edge === 'string' ? edge : edge?.key
    if (typeof key !== 'string')
      throw new GraphError(`evidence takes a relation or the key of an edge, not ${show(edge)}`)
    if (!this.graphology.hasEdge(key)) return null
    const sources = new Map(this.graphology.getAttribute('documents').map((source) => [source.id, source]))
    return this.graphology.getEdgeAttribute(key, 'evidence').map((passage) => ({
      ...passage,
      title: sources.get(passage.document)?.title ?? null,
      date: sources.get(passage.document)?.date ?? null,
    }))
  }

  stats(): GraphStats {
    const edges = this.graphology.mapEdges((_, attributes) => attributes)
    return {
      documents: this.graphology.getAttribute('documents').length,
      nodes: this.graphology.order,
      edges: this.graphology.size,
      evidence: edges.reduce((sum, { evidence }) => sum + evidence.length, 0),
      components: components(this.graphology),
      kinds: tally(this.graphology.mapNodes((_, { kind }) => kind)),
      relations: tally(edges.map(({ relation }) => relation)),
      statuses: tally(edges.map(({ status }) => status)),
    }
  }

  #entity(key: string): GraphEntity {
    return { key, ...this.graphology.getNodeAttributes(key) }
  }

  #relation(key: string): GraphRelation {
    const [source, target] = this.graphology.extremities(key)
    return { key, source, target, ...this.graphology.getEdgeAttributes(key) }
  }

  #find(name: string): string | null {
    if (typeof name !== 'string') throw new GraphError(`a name is a string, not ${show(name)}`)
    if (this.graphology.hasNode(name)) return name
    const wanted = nameKey(name)
    if (wanted === '') return null
    this.#index ??= index(this.graphology)
    const known = this.#index.get(wanted)
    if (known) return this.#mostMentioned(known)
    const parts = this.graphology.filterNodes((_, { label }) => ` ${nameKey(label)} `.includes(` ${wanted} `))
    return this.#mostMentioned(parts)
  }

  #mostMentioned(keys: readonly string[]): string | null {
    let best: string | null = null
    let most = -1
    for (const key of keys) {
      const { mentionCount } = this.graphology.getNodeAttributes(key)
      if (mentionCount > most) [best, most] = [key, mentionCount]
    }
    return best
  }

  #checkKind(kind: Kind | undefined): void {
    if (kind === undefined || kinds.some((row) => row.kind === kind)) return
    throw new GraphError(`kind is one of ${kinds.map((row) => row.kind).join(', ')}, not ${show(kind)}`)
  }
}

/** All the keys under which the nodes are known. */
function index(graph: KnowledgeGraph['graphology']): Map<string, string[]> {
  const known = new Map<string, string[]>()
  graph.forEachNode((node, { label, aliases, value }) => {
    const names = new Set([label, ...aliases, ...(value === null ? [] : [value])].map(nameKey))
    for (const name of names) known.set(name, [...(known.get(name) ?? []), node])
  })
  return known
}

function components(graph: KnowledgeGraph['graphology']): number {
  const seen = new Set<string>()
  let found = 0
  graph.forEachNode((start) => {
    if (seen.has(start)) return
    found++
    const open = [start]
    seen.add(start)
    for (let node = open.pop(); node !== undefined; node = open.pop())
      graph.forEachNeighbor(node, (next) => {
        if (!seen.has(next)) open.push(next)
        seen.add(next)
      })
  })
  return found
}

function window(between: readonly [string, string]): string {
  const [from, to] = Array.isArray(between) ? (between as readonly [string, string]) : ['', '']
  const dates = [from, to].every((end) => typeof end === 'string' && bounds(end) !== null)
  if (dates && bounds(interval(from, to))) return interval(from, to)
  throw new GraphError(`between takes two dates (YYYY, YYYY-MM or YYYY-MM-DD), the earlier first, not ${show(between)}`)
}

const joins = (from: string, to: string, source: string | undefined, target: string | undefined): boolean =>
  (source === undefined || from === source) && (target === undefined || to === target)

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1)

const strongest = (a: GraphRelation, b: GraphRelation): number => b.weight - a.weight || byKey(a, b)

const passages = ({ relations }: Neighbor): number => relations.reduce((sum, { weight }) => sum + weight, 0)

const closest = (a: Neighbor, b: Neighbor): number => passages(b) - passages(a) || byKey(a, b)

/** How often each occurs, the most frequent first. */
function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}

const show = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value))
