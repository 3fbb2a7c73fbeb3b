// Finds words between quotation marks, curly or straight, double or single: “It is over,” she said. ‘Not yet.’
// An apostrophe is no closing mark, a mark set again at the head of a paragraph goes on with the quotation before it,
// and a quotation in a quotation is found as well. Who speaks is found later, by coreference.
import type { Document, Quotation, Span, Stage } from '../types.ts'

type Family = 'double' | 'straight' | 'single' | 'angle'

/** A quotation mark and what it can do where it stands; `sure` is false where it could be an apostrophe. */
interface Mark {
  at: number
  family: Family
  role: 'open' | 'close'
  sure: boolean
  /** Index of the paragraph, and whether the mark stands at its head. */
  paragraph: number
  head: boolean
}

/** How far a quotation may run on without a mark at the head of each paragraph, in UTF-16 units. */
const longestWithoutMarks = 4000

/** Fills `quotations`, sorted by start; speakers are null. */
export const quotations: Stage = (document) => {
  const paragraphs = paragraphSpans(document)
  document.quotations = pair(marksOf(document.text, paragraphs), paragraphs).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return document
}

function paragraphSpans(document: Document): Span[] {
  const spans: Span[] = []
  let last = -1
  for (const { start, end, paragraph } of document.sentences) {
    if (paragraph === last) spans[spans.length - 1].end = end
    else spans.push({ start, end })
    last = paragraph
  }
  return spans
}

const families: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '"': 'straight',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '«': 'angle',
  '»': 'angle',
}
const word = /[\p{L}\p{N}]/u
const openers = /[\s([{—–\-“"‘'«]/
const elision = /^['’](?:\d0s|(?:em|til|twas|tis|cause|cos|bout|round|n)(?!\p{L}))/iu

function marksOf(text: string, paragraphs: readonly Span[]): Mark[] {
  const marks: Mark[] = []
  paragraphs.forEach(({ start, end }, paragraph) => {
    for (let at = start; at < end; at++) {
      const family = families[text[at]]
      if (!family) continue
      const role = roleOf(text, at)
      if (role) marks.push({ at, family, paragraph, head: at === start, ...role })
    }
  })
  return marks
}

function roleOf(text: string, at: number): Pick<Mark, 'role' | 'sure'> | null {
  const mark = text[at]
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (mark === '“' || mark === '«') return { role: 'open', sure: true }
  if (mark === '”' || mark === '»') return { role: 'close', sure: true }
  if (mark === '"') {
    if (/\d/.test(before) && !/[\s.,;:!?)]/.test(after)) return null
    return { role: openers.test(before) && !/\s/.test(after) ? 'open' : 'close', sure: true }
  }
  if (mark === '‘') return word.test(before) ? null : { role: 'open', sure: true }
  if (word.test(before) && word.test(after)) return null
  if (openers.test(before) && word.test(after)) {
    return mark === '’' || elision.test(text.slice(at, at + 8)) ? null : { role: 'open', sure: false }
  }
  if (/\s/.test(before)) return null
  return { role: 'close', sure: !(/[sxzSXZ]/.test(before) && /^\s[\p{Ll}\p{Lu}]/u.test(text.slice(at + 1, at + 3))) }
}

/** Pairs the marks in one pass: each closing mark ends the innermost open quotation of its family. */
function pair(marks: readonly Mark[], paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  const open: Mark[] = []
  const nextOf = following(marks)
  const end = (from: Mark, at: number) => found.push({ start: from.at, end: at, speaker: null })

  marks.forEach((mark, index) => {
    abandon(open, mark, nextOf[index], paragraphs, end)
    const depth = open.findLastIndex(({ family }) => family === mark.family)
    if (mark.role === 'open') {
      if (depth >= 0 && (mark.head || !mark.sure)) return
      if (depth >= 0)
        for (const left of open.splice(depth)) end(left, Math.min(mark.at, paragraphs[left.paragraph].end))
      if (mark.sure || closes(mark, nextOf[index])) open.push(mark)
    } else if (depth >= 0 && (mark.sure || !closes(mark, nextOf[index]))) {
      end(open[depth], mark.at + 1)
      open.length = depth
    }
  })
  for (const left of open) end(left, paragraphs[left.paragraph].end)
  return found.filter((quotation) => quotation.end - quotation.start > 2)
}

/** For each mark, the next one of its family. */
function following(marks: readonly Mark[]): (Mark | null)[] {
  const next: (Mark | null)[] = new Array(marks.length)
  const last = new Map<Family, Mark>()
  for (let index = marks.length - 1; index >= 0; index--) {
    next[index] = last.get(marks[index].family) ?? null
    last.set(marks[index].family, marks[index])
  }
  return next
}

/** True where the next mark of the family is a closing one in the same paragraph. */
const closes = (mark: Mark, next: Mark | null): boolean => next?.role === 'close' && next.paragraph === mark.paragraph

/** Ends quotations whose closing mark was forgotten: they go no further than the paragraph they began in. */
function abandon(
  open: Mark[],
  mark: Mark,
  next: Mark | null,
  paragraphs: readonly Span[],
  end: (from: Mark, at: number) => void,
): void {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const from = open[depth]
    if (from.family !== mark.family || from.paragraph === mark.paragraph) continue
    const goesOn = mark.head && mark.role === 'open' && next !== null
    const runsOn = mark.role === 'close' && mark.at - from.at < longestWithoutMarks
    if (goesOn) from.paragraph = mark.paragraph
    else if (!runsOn) {
      open.splice(depth, 1)
      end(from, paragraphs[from.paragraph].end)
    }
  }
}
