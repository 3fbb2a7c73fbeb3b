// redstring score: reads the texts of a folder, and says how right their graphs are against the gold graphs beside them.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buildGraph } from '../graph/build.ts'
import { CommandError } from './command.ts'
import type { Command } from './command.ts'
import { decode, reasonOf } from './files.ts'
import { extractText } from './graphs.ts'
import { addScore, noScore, rates, scoreGraph } from './scoring.ts'
import type { Counts, GoldGraph, Score, Share } from './scoring.ts'

export const score: Command = {
  name: 'score',
  usage: 'DIR',
  summary: 'how right the graphs are',
  tells: 'Scores the graph of each DIR/NAME.txt against the gold graph DIR/NAME.json.',
  options: {
    verbose: { short: 'v', tells: 'each entity and relation that is wrong or missed' },
    labels: { value: 'A,B', tells: 'only these relations: "met,wrote to"' },
    json: { tells: 'the counts as JSON' },
  },
  takes: [1, 1],
  run: async ([folder], values, console) => {
    const labels =
      values.labels === undefined
        ? undefined
        : new Set((values.labels as string).split(',').map((label) => label.trim()))
    const documents: Record<string, Score> = {}
    const total = noScore()
    let failed = false
    for (const name of await goldNames(folder)) {
      const lines: string[] = []
      try {
        const gold = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as GoldGraph
        const text = decode(await readFile(join(folder, `${name}.txt`)))
        console.progress(`scoring ${name}`)
        const document = extractText({ id: name, title: gold.title ?? null, date: gold.date ?? null, text })
        const tell = (line: string): number => lines.push(`${name}: ${line}\n`)
        documents[name] = scoreGraph(gold, buildGraph([document]), { ...(labels && { labels }), tell })
        addScore(total, documents[name])
      } catch (error) {
        failed = true
        console.complain(`${join(folder, name)}: ${reasonOf(error)}`)
      }
      console.progress('')
      if (values.verbose) await console.write(lines.join(''))
    }
    await console.write(values.json ? `${JSON.stringify({ total, documents }, null, 1)}\n` : table(documents, total))
    return failed ? 1 : 0
  },
}

async function goldNames(folder: string): Promise<string[]> {
  try {
    const names = (await readdir(folder))
      .filter((file) => file.endsWith('.json') && !file.endsWith('.meta.json'))
      .sort()
    if (names.length > 0) return names.map((file) => basename(file, '.json'))
  } catch (error) {
    throw new CommandError(`${folder}: ${reasonOf(error)}`)
  }
  throw new CommandError(`${folder}: no gold graphs (NAME.json beside NAME.txt) in this folder`)
}

function table(documents: Readonly<Record<string, Score>>, total: Score): string {
  const rows = Object.entries({ ...documents, TOTAL: total }).map(
    ([name, { entity, namedEntity, relation, pair, dateValue, when, status }]) =>
      `${name.padEnd(18)} ${[entity, namedEntity, relation, pair].map(cell).join(' | ')} | ` +
      `${share(dateValue).padEnd(6)} ${share(when).padEnd(6)} ${share(status)}\n`,
  )
  const head = `${''.padEnd(18)}  entity P R F       named P R F       relation P R F    pair P R F        dates   when    status\n`
  return head + rows.join('')
}

function cell(counts: Counts): string {
  const { precision, recall, f1 } = rates(counts)
  return [precision, recall, f1].map((rate) => (100 * rate).toFixed(1).padStart(5)).join(' ')
}

const share = ({ right, of }: Share): string => `${right}/${of}`
