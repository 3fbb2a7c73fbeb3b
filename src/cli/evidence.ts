// redstring evidence: the sentences behind what the graph says of one, or of two.
import { CommandError } from './command.ts'
import type { Command } from './command.ts'
import { readGraph } from './graphs.ts'
import { json, relation } from './options.ts'
import { relationLines } from './words.ts'

export const evidence: Command = {
  name: 'evidence',
  usage: 'GRAPH.json NAME [NAME]',
  summary: 'the sentences behind relations',
  tells: 'The passages behind all relations of one, or between two, whichever way the relations point.',
  options: { relation, json },
  takes: [2, 3],
  run: async ([file, ...names], values, console) => {
    const graph = await readGraph(file)
    const keys = names.map((name) => {
      const found = graph.entity(name)
      if (found === null) throw new CommandError(`${file}: nothing is called “${name}”`)
      return found.key
    })
    const edges = graph
      .relations(values.relation === undefined ? {} : { relation: values.relation as string })!
      .filter(({ source, target }) => keys.every((key) => key === source || key === target))
    if (values.json)
      await console.write(`${JSON.stringify(edges.map((edge) => ({ ...edge, evidence: graph.evidence(edge) })))}\n`)
    else for (const line of edges.flatMap((edge) => relationLines(graph, edge))) await console.write(`${line}\n`)
    return 0
  },
}
