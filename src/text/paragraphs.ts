// Cuts a text into paragraphs: blank lines part them, and so do single line breaks, unless the lines were wrapped by hand
// ("the fleet left\nin March" is one paragraph, "Harbour news\nThe fleet left." are two).
import type { Span } from '../types.ts'

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g
const terminal = /[.!?:;…]["'”’)\]]*\s*$/
const wrappedLine = { least: 45, most: 110 }

/** The paragraphs in order; the white space around them is left out, empty ones are left out. */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text)
  const wrapped = isWrapped(text, lines)
  const found: Span[] = []
  let open: Span | null = null
  for (const line of lines) {
    const { start, end } = trimmed(text, line)
    if (start === end) {
      open = null
    } else if (open && wrapped && continues(text, open, { start, end })) {
      open.end = end
    } else {
      open = { start, end }
      found.push(open)
    }
  }
  return found
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(lineBreak)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

/** A text is wrapped by hand where a good part of its line breaks stand before a small letter. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let breaks = 0
  let beforeSmall = 0
  for (let i = 1; i < lines.length; i++) {
    const next = trimmed(text, lines[i])
    const last = trimmed(text, lines[i - 1])
    if (next.start === next.end || last.start === last.end) continue
    breaks++
    if (last.end - last.start <= wrappedLine.most && startsSmall(text, next)) beforeSmall++
  }
  return beforeSmall > 0 && beforeSmall >= 0.3 * breaks
}

function continues(text: string, before: Span, next: Span): boolean {
  if (startsSmall(text, next)) return true
  const lastLine = text
    .slice(Math.max(before.start, before.end - wrappedLine.most - 1), before.end)
    .split(lineBreak)
    .pop()!
  return lastLine.length >= wrappedLine.least || !terminal.test(lastLine)
}

const startsSmall = (text: string, span: Span): boolean => /^\p{Ll}/u.test(text.slice(span.start, span.start + 2))

/** The span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space and the characters that take no room: what can stand between tokens. */
export function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
