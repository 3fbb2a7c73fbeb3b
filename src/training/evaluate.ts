// `npm run evaluate -- ../shared/corpora [PART …]` trains on the training halves of the corpora alone, measures on their development
// halves and prints the tables of the README, in Markdown.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeClusters, type Clusters } from '../language/clusters.ts'
import { readSections, section, unseal } from '../language/model-file.ts'
import { assembleSyntax } from '../language/models.ts'
import { readCorpora, sentencesOf } from './corpora.ts'
import { evaluateDates } from './evaluate-dates.ts'
import { evaluateOnGoldTokens, evaluateOnRawText, type SyntaxScores } from './evaluate-syntax.ts'
import { trainSyntax } from './syntax.ts'

interface Part {
  name: string
  /** Measures and returns a Markdown table. */
  table: (folder: string, clusters: Clusters) => string
}

const parts: readonly Part[] = [
  { name: 'syntax', table: syntaxTable },
  { name: 'dates', table: (folder) => evaluateDates(folder).table },
]

function syntaxTable(folder: string, clusters: Clusters): string {
  const { gum, ewt } = readCorpora(folder)
  const sentences = [gum.train, ewt.train].flatMap(sentencesOf)
  const models = assembleSyntax(
    trainSyntax(sentences, clusters, (part) => console.error(`training: ${part}`)),
    clusters,
  )
  const corpora = [
    { name: 'GUM dev', documents: gum.dev },
    { name: 'GUM dev, news', documents: gum.dev.filter(({ genre }) => genre === 'news') },
    { name: 'EWT dev', documents: ewt.dev },
  ]
  const rows = corpora.flatMap(({ name, documents }) => [
    row(`${name}, gold tokens`, evaluateOnGoldTokens(documents, models)),
    row(`${name}, raw text`, evaluateOnRawText(documents, models)),
  ])
  return [
    '| | sentences | tokens | UPOS | XPOS | lemmas | UAS | LAS |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function row(name: string, { sentences, tokens, upos, xpos, lemma, uas, las }: SyntaxScores): string {
  return `| ${[name, ...[sentences, tokens, upos, xpos, lemma, uas, las].map((score) => score.toFixed(1))].join(' | ')} |`
}

function main([folder, ...chosen]: string[]): void {
  const unknown = chosen.find((name) => parts.every((part) => part.name !== name))
  if (folder === undefined || unknown !== undefined) {
    console.error(`usage: npm run evaluate -- CORPORA [${parts.map((part) => part.name).join('|')} …]`)
    process.exit(1)
  }
  const file = readFileSync(join(import.meta.dirname, '..', 'language', 'models', 'words.bin'))
  const clusters = decodeClusters(section(readSections(gunzipSync(unseal(file, 'words.bin')), 'words.bin'), 'clusters'))
  for (const { name, table } of parts) {
    if (chosen.length === 0 || chosen.includes(name)) console.log(`${table(folder, clusters)}\n`)
  }
}

main(process.argv.slice(2))
