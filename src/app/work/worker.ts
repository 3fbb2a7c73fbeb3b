// The web worker: reads texts, builds and lays out their graph, and says how far it is, so that the page stays free.
import { buildGraph } from '../../graph/build.ts'
import { fromJson, toJson } from '../../graph/json.ts'
import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts'
import { layout } from '../../graph/layout.ts'
import type { SourceDocument } from '../../graph/shape.ts'
import { loadModels } from '../../language/models.ts'
import { extract } from '../../pipeline.ts'
import type { Document } from '../../types.ts'
import type { Answer, Job } from './protocol.ts'

const answer = (message: Answer): void => postMessage(message)
const progress = (step: string, done: number, total: number): void => answer({ type: 'progress', step, done, total })

/** What has been read before, so that adding a text does not read the others again. */
const read = new Map<string, Document>()

const extracted = (source: SourceDocument): Document => {
  const { id, title, date, text } = source
  const key = JSON.stringify([id, title, date, text])
  const document = read.get(key) ?? extract(text, { id, ...(title && { title }), ...(date && { date }) })
  read.set(key, document)
  return document
}

const placed = (graph: KnowledgeGraph): KnowledgeGraph =>
  layout(graph, { progress: (_, done, total) => progress('Laying out the graph', done, total) })

const readTexts = async (texts: readonly SourceDocument[]): Promise<KnowledgeGraph> => {
  await loadModels({ progress: (done, total) => progress('Loading the language model', done, total) })
  const documents = texts.map((source, index) => {
    progress(`Reading ${source.title ?? source.id}`, index, texts.length)
    return extracted(source)
  })
  progress('Connecting the dots', 0, 1)
  return placed(buildGraph(documents))
}

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    const graph = data.type === 'read' ? await readTexts(data.texts) : placed(fromJson(data.json))
    answer({ type: 'done', json: toJson(graph) })
  } catch (error) {
    answer({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
