// redstring stats: how large a graph is and what it is made of.
import type { Command } from './command.ts'
import { readGraph } from './graphs.ts'
import { json } from './options.ts'

export const stats: Command = {
  name: 'stats',
  usage: 'GRAPH.json',
  summary: 'what a graph is made of',
  tells: 'How many documents, nodes, edges and passages, of which kinds, relations and statuses.',
  options: { json },
  takes: [1, 1],
  run: async ([path], values, console) => {
    const found = (await readGraph(path)).stats()
    if (values.json) await console.write(`${JSON.stringify(found)}\n`)
    else
      for (const [what, count] of Object.entries(found)) {
        const rows = typeof count === 'number' ? [[what, count]] : [[`\n${what}`, ''], ...Object.entries(count)]
        for (const [name, number] of rows) await console.write(`${String(name).padEnd(20)} ${number}\n`)
      }
    return 0
  },
}
