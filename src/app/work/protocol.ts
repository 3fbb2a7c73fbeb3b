// What the page and its worker say to each other.
import type { SourceDocument } from '../../graph/shape.ts'

export type Job =
  /** Reads texts and builds their graph. */
  | { type: 'read'; texts: SourceDocument[] }
  /** Lays out a graph JSON. */
  | { type: 'lay out'; json: string }

export type Answer =
  | { type: 'progress'; step: string; done: number; total: number }
  /** The graph, laid out, as JSON. */
  | { type: 'done'; json: string }
  /** A sentence for the reader. */
  | { type: 'failed'; reason: string }
