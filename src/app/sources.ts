// Where texts and graphs come from: the address in the page's head, the sample texts, and files that a reader gives.
import { frontMatter } from '../text/front-matter.ts'
import type { SourceDocument } from '../graph/shape.ts'

/** What a reader gave: texts to read, or one graph to open. */
export type Given = { type: 'texts'; texts: SourceDocument[] } | { type: 'graph'; json: string }

/** A file that cannot be used; the message is a sentence for the reader. */
export class SourceError extends Error {
  override name = 'SourceError'
}

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]+$/, '')

/** A text with its front matter read; the title falls back to the name of the file. */
const sourceOf = (name: string, content: string): SourceDocument => {
  const { title, date, text } = frontMatter(content)
  return { id: stem(name), title: title ?? stem(name), date, text }
}

/** The graph JSON of the sample texts, which the build has read already; see sample-graph.ts. */
export const sampleGraph = async (): Promise<string> => (await import('virtual:sample-graph')).default

/** The graph JSON that the page's head points to; null where it points to none. */
export const linkedGraph = async (): Promise<string | null> => {
  const address = document.querySelector<HTMLMetaElement>('meta[name="redstring-graph"]')?.content
  if (!address) return null
  const response = await fetch(address)
  if (!response.ok) throw new SourceError(`The graph at ${address} could not be read (${response.status}).`)
  return response.text()
}

/** A pasted text. Its first line is the title where none is given. */
export const pastedText = (pasted: string, title: string, date: string): SourceDocument => {
  const read = sourceOf('pasted', pasted)
  const firstLine = read.text.trim().split(/[\r\n]/)[0] ?? ''
  const name = title || (read.title === 'pasted' ? firstLine.slice(0, 60) : read.title!)
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return { id: slug || 'pasted', title: name, date: date || read.date, text: read.text }
}

const readable = /\.(txt|text|md|markdown)$/i

const textOf = async (file: File): Promise<string> => {
  const content = await file.text()
  if (content.includes('\u0000')) throw new SourceError(`${file.name} is not a text.`)
  if (content.trim() === '') throw new SourceError(`${file.name} is empty.`)
  return content
}

/** Reads the files that were chosen or dropped. Throws SourceError where there is nothing among them that can be read. */
export const readFiles = async (files: readonly File[]): Promise<Given> => {
  const graphFile = files.find(({ name }) => /\.json$/i.test(name))
  if (graphFile) return { type: 'graph', json: await textOf(graphFile) }
  const texts = files.filter(({ name, type }) => readable.test(name) || type.startsWith('text/plain'))
  if (texts.length === 0) {
    const [first] = files
    throw new SourceError(
      first ? `${first.name} cannot be read here: give .txt, .md or a graph in .json.` : 'There are no files in it.',
    )
  }
  const sources = await Promise.all(texts.map(async (file) => sourceOf(file.name, await textOf(file))))
  return { type: 'texts', texts: sources }
}

const filesIn = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.isFile)
    return [await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (batch.length === 0) break
    found.push(...batch)
  }
  return (await Promise.all(found.map(filesIn))).flat()
}

/** The files of a drop, those in dropped folders too. */
export const droppedFiles = async (transfer: DataTransfer): Promise<File[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = entries.length > 0 ? await Promise.all(entries.map(filesIn)) : [[...transfer.files]]
  return files.flat()
}
