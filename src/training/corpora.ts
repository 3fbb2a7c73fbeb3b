// Reads the corpora: GUM (one JSON document a line) and the English Web Treebank (CoNLL-U). Both follow the same version of
// Universal Dependencies and the same Penn tags, so their labels need no mapping.
//
//     const { train, dev } = readCorpora('../shared/corpora').gum
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface CorpusToken {
  /** Offsets in the document's text. */
  start: number
  end: number
  form: string
  lemma: string
  upos: string
  xpos: string
  /** Index in the sentence, -1 for the root. */
  head: number
  deprel: string
}

export interface CorpusSentence {
  tokens: CorpusToken[]
}

/** A mention of GUM: a whole noun phrase with offsets in the text, `named` where its head is a name. */
export interface CorpusMention {
  start: number
  end: number
  /** person, place, organization, object, event, time, substance, animal, plant or abstract. */
  type: string
  named: boolean
  /** Index of the head in the document's tokens. */
  head: number
  coref_id: string
}

export interface CorpusDocument {
  id: string
  /** GUM's genre (`news`, `bio` …), or EWT's (`weblog`, `email` …). */
  genre: string
  text: string
  sentences: CorpusSentence[]
  /** Empty in EWT. */
  mentions: CorpusMention[]
}

export interface Corpus {
  train: CorpusDocument[]
  dev: CorpusDocument[]
}

/** Reads GUM and EWT from the folder that holds `gum/` and `ewt/`. */
export function readCorpora(folder: string): { gum: Corpus; ewt: Corpus } {
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8')
  return {
    gum: { train: readGum(text('gum/train.jsonl')), dev: readGum(text('gum/dev.jsonl')) },
    ewt: { train: readConllu(text('ewt/train.conllu')), dev: readConllu(text('ewt/dev.conllu')) },
  }
}

/** The sentences of many documents in one list. */
export function sentencesOf(documents: readonly CorpusDocument[]): CorpusSentence[] {
  return documents.flatMap((document) => document.sentences)
}

interface GumDocument {
  id: string
  genre: string
  text: string
  sentences: unknown[]
  tokens: (CorpusToken & { sent: number })[]
  entities: CorpusMention[]
}

/** Documents in GUM's JSON lines. */
export function readGum(lines: string): CorpusDocument[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const document = JSON.parse(line) as GumDocument
      const sentences: CorpusSentence[] = document.sentences.map(() => ({ tokens: [] }))
      let first = 0
      document.tokens.forEach(({ start, end, form, lemma, upos, xpos, head, deprel, sent }, index) => {
        const { tokens } = sentences[sent]!
        if (tokens.length === 0) first = index
        tokens.push({ start, end, form, lemma, upos, xpos, head: head < 0 ? -1 : head - first, deprel })
      })
      const mentions = document.entities.map(({ start, end, type, named, head, coref_id }) => ({
        start,
        end,
        type,
        named,
        head,
        coref_id,
      }))
      return { id: document.id, genre: document.genre, text: document.text, sentences, mentions }
    })
}

/** Documents in CoNLL-U; their text is put together again from `# text`, `# newpar` and `# newdoc`. */
export function readConllu(lines: string): CorpusDocument[] {
  const documents: CorpusDocument[] = []
  let gap = ''
  for (const block of lines.split('\n\n')) {
    const rows: string[][] = []
    let words: string[][] = []
    let surface = ''
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) {
        const id = line.slice('# newdoc id = '.length)
        documents.push({ id, genre: id.split('-')[0]!, text: '', sentences: [], mentions: [] })
        gap = ''
      } else if (line.startsWith('# newpar')) gap = gap && '\n\n'
      else if (line.startsWith('# text = ')) surface = line.slice('# text = '.length)
      else if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'))
    }
    words = rows.filter((row) => /^\d+(-\d+)?$/.test(row[0]!))
    const document = documents.at(-1)
    if (!document || words.length === 0) continue
    document.text += gap
    document.sentences.push({ tokens: place(words, surface, document.text.length) })
    document.text += surface
    gap = ' '
  }
  return documents
}

/** Gives each word its offsets; `from` is where the sentence starts. A word of a contraction that is not spelled out stands where the contraction stands. */
function place(rows: string[][], surface: string, from: number): CorpusToken[] {
  const tokens: CorpusToken[] = []
  let position = 0
  let contraction = { last: 0, start: 0, end: 0 }
  for (const [id, form, lemma, upos, xpos, , head, deprel] of rows as [string, ...string[]][]) {
    const range = id.split('-')
    if (range.length === 2) {
      const start = surface.indexOf(form!, position)
      contraction = { last: Number(range[1]), start, end: start + form!.length }
      continue
    }
    const within = Number(id) <= contraction.last
    const start = surface.indexOf(form!, position)
    const found =
      start >= 0 && (within ? start + form!.length <= contraction.end : surface.slice(position, start).trim() === '')
    const span = found ? { start, end: start + form!.length } : { start: contraction.start, end: contraction.end }
    position = span.end
    tokens.push({
      start: from + span.start,
      end: from + span.end,
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head) - 1,
      deprel: deprel!,
    })
  }
  return tokens
}
