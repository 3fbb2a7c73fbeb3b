// redstring neighbors: who and what is around somebody, with the relations that lead there.
import type { Kind } from '../types.ts'
import { CommandError } from './command.ts'
import type { Command } from './command.ts'
import { readGraph } from './graphs.ts'
import { json, relation } from './options.ts'
import { relationLine } from './words.ts'

export const neighbors: Command = {
  name: 'neighbors',
  usage: 'GRAPH.json NAME',
  summary: 'who is around somebody',
  tells: 'The neighbors of a name, an alias or a key, nearest first, with the relations that lead to them.',
  options: {
    relation,
    kind: { value: 'K', tells: 'only people, places …: person, group, organization, place, event, date, work' },
    depth: { value: 'N', tells: 'how many relations away at most (1)' },
    json,
  },
  takes: [2, 2],
  run: async ([path, name], values, console) => {
    const graph = await readGraph(path)
    const found = graph.neighbors(name, {
      ...(values.relation !== undefined && { relation: values.relation as string }),
      ...(values.kind !== undefined && { kind: values.kind as Kind }),
      ...(values.depth !== undefined && { depth: Number(values.depth) }),
    })
    if (found === null) throw new CommandError(`${path}: nothing is called “${name}”`)
    if (values.json) await console.write(`${JSON.stringify(found)}\n`)
    else
      for (const { label, kind, relations } of found)
        await console.write(
          [`${label} (${kind})`, ...relations.map((edge) => `    ${relationLine(graph, edge)}`), ''].join('\n'),
        )
    return 0
  },
}
