// The relation tables, by form and word.
import { nouns } from './nouns.ts'
import { roles } from './roles.ts'
import type { Form, Row } from './row.ts'
import { verbs } from './verbs.ts'

export const rows: readonly Row[] = [...verbs, ...nouns, ...roles]

const byWord = new Map<string, Row[]>()
for (const row of rows) {
  for (const word of new Set(row.words)) {
    const key = `${row.form} ${word}`
    byWord.set(key, [...(byWord.get(key) ?? []), row])
  }
}

/** The rows of a form that a word can fill; `*event` and the like find those for any noun of a kind. */
export const rowsFor = (form: Form, word: string): readonly Row[] => byWord.get(`${form} ${word}`) ?? []
