// `npm run evaluate -- ../shared/corpora [PART …]` measures the models that ship on the development halves of the corpora, which
// they have not learned from, and prints the tables of the README, in Markdown.
import { models } from '../language/models.ts'
import { readCorpora } from './corpora.ts'
import { evaluateCoreference } from './evaluate-coreference.ts'
import { evaluateDates } from './evaluate-dates.ts'
import { namesTable, nameFeaturesTable } from './evaluate-names.ts'
import { evaluateRelations } from './evaluate-relations.ts'
import { evaluateOnGoldTokens, evaluateOnRawText, type SyntaxScores } from './evaluate-syntax.ts'

interface Part {
  name: string
  /** Measures and returns a Markdown table. */
  table: (folder: string) => string
}

const parts: readonly Part[] = [
  { name: 'syntax', table: syntaxTable },
  { name: 'coreference', table: evaluateCoreference },
  { name: 'names', table: namesTable },
  { name: 'name-features', table: nameFeaturesTable },
  { name: 'dates', table: (folder) => evaluateDates(folder).table },
  { name: 'relations', table: evaluateRelations },
]

function syntaxTable(folder: string): string {
  const { gum, ewt } = readCorpora(folder)
  const corpora = [
    { name: 'GUM dev', documents: gum.dev },
    { name: 'GUM dev, news', documents: gum.dev.filter(({ genre }) => genre === 'news') },
    { name: 'EWT dev', documents: ewt.dev },
  ]
  const rows = corpora.flatMap(({ name, documents }) => [
    row(`${name}, gold tokens`, evaluateOnGoldTokens(documents, models())),
    row(`${name}, raw text`, evaluateOnRawText(documents, models())),
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
  for (const { name, table } of parts) {
    if (chosen.length === 0 || chosen.includes(name)) console.log(`${table(folder)}\n`)
  }
}

main(process.argv.slice(2))
