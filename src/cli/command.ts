// What a command is, and how its arguments are read; each command has a file of its own.
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

/** Where a command reads and writes: the process's own streams, or those of a test. */
export interface Console {
  /** To standard output. */
  write: (text: string) => Promise<void>
  /** A line to standard error. */
  complain: (line: string) => void
  /** Standard input, whole. */
  read: () => Promise<Uint8Array>
  /** Draws over the last line of a terminal's standard error; nothing where it is no terminal. */
  progress: (text: string) => void
  /** True where somebody sits at a terminal. */
  terminal: boolean
}

export interface Option {
  /** What stands for the value in the help (`YYYY-MM-DD`); a switch has none. */
  value?: string
  short?: string
  tells: string
}

export type Values = Readonly<Record<string, string | boolean | undefined>>

export interface Command {
  name: string
  /** After the name: `FILE|FOLDER|- …`. */
  usage: string
  /** In a few words, for the list of commands; and in full. */
  summary: string
  tells: string
  options: Readonly<Record<string, Option>>
  /** How many arguments it takes, at least and at most. */
  takes: readonly [least: number, most: number]
  /** Gives the exit code. */
  run: (operands: readonly string[], values: Values, console: Console) => Promise<number>
}

/** A wrong call or a file that cannot be used; the message is one line for the user. */
export class CommandError extends Error {
  override name = 'CommandError'
}

const help: Option = { short: 'h', tells: 'shows this' }

/** The operands and the options of a call. Throws a `CommandError` where they are wrong. */
export function readArguments(
  { name, options, takes: [least, most] }: Command,
  args: readonly string[],
): { operands: string[]; values: Values } {
  const known = Object.entries({ ...options, help }).map(([option, { value, short }]) => [
    option,
    { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
  ])
  const { operands, values } = parsed(name, args, Object.fromEntries(known))
  if (!values.help && (operands.length < least || operands.length > most))
    throw new CommandError(
      `${name} takes ${least === most ? least : `${least} or more`} argument${most === 1 ? '' : 's'}, not ${operands.length} (redstring ${name} --help)`,
    )
  return { operands, values }
}

function parsed(
  name: string,
  args: readonly string[],
  options: ParseArgsConfig['options'],
): { operands: string[]; values: Values } {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { operands: positionals, values: values as Values }
  } catch (error) {
    throw new CommandError(`${name}: ${(error as Error).message.replace(/\. .*$/s, '')} (redstring ${name} --help)`)
  }
}

/** The help of a command. */
export function helpOf({ name, usage, tells, options }: Command): string {
  const rows = Object.entries({ ...options, help }).map(([option, { value, short, tells }]) => [
    `${short ? `-${short}, ` : '    '}--${option}${value ? ` ${value}` : ''}`,
    tells,
  ])
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    `redstring ${name} ${usage}`,
    '',
    tells,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n')
}
