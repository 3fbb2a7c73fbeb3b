// The models that ship, read once and kept. In Node they are read from beside this file when first asked for; in a browser
// `await loadModels()` fetches them first.
//
//     const { tagger, parser } = models()
//
// A model is one or more named sections of a file in models/. To add one: a step of training/train.ts that writes its
// sections, its file in `files` and a field of `Models` that reads them.
import { decodeClusters, type Clusters } from './clusters.ts'
import { Gazetteer } from './gazetteer.ts'
import { decodeLemmas, type Lemmatizer } from './lemmatizer.ts'
import { ModelFileError, readSections, section, unseal, type Sections } from './model-file.ts'
import { NameFeatures } from './name-features.ts'
import { NameWords } from './name-words.ts'
import { NameRecognizer } from './names.ts'
import { decodeParser, type Parser } from './parser.ts'
import { Perceptron } from './perceptron.ts'
import { decodeRelationModel, type RelationModel } from './relation-model.ts'
import { decodeTagger, type Tagger } from './tagger.ts'

/** The models that the syntax stage reads. */
export interface SyntaxModels {
  tagger: Tagger
  lemmatizer: Lemmatizer
  parser: Parser
}

export interface Models extends SyntaxModels {
  clusters: Clusters
  names: NameRecognizer
  relations: RelationModel
}

/** Where the files are, beside this module. */
const files: Readonly<Record<string, URL>> = {
  'words.bin': new URL('./models/words.bin', import.meta.url),
  'syntax.bin': new URL('./models/syntax.bin', import.meta.url),
  'names.bin': new URL('./models/names.bin', import.meta.url),
  'relations.bin': new URL('./models/relations.bin', import.meta.url),
}

/** Thrown where the models are asked for in a browser before `loadModels` has ended. */
export class ModelsNotLoadedError extends Error {
  override readonly name = 'ModelsNotLoadedError'
}

let loaded: Models | null = null

/**
 * The models.
 *
 * @throws {ModelsNotLoadedError} in a browser before `loadModels`
 * @throws {ModelFileError} where a file is missing, damaged or of another version
 */
export function models(): Models {
  loaded ??= assemble(readFiles())
  return loaded
}

export interface LoadOptions {
  /** The folder with the model files; by default that of this module. Ends in `/`. */
  url?: string | URL
  /** Told how many bytes of how many have come. */
  progress?: (done: number, total: number) => void
}

/**
 * Fetches the models, for browsers; in Node it need not be called.
 *
 * @throws {ModelFileError} where a file cannot be fetched, is damaged or of another version
 */
export async function loadModels({ url, progress }: LoadOptions = {}): Promise<void> {
  if (loaded) return
  if (isNode()) {
    models()
    return
  }
  const responses = await Promise.all(
    Object.entries(files).map(async ([name, beside]) => {
      const response = await fetch(url === undefined ? beside : new URL(name, url))
      if (!response.ok || !response.body) throw new ModelFileError(`${name}: cannot be fetched (${response.status})`)
      return { name, response }
    }),
  )
  const total = responses.reduce((sum, { response }) => sum + Number(response.headers.get('content-length') ?? 0), 0)
  let done = 0
  const sections = new Map<string, Uint8Array>()
  for (const { name, response } of responses) {
    const file = await bytesOf(response.body!, (count) => progress?.((done += count), Math.max(done, total)))
    const body = new Response(new Blob([unseal(file, name).slice()])).body!
    const inflated = await bytesOf(body.pipeThrough(new DecompressionStream('gzip')))
    for (const [key, bytes] of readSections(inflated, name)) sections.set(key, bytes)
  }
  loaded = assemble(sections)
}

/** Makes the models from the sections of all files. */
export function assemble(sections: Sections): Models {
  const clusters = decodeClusters(section(sections, 'clusters'))
  const gazetteer = Gazetteer.decode(section(sections, 'gazetteer'))
  const names = new NameRecognizer({
    labels: Perceptron.decode(section(sections, 'names/labels')),
    kinds: Perceptron.decode(section(sections, 'names/kinds')),
    words: new NameWords(clusters, gazetteer),
    features: new NameFeatures(),
  })
  return { ...assembleSyntax(sections, clusters), clusters, names, relations: decodeRelationModel(sections) }
}

/** Those of `syntax.bin` alone. */
export function assembleSyntax(sections: Sections, clusters: Clusters): SyntaxModels {
  const tagger = decodeTagger(sections, clusters)
  const lemmatizer = decodeLemmas(section(sections, 'lemmas'))
  return { tagger, lemmatizer, parser: decodeParser(sections, tagger.tags, clusters) }
}

const isNode = (): boolean => typeof globalThis.process?.getBuiltinModule === 'function'

function readFiles(): Sections {
  if (!isNode()) throw new ModelsNotLoadedError('the models are not loaded yet: `await loadModels()` first')
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { gunzipSync } = process.getBuiltinModule('node:zlib')
  const sections = new Map<string, Uint8Array>()
  for (const [name, url] of Object.entries(files)) {
    let file: Uint8Array
    try {
      file = readFileSync(url)
    } catch (error) {
      throw new ModelFileError(`${name}: cannot be read`, { cause: error })
    }
    for (const [key, bytes] of readSections(gunzipSync(unseal(file, name)), name)) sections.set(key, bytes)
  }
  return sections
}

async function bytesOf(stream: ReadableStream<Uint8Array>, told?: (count: number) => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    told?.(value.length)
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
