// Reads the sample texts while the site is built, so that the page opens on their graph at once: no model to fetch, nothing
// to wait for. Runs in Node; the page gets the result as the module `virtual:sample-graph`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildGraph } from '../graph/build.ts'
import { toJson } from '../graph/json.ts'
import { layout } from '../graph/layout.ts'
import { extract } from '../pipeline.ts'
import { frontMatter } from '../text/front-matter.ts'

/** The laid-out graph of the texts of a folder, the newest first, as JSON. */
export const sampleGraphJson = (folder: string): string => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const documents = files.map((name) => {
    const { title, date, text } = frontMatter(readFileSync(join(folder, name), 'utf8'))
    return extract(text, { id: name.replace(/\.txt$/, ''), ...(title && { title }), ...(date && { date }) })
  })
  documents.sort((a, b) => (a.date! < b.date! ? 1 : -1))
  return toJson(layout(buildGraph(documents)))
}
