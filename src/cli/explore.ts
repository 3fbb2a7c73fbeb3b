// redstring explore: makes the graph and opens the explorer on it, at an address of this machine alone.
import open from 'open'
import { jsonChunks } from '../graph/json.ts'
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts'
import { layout } from '../graph/layout.ts'
import { CommandError } from './command.ts'
import type { Command, Console } from './command.ts'
import { readTexts } from './files.ts'
import { extractAll, graphOf, readGraph } from './graphs.ts'
import { date } from './options.ts'
import { serve } from './serve.ts'

const firstPort = 4173

export const explore: Command = {
  name: 'explore',
  usage: '[FILE|FOLDER|GRAPH.json …]',
  summary: 'opens the explorer',
  tells: 'Opens the explorer on the graph of the texts, on a graph, or on the samples. Ctrl-C ends it.',
  options: {
    port: { value: 'N', tells: `the port on 127.0.0.1; else the first that is free from ${firstPort}` },
    'no-open': { tells: 'prints the address and opens no browser' },
    date,
  },
  takes: [0, Infinity],
  run: async (paths, values, console) => {
    const port = values.port === undefined ? undefined : Number(values.port)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
      throw new CommandError(`--port: “${values.port}” is no port (0 to 65535)`)
    const { graph, failed } = await graphFrom(paths, values.date as string | undefined, console)
    if (paths.length > 0 && graph === null) return 1
    const { address, close } = await serve(
      graph && [...jsonChunks(graph)].join(''),
      port ?? firstPort,
      port === undefined,
    )
    await console.write(`The explorer is at ${address} (Ctrl-C ends it)\n`)
    if (!values['no-open'] && console.terminal && hasDesktop()) await open(address)
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await close()
    return failed ? 1 : 0
  },
}

async function graphFrom(
  paths: readonly string[],
  date: string | undefined,
  console: Console,
): Promise<{ graph: KnowledgeGraph | null; failed: boolean }> {
  const graphs = paths.filter((path) => path.endsWith('.json'))
  if (graphs.length > 0) {
    if (paths.length > 1) throw new CommandError(`${graphs[0]}: a graph is opened alone, without texts or other graphs`)
    const graph = await readGraph(graphs[0])
    const placed = graph.graphology.everyNode((_, { x, y }) => x !== undefined && y !== undefined)
    return { graph: placed ? graph : layout(graph), failed: false }
  }
  const { texts, failed } = await readTexts(paths, date, console)
  return { graph: texts.length > 0 ? graphOf(extractAll(texts, console), console) : null, failed }
}

const hasDesktop = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
