// Reads texts with coreference for training and evaluation: the chains of GUM and the pronouns of GAP (Webster et al.,
// "Mind the GAP", TACL 2018), each text read raw up to its mentions by the stages themselves.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractUpTo } from '../pipeline.ts'
import { coreference } from '../stages/coreference.ts'
import type { Document, Mention } from '../types.ts'
import { readGum, type CorpusDocument } from './corpora.ts'
import type { Annotated, Gold } from './coreference.ts'

/** Reads a text up to the mentions that coreference compares. */
export const readMentions = (id: string, text: string): Document => extractUpTo(coreference, text, { id })

/** The texts of GUM's `train` or `dev` with their chains. */
export const readGumChains = (folder: string, part: 'train' | 'dev'): Annotated[] =>
  readGum(readFileSync(join(folder, 'gum', `${part}.jsonl`), 'utf8')).map((corpus) => ({
    document: readMentions(corpus.id, corpus.text),
    chains: chainsOf(corpus),
  }))

/** Of mentions with one head the shortest is the thing itself, the longest with "and" in it a row that begins with it. */
function chainsOf({ text, mentions, sentences }: CorpusDocument): Map<number, Gold> {
  const words = sentences.flatMap(({ tokens: all }) => all)
  const chains = new Map<number, Gold>()
  const length = ({ start, end }: { start: number; end: number }) => end - start
  for (const mention of mentions.toSorted((a, b) => length(a) - length(b))) {
    const at = words[mention.head].start
    const known = chains.get(at)
    if (!known) chains.set(at, { chain: mention.coref_id, row: null })
    else if (/ and /.test(text.slice(mention.start, mention.end))) known.row = mention.coref_id
  }
  return chains
}

/** A pronoun of GAP and two names beside it, with whether it stands for them. */
export interface GapRow {
  document: Document
  pronoun: { start: number; text: string }
  names: { start: number; text: string; right: boolean }[]
}

/** The rows of GAP's development part. */
export const readGap = (folder: string): GapRow[] =>
  readFileSync(join(folder, 'coreference', 'gap-development.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [id, text, pronoun, offset, a, offsetA, isA, b, offsetB, isB] = row.split('\t')
      return {
        document: readMentions(id, text),
        pronoun: { start: Number(offset), text: pronoun },
        names: [
          { start: Number(offsetA), text: a, right: isA.toUpperCase() === 'TRUE' },
          { start: Number(offsetB), text: b, right: isB.toUpperCase() === 'TRUE' },
        ],
      }
    })

/** A row of GAP as a text with chains, of which only the pronoun and the two names are known. */
export function gapAnnotated({ document, pronoun, names: both }: GapRow): Annotated {
  const chains = new Map<number, Gold>()
  both.forEach(({ start, text }, index) => {
    for (const { form, head, ...span } of document.mentions) {
      const overlaps = form === 'name' && span.start < start + text.length && start < span.end
      if (overlaps) chains.set(document.tokens[head].start, { chain: `name ${index}`, row: null })
    }
  })
  const right = both.findIndex((name) => name.right)
  chains.set(pronoun.start, { chain: right < 0 ? 'another' : `name ${right}`, row: null })
  return { document: copy(document), chains, partial: true }
}

/** A document to be resolved afresh: coreference writes into mentions and quotations. */
export const copy = (document: Document): Document => ({
  ...document,
  quotations: document.quotations.map((quotation) => ({ ...quotation })),
  mentions: document.mentions.map((mention): Mention => ({ ...mention })),
  entities: [],
  decisions: [],
})
