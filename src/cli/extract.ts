// redstring extract: what each text says, one document a line.
import type { Command } from './command.ts'
import { explainDocument } from './explain.ts'
import { readTexts } from './files.ts'
import { extractText } from './graphs.ts'
import { date, explain } from './options.ts'

export const extract: Command = {
  name: 'extract',
  usage: 'FILE|FOLDER|- …',
  summary: 'what each text says, one document a line',
  tells: 'What each text says: sentences, mentions, entities, relations. One document a line (NDJSON).',
  options: { date, explain },
  takes: [1, Infinity],
  run: async (paths, values, console) => {
    const { texts, failed } = await readTexts(paths, values.date as string | undefined, console)
    for (const [index, source] of texts.entries()) {
      console.progress(`reading ${index + 1} of ${texts.length}: ${source.id}`)
      const document = extractText(source)
      console.progress('')
      await console.write(`${JSON.stringify(document)}\n`)
      if (values.explain) explainDocument(document).forEach((line) => console.complain(line))
    }
    return failed || texts.length === 0 ? 1 : 0
  },
}
