// The pipeline: a text goes through the stages in this order, and each adds what it finds to the document.
import { attribution } from './stages/attribution.ts'
import { circumstances } from './stages/circumstances.ts'
import { coreference } from './stages/coreference.ts'
import { dates } from './stages/dates.ts'
import { entities } from './stages/entities.ts'
import { events } from './stages/events.ts'
import { names } from './stages/names.ts'
import { nominals } from './stages/nominals.ts'
import { prune } from './stages/prune.ts'
import { quotations } from './stages/quotations.ts'
import { relations } from './stages/relations.ts'
import { status } from './stages/status.ts'
import { syntax } from './stages/syntax.ts'
import { tokens } from './stages/tokens.ts'
import type { Document, Stage } from './types.ts'

/** The stages; the words beside each say why it stands there. */
const stages: readonly Stage[] = [
  tokens, // everything else speaks of tokens and sentences
  syntax, // tags, lemmas and trees: every later stage reads them
  quotations, // needs tokens alone; coreference asks who speaks
  names, // people, groups, organizations, places, events, works
  dates, // after names, so that "May" the woman is none
  events, // happenings that no name covers
  nominals, // all that is left: the unnamed and the pronouns; from here on the list of mentions is final
  coreference, // which mentions are one thing
  entities, // names the things found
  relations, // reads edges between entities off the trees
  circumstances, // when and where, for edges
  status, // asserted, planned, possible or denied
  attribution, // who says so
  prune, // the unnamed that no edge needs were only candidates
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
export const extract = (text: string, options: ExtractOptions = {}): Document =>
  stages.reduce((read, stage) => stage(read), unread(text, options))

/** What `extract` gives before the stage `next`: training learns that stage from it. */
export const extractUpTo = (next: Stage, text: string, options: ExtractOptions = {}): Document =>
  stages.slice(0, stages.indexOf(next)).reduce((read, stage) => stage(read), unread(text, options))

function unread(text: string, options: ExtractOptions): Document {
  return {
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
