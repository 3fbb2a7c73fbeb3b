// Where the nodes lie, how large they are and what colour they have: communities (Louvain) are set apart first, then
// forces (ForceAtlas2) bring together what is related, then no node may hide another. The same graph comes out the same.
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { kinds } from '../lexicon/kinds.ts'
import type { Progress } from '../types.ts'
import { communities } from './communities.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { removeOverlap } from './overlap.ts'
import type { Disc } from './overlap.ts'
import { projection } from './projection.ts'
import type { Projection } from './projection.ts'

export interface LayoutOptions {
  /** How many iterations of ForceAtlas2 at most; without it, fewer the larger the graph. It ends before when all is still. */
  iterations?: number
  progress?: Progress
}

/** Iterations between two looks at whether the nodes still move. */
const batch = 20
/** The nodes are still when they move less than this part of the graph's radius in a batch, on average. */
const still = 0.002
/** Free space around each node, in the unit of sizes and positions. */
const gap = 6
/** How many times the area of all nodes the graph takes. */
const looseness = 8

const colors = new Map(kinds.map(({ kind, color }) => [kind, color]))

/** Gives each node `x`, `y`, `size` and `color` and returns the graph. Positions and radii have the same unit. */
export function layout(graph: KnowledgeGraph, { iterations, progress }: LayoutOptions = {}): KnowledgeGraph {
  const { graphology } = graph
  if (graphology.order === 0) return graph
  const plain = projection(graphology)
  const discs = apart(plain, (node) => size(graphology.getNodeAttribute(node, 'mentionCount'), plain.degree(node)))
  pull(plain, discs, iterations ?? Math.round(Math.min(600, Math.max(20, 1.5e6 / plain.order))), progress)
  scale([...discs.values()])
  removeOverlap([...discs.values()], gap)
  graphology.updateEachNodeAttributes((node, attributes) => {
    const { x, y, size } = discs.get(node)!
    return { ...attributes, x: round(x), y: round(y), size: round(size), color: colors.get(attributes.kind) }
  })
  return graph
}

/** The radius of a node: from 4, its area by what the texts say of it, at most 24. */
export const size = (mentions: number, degree: number): number => Math.min(24, 4 + 1.6 * Math.sqrt(mentions + degree))

/** Each community a disc of its own, the largest in the middle, its best connected nodes in its middle. */
function apart(plain: Projection, sizeOf: (node: string) => number): Map<string, Disc> {
  const discs = new Map<string, Disc>()
  let before = 0
  for (const nodes of communities(plain)) {
    const centre = spiral(before + nodes.length / 2, 2)
    nodes.forEach((node, index) => {
      const { x, y } = spiral(index + 0.5, 1)
      discs.set(node, { x: centre.x + x, y: centre.y + y, size: sizeOf(node) })
    })
    before += nodes.length
  }
  return discs
}

/** Vogel's sunflower: points that fill a disc evenly. */
function spiral(point: number, spread: number): { x: number; y: number } {
  const angle = point * Math.PI * (3 - Math.sqrt(5))
  return { x: spread * Math.sqrt(point) * Math.cos(angle), y: spread * Math.sqrt(point) * Math.sin(angle) }
}

/** ForceAtlas2 (Jacomy and others, PLoS ONE 9(6), 2014) until the nodes are still or the iterations are spent. */
function pull(plain: Projection, discs: Map<string, Disc>, iterations: number, progress?: Progress): void {
  const settings = {
    ...forceAtlas2.inferSettings(plain),
    barnesHutOptimize: plain.order > 300,
    barnesHutTheta: 1.2,
    edgeWeightInfluence: 0.5,
  }
  plain.forEachNode((node) => plain.mergeNodeAttributes(node, discs.get(node)!))
  for (let done = 0; done < iterations; done += batch) {
    forceAtlas2.assign(plain, { iterations: Math.min(batch, iterations - done), settings })
    let moved = 0
    plain.forEachNode((node, { x, y }) => {
      const disc = discs.get(node)!
      moved += Math.hypot(x - disc.x, y - disc.y)
      disc.x = x
      disc.y = y
    })
    progress?.('layout', Math.min(done + batch, iterations), iterations)
    if (moved / plain.order < still * radius([...discs.values()])) return
  }
}

/** Root mean square distance from the middle. */
const radius = (discs: readonly Disc[]): number => {
  const middle = { x: mean(discs.map(({ x }) => x)), y: mean(discs.map(({ y }) => y)) }
  return Math.sqrt(mean(discs.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2)))
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Makes room for the nodes, with the middle at 0, 0. */
function scale(discs: readonly Disc[]): void {
  const middle = { x: mean(discs.map(({ x }) => x)), y: mean(discs.map(({ y }) => y)) }
  const area = discs.reduce((sum, { size }) => sum + Math.PI * (size + gap) ** 2, 0)
  // A disc that is filled evenly has the mean square distance r² / 2.
  const factor = Math.sqrt((looseness * area) / (2 * Math.PI)) / (radius(discs) || 1)
  for (const disc of discs) {
    disc.x = (disc.x - middle.x) * factor
    disc.y = (disc.y - middle.y) * factor
  }
}

const round = (number: number): number => Math.round(number * 100) / 100
