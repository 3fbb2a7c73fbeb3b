// GEXF of a large graph: time and peak memory of our writer beside graphology-gexf, each in a process of its own.
//
//     npm run bench gexf        or, with other numbers, npx tsx tests/bench/gexf.ts NODES EDGES
//
// Both write the same graph and the same columns to a file. Memory is the most that was seen above the graph itself,
// garbage included: with ours at each piece, with theirs at each thousandth element and when the text is whole, so that
// theirs may have held more.
import { spawnSync } from 'node:child_process'
import { createWriteStream, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { write } from 'graphology-gexf'
import { edgeColumns, nodeColumns, sourcesById } from '../../src/graph/columns.ts'
import { gexfChunks } from '../../src/graph/gexf.ts'
import { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { random } from '../../src/graph/random.ts'
import { kinds } from '../../src/lexicon/kinds.ts'
import { labels } from '../../src/lexicon/labels.ts'

function largeGraph(nodes: number, edges: number): KnowledgeGraph {
  const chance = random(1)
  const any = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)]!
  const graph = new KnowledgeGraph()
  const date = '2025-10-10'
  graph.graphology.setAttribute('documents', [{ id: 'news', title: 'Daily News', date, text: '' }])
  for (let node = 0; node < nodes; node++) {
    const { kind, color } = any(kinds)
    graph.graphology.addNode(`${kind}/${node}`, {
      label: `Node & Sons ${node}`,
      kind,
      aliases: [`N. ${node}`, `"${node}"`],
      value: null,
      named: true,
      mentions: [{ document: 'news', start: node, end: node + 12, form: 'name' }],
      mentionCount: 1,
      x: Math.round(chance() * 1e6) / 100,
      y: Math.round(chance() * 1e6) / 100,
      size: 4 + Math.round(chance() * 800) / 100,
      color,
    })
  }
  const keys = graph.graphology.nodes()
  for (let edge = 0; edge < edges; edge++) {
    const { label, symmetric } = any(labels)
    const span = { start: edge, end: edge + 5 }
    const when = chance() < 0.3 ? date : null
    const passage = {
      ...{ document: 'news', sentence: 0, start: edge, end: edge + 60, subject: span, predicate: span, object: span },
      quote: `In sentence ${edge} they say that the one did it to the other.`,
      ...{
        lemma: 'do',
        implied: false,
        when,
        where: null,
        attribution: null,
        rule: 'row',
        path: 'nsubj',
        confidence: 0.8,
      },
    }
    const attributes = {
      ...{ relation: label, open: false, predicate: 'do', when, where: null, status: 'asserted' as const },
      ...{ attribution: null, evidence: [passage], confidence: 0.8, weight: 1 },
    }
    if (symmetric) graph.graphology.addUndirectedEdge(any(keys), any(keys), attributes)
    else graph.graphology.addDirectedEdge(any(keys), any(keys), attributes)
  }
  return graph
}

/** Write the graph to a file; `look` sees how much memory is in use. */
const writers: Readonly<
  Record<string, (graph: KnowledgeGraph, file: string, look: () => void) => Promise<void> | void>
> = {
  redstring: (graph, file, look) => {
    const pieces = function* (): Generator<string> {
      for (const piece of gexfChunks(graph)) {
        look()
        yield piece
      }
    }
    return pipeline(Readable.from(pieces()), createWriteStream(file, { highWaterMark: 2 ** 20 }))
  },
  'graphology-gexf': ({ graphology }, file, look) => {
    let elements = 0
    const count = (): void => {
      if (++elements % 1000 === 0) look()
    }
    const sources = sourcesById(graphology.getAttribute('documents'))
    const text = write(graphology, {
      version: '1.3',
      pretty: false,
      formatNode: (_, { label, color, size, x, y, ...node }) => {
        count()
        const cells = nodeColumns.map(({ name, text }) => [name, text(node as never, sources)])
        return { label, viz: { color, size, x, y }, attributes: Object.fromEntries(cells) }
      },
      formatEdge: (_, edge) => {
        count()
        const cells = edgeColumns.map(({ name, text }) => [name, text(edge as never, sources)])
        return { label: edge.relation, weight: edge.weight, attributes: Object.fromEntries(cells) }
      },
    })
    look()
    writeFileSync(file, text)
  },
}

interface Measure {
  /** By the clock, and of the processor: a busy machine lengthens the first. */
  seconds: number
  computed: number
  /** Bytes. */
  peak: number
  size: number
}

/** Runs in a process of its own. */
async function measure(writer: string, nodes: number, edges: number): Promise<Measure> {
  const graph = largeGraph(nodes, edges)
  const file = join(tmpdir(), `redstring-bench-${process.pid}.gexf`)
  globalThis.gc?.()
  const inUse = (): number => process.memoryUsage().heapUsed + process.memoryUsage().external
  const before = inUse()
  let peak = 0
  const start = performance.now()
  const cpu = process.cpuUsage()
  await writers[writer]!(graph, file, () => (peak = Math.max(peak, inUse() - before)))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const { size } = statSync(file)
  rmSync(file, { force: true })
  return { seconds, computed: (user + system) / 1e6, peak, size }
}

function compared(nodes = 200_000, edges = 400_000): string {
  const [ours, theirs] = Object.keys(writers).map((writer): Measure => {
    const script = fileURLToPath(import.meta.url)
    const args = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', script, '--run', writer]
    const { stdout, stderr, status } = spawnSync(process.execPath, [...args, `${nodes}`, `${edges}`], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${writer}: ${stderr}`)
    return JSON.parse(stdout)
  })
  const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0)
  const row = (name: string, of: Measure): string =>
    `${name.padEnd(16)} ${of.seconds.toFixed(2).padStart(7)} s ${of.computed.toFixed(2).padStart(7)} s ${megabytes(of.peak).padStart(9)} MB ${megabytes(of.size).padStart(6)} MB`
  return [
    `GEXF of ${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges`,
    `${''.padEnd(16)} ${'time'.padStart(9)} ${'processor'.padStart(9)} ${'peak memory'.padStart(12)} ${'file'.padStart(9)}`,
    row('redstring', ours!),
    row('graphology-gexf', theirs!),
    `${(theirs!.seconds / ours!.seconds).toFixed(1)} times as fast (${(theirs!.computed / ours!.computed).toFixed(1)} by the processor), ${(ours!.peak / theirs!.peak).toFixed(2)} of the memory`,
  ].join('\n')
}

export const bench = (): void => console.log(compared())

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag, writer, ...counts] = process.argv.slice(2)
  const numbers = (flag === '--run' ? counts : process.argv.slice(2)).map(Number)
  if (flag === '--run') console.log(JSON.stringify(await measure(writer!, numbers[0]!, numbers[1]!)))
  else console.log(compared(...numbers))
}
