// Imports go one way, without cycles, and each outside library enters by one file.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
  from: string
  /** A file of ours relative to `src`, or the name of a package. */
  to: string
  /** As it is written. */
  name: string
  ours: boolean
  typeOnly: boolean
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`; modules that Vite makes up (`virtual:`) are left out below. */
const statement =
  /^(?:import|export)\s+(type\b)?[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\bnew URL\(\s*['"](\.[^'"]+\.tsx?)['"]/gm

const packageOf = (name: string): string =>
  name.startsWith('node:')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')

const imports: Import[] = files
  .flatMap((from) =>
    [...readFileSync(join(source, from), 'utf8').matchAll(statement)].map(([, type, named, bare, dynamic, worker]) => {
      const name = (named ?? bare ?? dynamic ?? worker)!.replace(/\?.*$/, '')
      const ours = name.startsWith('.')
      const to = ours ? relative(source, join(source, dirname(from), name)).replaceAll('\\', '/') : packageOf(name)
      return { from, to, name, ours, typeOnly: type !== undefined }
    }),
  )
  .filter(({ to }) => !to.startsWith('virtual:'))

/** The part of the program that a file belongs to: a folder, or a file beside the folders. */
const partOf = (file: string): string => file.split('/')[0]!.replace(/\.tsx?$/, '')

/** What each part may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  types: [],
  lexicon: ['types'],
  text: ['types', 'lexicon'],
  language: ['types', 'lexicon', 'text'],
  stages: ['types', 'lexicon', 'text', 'language'],
  pipeline: ['types', 'text', 'stages'],
  graph: ['types', 'lexicon', 'text'],
  index: ['types', 'lexicon', 'language', 'pipeline', 'graph'],
  cli: ['types', 'lexicon', 'text', 'language', 'pipeline', 'graph'],
  app: ['types', 'lexicon', 'text', 'language', 'pipeline', 'graph'],
  training: ['types', 'lexicon', 'text', 'language', 'stages', 'pipeline'],
}

it('every file is in a part that the design knows', () =>
  expect(files.filter((file) => !(partOf(file) in allowed))).toEqual([]))

describe.each(Object.entries(allowed))('%s', (part, others) => {
  it(`imports only from ${[part, ...others].join(', ')}`, () => {
    const wrong = imports.filter(
      ({ from, to, ours }) =>
        ours && partOf(from) === part && !to.startsWith('..') && ![part, ...others].includes(partOf(to)),
    )
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })
})

it('no file imports itself by way of others', () => {
  const next = new Map(
    files.map((file) => [file, imports.filter(({ from, ours, typeOnly }) => from === file && ours && !typeOnly)]),
  )
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) cycles.push([...above.slice(above.indexOf(file)), file].join(' → '))
    if (above.includes(file) || done.has(file)) return
    for (const { to } of next.get(file) ?? []) visit(to, [...above, file])
    done.add(file)
  }
  files.forEach((file) => visit(file, []))
  expect(cycles).toEqual([])
})

/** What panels are written in, what a graph is (sigma draws a copy), and Node itself have no one door. */
const everywhere = /^(?:preact|@preact\/signals|graphology|node:.*)$/

const users = new Map<string, Set<string>>()
for (const { from, to, ours, typeOnly } of imports)
  if (!ours && !typeOnly && !everywhere.test(to) && partOf(from) !== 'training')
    users.set(to, (users.get(to) ?? new Set()).add(from))

it.each([...users].map(([library, files]) => [library, [...files]] as const))('%s enters by one file', (_, files) =>
  expect(files).toHaveLength(1),
)

it('sigma and what belongs to it enter by the same file', () =>
  expect(
    new Set([...users].filter(([library]) => /^@?sigma\b/.test(library)).flatMap(([, files]) => [...files])).size,
  ).toBe(1))

/** Reads the samples while the site is built; the page gets what it made. */
const buildTime = ['app/sample-graph.ts']

it('nothing but the command line and the training reads Node', () =>
  expect(
    imports.filter(
      ({ from, to, typeOnly }) =>
        to.startsWith('node:') && !typeOnly && !['cli', 'training'].includes(partOf(from)) && !buildTime.includes(from),
    ),
  ).toEqual([]))

it('preact is in the explorer alone', () =>
  expect(imports.filter(({ from, to }) => /^@?preact\b/.test(to) && partOf(from) !== 'app')).toEqual([]))

it('the page does not import what runs while it is built', () =>
  expect(imports.filter(({ to }) => buildTime.includes(to))).toEqual([]))

it('every part of a library is named as Node finds it', () => {
  const lost = imports.filter(({ name, to, ours, typeOnly }) => {
    if (ours || typeOnly || name === to || name.endsWith('.js')) return false
    const { exports } = JSON.parse(readFileSync(join(source, '..', 'node_modules', to, 'package.json'), 'utf8'))
    return exports === undefined
  })
  expect(lost.map(({ from, name }) => `${from} imports ${name}`)).toEqual([])
})

it('every outside library is declared', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(source, '..', 'package.json'), 'utf8'))
  const shipped = [...users.keys()].filter((library) => !(library in dependencies))
  const forTraining = imports.filter(
    ({ to, ours }) => !ours && !to.startsWith('node:') && !(to in dependencies) && !(to in devDependencies),
  )
  expect([shipped, forTraining]).toEqual([[], []])
})
