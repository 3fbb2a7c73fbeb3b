// redstring build: texts in, their graph out.
import { jsonChunks } from '../graph/json.ts'
import type { Command } from './command.ts'
import { explainDocument, explainGraph } from './explain.ts'
import { readTexts } from './files.ts'
import { extractAll, graphOf } from './graphs.ts'
import { date, explain } from './options.ts'
import { checkFormat, writeGraph } from './output.ts'

export const build: Command = {
  name: 'build',
  usage: 'FILE|FOLDER|- … [-o OUT]',
  summary: 'the graph of texts',
  tells: 'The graph of all texts together; as JSON on standard output, or in a file whose ending names the format.',
  options: {
    output: { short: 'o', value: 'OUT', tells: 'a file: .json, .gexf, .graphml, .jsonld, .csv (two files)' },
    directed: { tells: 'in GEXF, symmetric relations as directed too, for networkx' },
    date,
    explain,
  },
  takes: [1, Infinity],
  run: async (paths, values, console) => {
    const output = values.output as string | undefined
    if (output !== undefined) checkFormat(output)
    const { texts, failed } = await readTexts(paths, values.date as string | undefined, console)
    if (texts.length === 0) return 1
    const documents = extractAll(texts, console)
    const graph = graphOf(documents, console)
    if (values.explain)
      for (const line of [...documents.flatMap(explainDocument), ...explainGraph(graph)]) console.complain(line)
    if (output === undefined) for (const piece of jsonChunks(graph)) await console.write(piece)
    else {
      const { nodes, edges } = graph.stats()
      const files = await writeGraph(graph, output, { directed: values.directed === true })
      if (console.terminal) console.complain(`${files.join(', ')}: ${nodes} nodes, ${edges} edges`)
    }
    return failed ? 1 : 0
  },
}
