// Cuts a text into pieces for the page: which entity each piece names, and which part of the marked passage it is.
// `pieces('Ada met Bo', 0, 10, [{ start: 0, end: 3, node: 'person/ada', … }], null)` → [{ text: 'Ada', mention: … }, …].
import type { MentionForm, Span } from '../../types.ts'
import type { Model, Passage } from './graph.ts'

export type Part = 'subject' | 'predicate' | 'object'

export interface NodeMark extends Span {
  node: string
  /** How the text speaks of it. */
  form: MentionForm
}

export interface Piece extends Span {
  text: string
  /** The mention that the piece is part of: the innermost, where mentions lie within one another. */
  mention: NodeMark | null
  part: Part | null
  /** Within the sentence or sentences that the passage spans. */
  inPassage: boolean
}

const parts: readonly Part[] = ['subject', 'predicate', 'object']

const within = (span: Span, at: number): boolean => span.start <= at && at < span.end

/** Every mention of every node in one document, in order of the text; the wider first where two start together. */
export const nodeMarks = (model: Model, document: string): NodeMark[] => {
  const marks: NodeMark[] = []
  model.graph.forEachNode((node, { mentions }) => {
    for (const mention of mentions)
      if (mention.document === document)
        marks.push({ start: mention.start, end: mention.end, node, form: mention.form })
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The pieces of `text` from `start` to `end`; `marks` must be sorted by start, and those outside are passed over. */
export const pieces = (
  text: string,
  start: number,
  end: number,
  marks: readonly NodeMark[],
  passage: Passage | null,
): Piece[] => {
  const inside = marks.filter((mark) => mark.start < end && start < mark.end)
  const spans: Span[] = passage ? [passage, ...parts.map((part) => passage[part])] : []
  const cuts = new Set([start, end])
  for (const span of [...inside, ...spans])
    for (const at of [span.start, span.end]) if (start < at && at < end) cuts.add(at)
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1]!
    const around = inside.filter((mark) => within(mark, from))
    const innermost = around.reduce<NodeMark | null>(
      (best, mark) => (best && best.end - best.start <= mark.end - mark.start ? best : mark),
      null,
    )
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      mention: innermost,
      part: (passage && parts.find((part) => within(passage[part], from))) ?? null,
      inPassage: passage !== null && within(passage, from),
    }
  })
}

/** The paragraphs of a text: its lines that hold more than blanks. */
export const paragraphs = (text: string): Span[] => {
  const spans: Span[] = []
  for (const line of text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    spans.push({ start: line.index, end: line.index + line[0].length })
  return spans
}
