// Texts in: files, folders with all that is in them, and `-` for standard input. What cannot be used is told in one line
// and the others are still read.
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import type { SourceDocument } from '../graph/shape.ts'
import { isDay } from '../text/calendar.ts'
import { dateline } from '../text/dateline.ts'
import { frontMatter } from '../text/front-matter.ts'
import { CommandError } from './command.ts'
import type { Console } from './command.ts'

/** The files of a folder that are read; a file named on the command line may have any ending. */
const endings = ['.txt', '.md']

interface Found {
  path: string
  /** How the text is called in evidence: the path within the folder, without the ending. */
  id: string
}

/**
 * The texts behind the paths, with title and date: `date` where it is given, else that of the front matter, else that
 * of a dateline. Paths that give none are told to `console`; the caller sees from `failed` that there were some.
 *
 * @throws {CommandError} where `date` is no date
 */
export async function readTexts(
  paths: readonly string[],
  date: string | undefined,
  console: Console,
): Promise<{ texts: SourceDocument[]; failed: boolean }> {
  if (date !== undefined && !isDate(date)) throw new CommandError(`--date: ${notADate(date)}`)
  const texts: SourceDocument[] = []
  let failed = false
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      failed = true
      console.complain(`${path === '-' ? 'standard input' : path}: ${reasonOf(error)}`)
    }
  }
  for (const path of paths)
    await attempt(path, async () => {
      for (const found of await find(path))
        await attempt(found.path, async () => {
          console.progress(`reading ${found.path}`)
          const bytes = path === '-' ? await console.read() : await readFile(found.path)
          texts.push(sourceOf(found.id, decode(bytes), date))
        })
    })
  return { texts: withOwnIds(texts), failed }
}

async function find(path: string): Promise<Found[]> {
  if (path === '-') return [{ path, id: 'input' }]
  if (!(await stat(path)).isDirectory()) return [{ path, id: withoutEnding(basename(path)) }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name).toLowerCase()))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(sep).some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort()
  if (files.length === 0) throw new CommandError(`no texts in this folder (${endings.join(', ')})`)
  return files.map((file) => ({ path: join(path, file), id: withoutEnding(file.split(sep).join('/')) }))
}

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length) || name

function sourceOf(id: string, content: string, date: string | undefined): SourceDocument {
  const head = frontMatter(content)
  if (head.text.trim() === '') throw new CommandError('the file is empty')
  if (date === undefined && head.date !== null && !isDate(head.date)) throw new CommandError(notADate(head.date))
  return { id, title: head.title, date: date ?? head.date ?? dateline(head.text), text: head.text }
}

const isDate = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return year !== undefined && isDay(Number(year), Number(month), Number(day))
}

const notADate = (text: string): string => `“${text}” is no date; write it as YYYY-MM-DD`

/** Two files of one name in two folders get two ids. */
function withOwnIds(texts: readonly SourceDocument[]): SourceDocument[] {
  const taken = new Set<string>()
  return texts.map((text) => {
    let id = text.id
    for (let number = 2; taken.has(id); number++) id = `${text.id}-${number}`
    taken.add(id)
    return { ...text, id }
  })
}

/** UTF-8, UTF-16 with its mark, or else Windows-1252. Throws for what is no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (startsWith(bytes, '%PDF-')) throw new CommandError('a PDF; only plain text is read')
  if (bytes.includes(0) || startsWith(bytes, 'PK\u0003\u0004')) throw new CommandError('a binary file, not a text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const control = bytes.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length
    if (control > bytes.length / 100) throw new CommandError('a binary file, not a text')
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0))

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read or write it',
  EPERM: 'no permission to read or write it',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'no such file or folder',
  ENOSPC: 'no space left to write it',
  ERR_FS_FILE_TOO_LARGE: 'too large',
  ERR_STRING_TOO_LONG: 'too large',
}

/** What went wrong, in words and in one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = (error as NodeJS.ErrnoException).code
  return (code && reasons[code]) ?? error.message.replace(/\s+/g, ' ')
}
