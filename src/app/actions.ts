// What a reader can set going: reading texts, opening a graph, saving it. On any failure the former graph stays.
import { isPlaced, modelOf } from './model/graph.ts'
import { drawing, fail, model, notice, show, work } from './state.ts'
import { linkedGraph, sampleGraph, type Given } from './sources.ts'
import { CancelledError, run } from './work/client.ts'
import type { Job } from './work/protocol.ts'
import type { SourceDocument } from '../graph/shape.ts'
import { fromJson, toJson } from '../graph/json.ts'

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Does a job in the worker and shows its graph. */
const perform = async (job: Job, failure: string): Promise<void> => {
  work.value?.cancel()
  notice.value = null
  const { result, cancel } = run(job, (step, done, total) => (work.value = { step, done, total, cancel }))
  work.value = { step: 'Starting', done: 0, total: 1, cancel }
  try {
    show(modelOf(fromJson(await result)))
  } catch (error) {
    if (!(error instanceof CancelledError)) fail(`${failure} ${reasonOf(error)}.`)
  } finally {
    if (work.value?.cancel === cancel) work.value = null
  }
}

/** Reads texts; with `keep` they join those that are already there. */
export const readTexts = (texts: readonly SourceDocument[], keep: boolean): Promise<void> => {
  const before = keep ? (model.value?.documents ?? []) : []
  return perform({ type: 'read', texts: [...before, ...texts] }, 'The texts could not be read:')
}

/** Opens a graph JSON; where its nodes have no places yet, it is laid out first. */
export const openGraph = async (json: string): Promise<void> => {
  work.value?.cancel()
  try {
    const graph = fromJson(json)
    if (isPlaced(graph.graphology)) show(modelOf(graph))
    else await perform({ type: 'lay out', json }, 'The graph could not be laid out:')
  } catch (error) {
    fail(`This file could not be opened as a graph: ${reasonOf(error)}.`)
  }
}

export const openGiven = (given: Given, keep: boolean): Promise<void> =>
  given.type === 'graph' ? openGraph(given.json) : readTexts(given.texts, keep)

/** The first graph: the one that the page is told of, else that of the sample texts. */
export const start = async (): Promise<void> => {
  try {
    await openGraph((await linkedGraph()) ?? (await sampleGraph()))
  } catch (error) {
    fail(reasonOf(error))
  }
}

const save = (name: string, blob: Blob): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

export type Format = 'gexf' | 'json' | 'png'

/** Saves the whole graph as GEXF or JSON, or the picture as it stands. */
export const download = async (format: Format): Promise<void> => {
  try {
    save(`redstring.${format}`, await fileOf(format))
  } catch (error) {
    fail(`The file could not be made: ${reasonOf(error)}.`)
  }
}

const fileOf = async (format: Format): Promise<Blob> => {
  const { knowledge } = model.value!
  if (format === 'png') return drawing.value!.picture()
  if (format === 'json') return new Blob([toJson(knowledge)], { type: 'application/json' })
  const { toGexf } = await import('../graph/gexf.ts')
  return new Blob([toGexf(knowledge)], { type: 'application/gexf+xml' })
}
