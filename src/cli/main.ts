#!/usr/bin/env node
// The command line: redstring build, extract, neighbors, path, evidence, stats, explore, score.
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.ts'
import { CommandError, helpOf, readArguments } from './command.ts'
import type { Command, Console } from './command.ts'
import { evidence } from './evidence.ts'
import { explore } from './explore.ts'
import { extract } from './extract.ts'
import { neighbors } from './neighbors.ts'
import { path } from './path.ts'
import { root } from './root.ts'
import { score } from './score.ts'
import { stats } from './stats.ts'
import { processConsole } from './terminal.ts'

const commands: readonly Command[] = [build, extract, neighbors, path, evidence, stats, explore, score]

/** Runs a command line and gives its exit code: 0, or 1 after a line on `console` that says what is wrong. */
export async function main(args: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await console.write(overview())
    return name === undefined ? 1 : 0
  }
  if (name === '--version' || name === '-V') {
    await console.write(`${version()}\n`)
    return 0
  }
  const command = commands.find((known) => known.name === name)
  try {
    if (!command) throw new CommandError(`no command is called “${name}” (redstring --help)`)
    const { operands, values } = readArguments(command, rest)
    if (values.help) {
      await console.write(helpOf(command))
      return 0
    }
    return await command.run(operands, values, console)
  } catch (error) {
    console.progress('')
    if (!isOwn(error)) throw error
    console.complain(error.message)
    return 1
  }
}

/** Errors of this program say in one line what the user can do; any other is a fault of ours and keeps its stack. */
const isOwn = (error: unknown): error is Error =>
  error instanceof Error && ['CommandError', 'GraphError', 'InvalidDateError'].includes(error.name)

const overview = (): string =>
  [
    'Redstring connects the dots in any text: it reads English prose and builds the graph of who did what with whom.',
    '',
    ...commands.map(({ name, usage, summary }) => `  redstring ${`${name} ${usage}`.padEnd(40)} ${summary}`),
    '',
    '  redstring COMMAND --help',
    '  redstring --version',
    '',
  ].join('\n')

const version = (): string => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2), processConsole())
