// What exports have in common: lists as readable text, and text that any XML reader takes.
import type { EdgeAttributes, NodeAttributes, SourceDocument } from './shape.ts'

/** `letter 0–11; letter 64–67` */
export const mentionsText = (mentions: NodeAttributes['mentions']): string =>
  mentions.map(({ document, start, end }) => `${document} ${start}–${end}`).join('; ')

export const listText = (items: readonly string[]): string => items.join('; ')

/** `“She wrote to Paul Langevin.” (A letter, 1911-11-04) | “…” (…)` */
export function evidenceText(
  evidence: EdgeAttributes['evidence'],
  sources: ReadonlyMap<string, SourceDocument>,
): string {
  return evidence
    .map(({ quote, document }) => `“${quote}” (${sourceText(document, sources.get(document))})`)
    .join(' | ')
}

const sourceText = (id: string, source: SourceDocument | undefined): string =>
  [source?.title ?? id, source?.date].filter(Boolean).join(', ')

/** The documents by their id. */
export const sourcesById = (documents: readonly SourceDocument[]): Map<string, SourceDocument> =>
  new Map(documents.map((source) => [source.id, source]))

// eslint-disable-next-line no-control-regex
const special = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * Text for an XML 1.0 attribute or element, tabs and line ends kept; characters that XML cannot hold (control
 * characters, lone surrogates) are left out.
 */
export const xml = (text: string): string =>
  special.test(text) ? text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (mark) => escapes[mark]) : text

/** Small pieces of text put together into pieces of some size, for streams. */
export function* inPieces(parts: Iterable<string>, size = 65536): Generator<string> {
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < size) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
