// Graphs in and out: texts made into a graph, a GRAPH.json read.
import { readFile } from 'node:fs/promises'
import { buildGraph } from '../graph/build.ts'
import { fromJson } from '../graph/json.ts'
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts'
import { layout } from '../graph/layout.ts'
import type { SourceDocument } from '../graph/shape.ts'
import { extract } from '../pipeline.ts'
import type { Document } from '../types.ts'
import { CommandError } from './command.ts'
import type { Console } from './command.ts'
import { decode, reasonOf } from './files.ts'

export function extractText({ id, title, date, text }: SourceDocument): Document {
  return extract(text, { id, ...(title !== null && { title }), ...(date !== null && { date }) })
}

export function extractAll(texts: readonly SourceDocument[], console: Console): Document[] {
  return texts.map((source, index) => {
    console.progress(`reading ${index + 1} of ${texts.length}: ${source.id}`)
    return extractText(source)
  })
}

/** The graph of documents, laid out. */
export function graphOf(documents: readonly Document[], console: Console): KnowledgeGraph {
  console.progress('connecting the dots')
  const graph = layout(buildGraph(documents), {
    progress: (step, done, total) => console.progress(`${step} ${Math.round((100 * done) / total)} %`),
  })
  console.progress('')
  return graph
}

/** The graph in a file. Throws a `CommandError` that names the file where there is none. */
export async function readGraph(path: string): Promise<KnowledgeGraph> {
  try {
    return fromJson(decode(await readFile(path)))
  } catch (error) {
    throw new CommandError(
      `${path}: ${error instanceof Error && error.name === 'GraphFormatError' ? `no graph: ${error.message}` : reasonOf(error)}`,
    )
  }
}
