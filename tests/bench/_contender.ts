// One reader of English in a process of its own: `tsx _contender.ts NAME FILE` reads the file's documents (a JSON list of
// texts) with it and prints its speed, memory and time to load as JSON. Several rounds; the fastest counts. The time is that of the
// processor, so that what else the machine does tells less.
import { readFileSync } from 'node:fs'
import type { Document } from '../../src/types.ts'

/** A part of the work: reads a text and returns how many tokens it has. */
type Reader = (text: string) => number

export interface Measured {
  /** Tokens for each second of the processor's time, for each part. */
  speed: Record<string, number>
  /** Milliseconds until the first short text has been read. */
  ready: number
  /** Megabytes at the most. */
  memory: number
}

const emptyDocument = (text: string): Document => ({
  id: 'bench',
  title: null,
  date: null,
  text,
  tokens: [],
  sentences: [],
  quotations: [],
  mentions: [],
  entities: [],
  relations: [],
  decisions: [],
})

const contenders: Record<string, () => Promise<Record<string, Reader>>> = {
  /** Tokens, tags, lemmas, trees and names. */
  redstring: async () => {
    const { tokens } = await import('../../src/stages/tokens.ts')
    const { syntax } = await import('../../src/stages/syntax.ts')
    const { names } = await import('../../src/stages/names.ts')
    return { all: (text) => names(syntax(tokens(emptyDocument(text)))).tokens.length }
  },
  'redstring, by part': async () => {
    const { tokens } = await import('../../src/stages/tokens.ts')
    const { syntax } = await import('../../src/stages/syntax.ts')
    const { names } = await import('../../src/stages/names.ts')
    const { models } = await import('../../src/language/models.ts')
    const read = new Map<string, Document>()
    const once = (text: string): Document => {
      let document = read.get(text)
      if (!document) read.set(text, (document = names(syntax(tokens(emptyDocument(text))))))
      return document
    }
    const { tagger, lemmatizer, parser } = models()
    const sentences = ({ tokens, sentences }: Document): string[][] =>
      sentences.map(({ first, last }) => tokens.slice(first, last).map((token) => token.text))
    return {
      tokens: (text) => tokens(emptyDocument(text)).tokens.length,
      tags: (text) => {
        for (const words of sentences(once(text))) tagger.tag(words)
        return once(text).tokens.length
      },
      lemmas: (text) => {
        for (const token of once(text).tokens) lemmatizer.lemma(token.text, token)
        return once(text).tokens.length
      },
      'tags and trees': (text) => {
        for (const words of sentences(once(text))) parser.parse(words, tagger.tag(words))
        return once(text).tokens.length
      },
      names: (text) => names({ ...once(text), mentions: [] }).tokens.length,
    }
  },
  /** Its whole chain of plugins, with what it finds of names, nouns and verbs. */
  'compromise/three': async () => {
    const { default: nlp } = await import('compromise/three')
    return {
      all: (text) => {
        const read = nlp(text)
        read.people().json()
        read.places().json()
        read.organizations().json()
        read.nouns().json()
        read.verbs().json()
        return read.termList().length
      },
    }
  },
  /** The same without asking it for anything: its tokens, tags and chunks. */
  'compromise/three, tags alone': async () => {
    const { default: nlp } = await import('compromise/three')
    return { all: (text) => nlp(text).termList().length }
  },
  'wink-nlp': async () => {
    const { default: wink } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = wink(model)
    const { its } = nlp
    return {
      all: (text) => {
        const read = nlp.readDoc(text)
        read.tokens().out(its.pos)
        read.entities().out(its.detail)
        return read.tokens().length()
      },
    }
  },
}

const [name, file] = process.argv.slice(2) as [string, string]
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[]
const started = performance.now()
const readers = await contenders[name]!()
for (const read of Object.values(readers)) read('Marie Curie met Albert Einstein in Brussels in 1911.')
const ready = performance.now() - started
const speed: Record<string, number> = {}
for (const [part, read] of Object.entries(readers)) {
  let best = 0
  for (let round = 0; round < 4; round++) {
    const before = process.cpuUsage()
    let count = 0
    for (const text of texts) count += read(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, (count / (user + system)) * 1e6)
  }
  speed[part] = best
}
const measured: Measured = { speed, ready, memory: process.resourceUsage().maxRSS / 1024 }
console.log(JSON.stringify(measured))
