// redstring path: how two hang together, with the sentences that say so.
import { CommandError } from './command.ts'
import type { Command } from './command.ts'
import { readGraph } from './graphs.ts'
import { json } from './options.ts'
import { relationLines } from './words.ts'

export const path: Command = {
  name: 'path',
  usage: 'GRAPH.json NAME NAME',
  summary: 'how two hang together',
  tells: 'The shortest chain of relations between two, with its evidence.',
  options: { json },
  takes: [3, 3],
  run: async ([file, from, to], values, console) => {
    const graph = await readGraph(file)
    for (const name of [from, to])
      if (graph.entity(name) === null) throw new CommandError(`${file}: nothing is called “${name}”`)
    const steps = graph.path(from, to)
    if (values.json) await console.write(`${JSON.stringify(steps)}\n`)
    else if (steps === null) await console.write(`No chain joins ${from} and ${to}.\n`)
    else
      for (const { relations } of steps)
        for (const line of relations.flatMap((edge) => relationLines(graph, edge))) await console.write(`${line}\n`)
    return 0
  },
}
