// A graph out to a file, in the format that the ending names.
import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { edgeCsvChunks, nodeCsvChunks } from '../graph/csv.ts'
import { gexfChunks } from '../graph/gexf.ts'
import type { GexfOptions } from '../graph/gexf.ts'
import { graphmlChunks } from '../graph/graphml.ts'
import { jsonChunks } from '../graph/json.ts'
import { jsonLdChunks } from '../graph/json-ld.ts'
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts'
import { CommandError } from './command.ts'
import { reasonOf } from './files.ts'

/** A file to write, in pieces. */
type File = [path: string, pieces: Iterable<string>]

const formats: Readonly<Record<string, (graph: KnowledgeGraph, path: string, options: GexfOptions) => File[]>> = {
  '.json': (graph, path) => [[path, jsonChunks(graph)]],
  '.gexf': (graph, path, options) => [[path, gexfChunks(graph, options)]],
  '.graphml': (graph, path) => [[path, graphmlChunks(graph)]],
  '.csv': (graph, path) => [
    [path.replace(/\.csv$/i, '.nodes.csv'), nodeCsvChunks(graph)],
    [path.replace(/\.csv$/i, '.edges.csv'), edgeCsvChunks(graph)],
  ],
  '.jsonld': (graph, path) => [[path, jsonLdChunks(graph)]],
}

/** Throws a `CommandError` for an ending that names no format. */
export function checkFormat(path: string): void {
  if (extname(path).toLowerCase() in formats) return
  throw new CommandError(`${path}: no format is called so; the endings are ${Object.keys(formats).join(', ')}`)
}

/** Writes the graph and gives the names of the files. */
export async function writeGraph(graph: KnowledgeGraph, path: string, options: GexfOptions = {}): Promise<string[]> {
  checkFormat(path)
  const files = formats[extname(path).toLowerCase()](graph, path, options)
  for (const [name, pieces] of files)
    try {
      await pipeline(Readable.from(pieces), createWriteStream(name, { highWaterMark: 2 ** 20 }))
    } catch (error) {
      throw new CommandError(`${name}: ${reasonOf(error)}`)
    }
  return files.map(([name]) => name)
}
