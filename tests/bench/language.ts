// How fast English is read, beside two other readers; what it takes in memory, time to load and bytes to fetch; and how time
// grows with the length of input without sense.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { names } from '../../src/stages/names.ts'
import { syntax } from '../../src/stages/syntax.ts'
import { tokens } from '../../src/stages/tokens.ts'
import type { Document } from '../../src/types.ts'
import type { Measured } from './_contender.ts'

const root = join(import.meta.dirname, '..', '..')
const contenders = ['redstring', 'redstring, by part', 'compromise/three', 'compromise/three, tags alone', 'wink-nlp']

export function bench(): void {
  compareSpeed()
  reportSizes()
  growWithLength()
}

/** The seeds, ten times over: about 15,000 tokens for each reader and round. */
function articles(): string[] {
  const folder = join(root, 'seeds')
  const seeds = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  return Array.from({ length: 10 }, () => seeds).flat()
}

function compareSpeed(): void {
  const folder = mkdtempSync(join(tmpdir(), 'redstring-bench-'))
  const file = join(folder, 'texts.json')
  writeFileSync(file, JSON.stringify(articles()))
  console.log(
    '| reader | part | tokens for a second of processor time | ready, ms | peak memory, MB |\n|---|---|---|---|---|',
  )
  for (const name of contenders) {
    const script = join(import.meta.dirname, '_contender.ts')
    const output = execFileSync(process.execPath, ['--import', 'tsx', script, name, file], {
      cwd: root,
      encoding: 'utf8',
    })
    const { speed, ready, memory } = JSON.parse(output) as Measured
    for (const [part, perSecond] of Object.entries(speed)) {
      console.log(`| ${[name, part, Math.round(perSecond), Math.round(ready), Math.round(memory)].join(' | ')} |`)
    }
  }
  rmSync(folder, { recursive: true })
}

function reportSizes(): void {
  const folder = join(root, 'src', 'language', 'models')
  const files = readdirSync(folder).filter((file) => file.endsWith('.bin'))
  let total = 0
  console.log('\n| model file (gzipped inside) | MB |\n|---|---|')
  for (const file of files) {
    const { size } = statSync(join(folder, file))
    total += size
    console.log(`| ${file} | ${(size / 1e6).toFixed(2)} |`)
  }
  console.log(`| together | ${(total / 1e6).toFixed(2)} |`)
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

const read = (text: string): Document => names(syntax(tokens(emptyDocument(text))))

function growWithLength(): void {
  const prose = readFileSync(
    join(
      root,
      'seeds',
      readdirSync(join(root, 'seeds')).find((f) => f.endsWith('.txt'))!,
    ),
    'utf8',
  )
  const kinds: Record<string, string> = {
    prose,
    'prose in capitals': prose.toUpperCase(),
    'prose in small letters': prose.toLowerCase(),
    'prose without marks': prose.replace(/[^\p{L}\p{N} ]+/gu, ' '),
    'one word': 'abcdefghij',
    brackets: '(((([[[[))))]]]]',
    'other scripts': '한국어와 日本語と العربية и русский ',
  }
  const lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
  const alsoLongest = ['prose', 'one word']
  console.log(
    `\nMicroseconds for each character, by length\n\n| input | ${lengths.map((n) => `${n / 1000} kB`).join(' | ')} |`,
  )
  console.log(`|---|${lengths.map(() => '---|').join('')}`)
  for (const [kind, piece] of Object.entries(kinds)) {
    const times = lengths.map((length) => {
      if (length === lengths.at(-1) && !alsoLongest.includes(kind)) return '–'
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      const before = performance.now()
      read(text)
      return (((performance.now() - before) / length) * 1000).toFixed(1)
    })
    console.log(`| ${[kind, ...times].join(' | ')} |`)
  }
}
