// `npm run bench [NAME …]` runs the benches of this folder, all of them or those named; each file but this one and the helpers that
// start with an underscore is a bench and exports `bench`.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = import.meta.dirname
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts' && !file.startsWith('_'))
  .map((file) => file.slice(0, -'.ts'.length))
const chosen = process.argv.slice(2)
const unknown = chosen.find((name) => !names.includes(name))
if (unknown !== undefined) {
  console.error(`no bench "${unknown}"; there are: ${names.join(', ')}`)
  process.exit(1)
}
for (const name of names) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const { bench } = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
    bench: () => void | Promise<void>
  }
  console.log(`## ${name}\n`)
  await bench()
}
