// The process's own streams as a console: results on standard output, problems and progress on standard error.
import { buffer } from 'node:stream/consumers'
import type { Console } from './command.ts'

export function processConsole(): Console {
  const { stdin, stdout, stderr } = process
  // A reader that has seen enough (`| head`) ends the program without noise.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  const columns = (): number => stderr.columns || 80
  let drawn = false
  const progress = (text: string): void => {
    if (!stderr.isTTY || (text === '' && !drawn)) return
    stderr.write(`\r\u001b[2K${printable(text).slice(0, columns() - 1)}`)
    drawn = text !== ''
  }
  return {
    write: (text) => new Promise((resolve) => (stdout.write(text) ? resolve() : stdout.once('drain', resolve))),
    complain: (line) => {
      progress('')
      stderr.write(`${line}\n`)
    },
    read: () => buffer(stdin),
    progress,
    terminal: Boolean(stderr.isTTY),
  }
}

/** Names of files and texts cannot move the cursor. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
