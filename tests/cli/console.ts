// A console for tests: keeps what a command writes, and answers with a text as standard input.
import { main } from '../../src/cli/main.ts'

export interface Ran {
  code: number
  out: string
  /** The lines on standard error. */
  err: string[]
}

export async function redstring(args: readonly string[], input = ''): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: [] }
  ran.code = await main(args, {
    write: async (text) => {
      ran.out += text
    },
    complain: (line) => ran.err.push(line),
    read: async () => new TextEncoder().encode(input),
    progress: () => {},
    terminal: false,
  })
  return ran
}
