// `npm run train -- ../shared/corpora [STEP …]` makes the model files that ship, byte for byte, from the corpora and the data packages;
// with names of steps only those, upon the files that are there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decodeClusters, encodeClusters } from '../language/clusters.ts'
import { readSections, seal, section, unseal, writeSections, type Sections } from '../language/model-file.ts'
import { decodeTagger } from '../language/tagger.ts'
import { trainClusters } from './clusters.ts'
import { readCorpora, sentencesOf } from './corpora.ts'
import { trainNameModel } from './names-model.ts'
import { fetchPackages } from './packages.ts'
import { trainRelations, untrained } from './relations.ts'
import { trainSyntax } from './syntax.ts'

interface Step {
  name: string
  /** The file in language/models that it makes. */
  file: string
  /**
   * @param folder the corpora
   * @param before the sections that the steps before it have made
   * @param told hears of each part of the work, for the report
   */
  make: (folder: string, before: Sections, told: (part: string) => void) => Sections
  /** What stands in the file while the step reads texts with the models before it. */
  before?: () => Sections
}

const steps: readonly Step[] = [
  {
    name: 'words',
    file: 'words.bin',
    make: (_folder, _before, told) => {
      told('word classes')
      return new Map([['clusters', encodeClusters(trainClusters())]])
    },
  },
  {
    name: 'syntax',
    file: 'syntax.bin',
    make: (folder, before, told) => {
      const { gum, ewt } = readCorpora(folder)
      const sentences = [gum.train, ewt.train].flatMap(sentencesOf)
      return trainSyntax(sentences, decodeClusters(section(before, 'clusters')), told)
    },
  },
  {
    name: 'names',
    file: 'names.bin',
    make: (folder, before, told) => {
      const tagger = decodeTagger(before, decodeClusters(section(before, 'clusters')))
      return trainNameModel(folder, readCorpora(folder), tagger, told)
    },
  },
  {
    name: 'relations',
    file: 'relations.bin',
    make: (folder, before, told) => trainRelations(folder, decodeClusters(section(before, 'clusters')), told),
    before: untrained,
  },
]

const models = join(import.meta.dirname, '..', 'language', 'models')

function main([folder, ...chosen]: string[]): void {
  const unknown = chosen.find((name) => steps.every((step) => step.name !== name))
  if (folder === undefined || unknown !== undefined) {
    console.error(`usage: npm run train -- CORPORA [${steps.map((step) => step.name).join('|')} …]`)
    process.exit(1)
  }
  timed('data packages', fetchPackages)
  const made = new Map<string, Uint8Array>()
  for (const step of steps) {
    const path = join(models, step.file)
    const skipped = chosen.length > 0 && !chosen.includes(step.name)
    if (!skipped) {
      const parts = stopwatch()
      if (step.before) write(path, step.before())
      const length = write(path, step.make(folder, made, parts.begin))
      parts.end()
      console.error(`${step.file}: ${(length / 1e6).toFixed(2)} MB`)
    }
    if (!existsSync(path)) continue
    for (const [name, bytes] of readSections(gunzipSync(unseal(readFileSync(path), step.file)), step.file)) {
      made.set(name, bytes)
    }
  }
}

/** Writes a model file and returns how many bytes it has. */
function write(path: string, sections: Sections): number {
  const file = seal(gzipSync(writeSections(sections), { level: 9 }))
  writeFileSync(path, file)
  return file.length
}

/** Prints the name of each part of a work when it begins and its seconds when it ends. */
function stopwatch(): { begin: (part: string) => void; end: () => void } {
  let started: number | null = null
  const end = (): void => {
    if (started !== null) console.error(` ${((performance.now() - started) / 1000).toFixed(1)} s`)
    started = null
  }
  const begin = (part: string): void => {
    end()
    process.stderr.write(`${part} …`)
    started = performance.now()
  }
  return { begin, end }
}

function timed(part: string, work: () => void): void {
  const { begin, end } = stopwatch()
  begin(part)
  work()
  end()
}

main(process.argv.slice(2))
