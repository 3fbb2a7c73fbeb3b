// `npx tsx src/training/train-coreference.ts ../shared/corpora` makes language/models/coreference-weights.ts, after the other
// models: it reads the texts with them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gapAnnotated, readGap, readGumChains } from './coreference-corpora.ts'
import { coreferenceSource } from './coreference.ts'

function main([folder]: string[]): void {
  if (folder === undefined) {
    console.error('usage: npx tsx src/training/train-coreference.ts CORPORA')
    process.exit(1)
  }
  const texts = [...readGumChains(folder, 'train'), ...readGap(folder).map(gapAnnotated)]
  const file = join(import.meta.dirname, '..', 'language', 'models', 'coreference-weights.ts')
  writeFileSync(file, coreferenceSource(texts))
}

main(process.argv.slice(2))
