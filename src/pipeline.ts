// The pipeline: a text goes through the stages in this order, and each adds what it finds to the document.
import { tokens } from './stages/tokens.ts'
import type { Document, Stage } from './types.ts'

/** The stages; the sentence beside each says why it stands there. */
const stages: readonly Stage[] = [
  tokens, // everything else speaks of tokens and sentences
]

export interface ExtractOptions {
  /** Names the document in evidence and in keys; `document` unless told. */
  id?: string
  title?: string
  /** The day that relative dates are resolved against, `YYYY-MM-DD`. */
  date?: string
}

/**
 * Reads an English text.
 *
 * @param text any string; strange text gives a document with little in it and never throws
 * @throws {InvalidDateError} where `date` is no calendar day written `YYYY-MM-DD`
 */
export function extract(text: string, options: ExtractOptions = {}): Document {
  const document: Document = {
    id: options.id ?? 'document',
    title: options.title ?? null,
    date: options.date === undefined ? null : calendarDay(options.date),
    text,
    tokens: [],
    sentences: [],
    quotations: [],
    mentions: [],
    entities: [],
    relations: [],
    decisions: [],
  }
  return stages.reduce((read, stage) => stage(read), document)
}

/** Thrown for a document date that is no calendar day. */
export class InvalidDateError extends Error {
  override name = 'InvalidDateError'
}

function calendarDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
  if (!valid) throw new InvalidDateError(`"${date}" is no date: write it as YYYY-MM-DD`)
  return date
}
