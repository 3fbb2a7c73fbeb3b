// Gives jobs to the web worker, one at a time: `run(job, progress)` → { result, cancel }.
import type { Answer, Job } from './protocol.ts'

export class CancelledError extends Error {
  override name = 'CancelledError'
}

/** What the worker could not do, in a sentence for the reader. */
export class JobError extends Error {
  override name = 'JobError'
}

export interface Run {
  /** The graph JSON; rejects with JobError or CancelledError. */
  result: Promise<string>
  cancel: () => void
}

let worker: Worker | null = null

const fresh = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

const stop = (): void => {
  worker?.terminate()
  worker = null
}

export const run = (job: Job, progress: (step: string, done: number, total: number) => void): Run => {
  worker ??= fresh()
  const current = worker
  let cancel = (): void => {}
  const result = new Promise<string>((resolve, reject) => {
    cancel = () => {
      stop()
      reject(new CancelledError('Stopped'))
    }
    current.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'progress') progress(data.step, data.done, data.total)
      else if (data.type === 'done') resolve(data.json)
      else reject(new JobError(data.reason))
    }
    current.onerror = (event) => {
      stop()
      reject(new JobError(event.message || 'The part of the page that reads texts could not be started'))
    }
    current.postMessage(job)
  })
  return { result, cancel }
}
