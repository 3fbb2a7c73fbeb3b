// Decides the kind of a name where a table or a word beside it is surer than the model: countries are places also when they act,
// "Mrs. Georgia Field" is a person, the last word of "Baltic Shipping Company" says what it is.
import { countryNamed } from '../../lexicon/countries.ts'
import { companyEndings, nameHeads } from '../../lexicon/head-nouns.ts'
import { titleForm } from '../../lexicon/titles.ts'
import type { NameKind } from '../../language/names.ts'
import type { Document } from '../../types.ts'
import { wordsOf, type Name } from './name.ts'
import { afterTitle } from './recognized.ts'

/** The names with their kinds set right. */
export const surerKinds = (document: Document, names: readonly Name[]): Name[] =>
  names.map((name) => {
    const kind = surerKind(document, name)
    return kind === null || kind === name.kind ? name : { ...name, kind, rule: 'names/kind' }
  })

function surerKind(document: Document, name: Name): NameKind | null {
  const { tokens } = document
  if (afterTitle(tokens, name.first)) return 'person'
  const words = wordsOf(document, name)
  if (countryNamed(words) !== null) return name.kind === 'person' ? null : 'place'
  if (name.last - name.first === 1 || name.kind === 'person') return null
  const head = titleForm(tokens[headWord(document, name)].text)
  if (companyEndings.has(head)) return 'organization'
  const kinds: readonly NameKind[] = nameHeads.get(head) ?? []
  if (kinds.length === 0 || kinds.includes(name.kind)) return null
  return kinds.length === 1 || name.kind === 'other' ? kinds[0] : null
}

/** The word that says what a name is of: the last one, or the last before "of" or "for". */
function headWord({ tokens }: Document, { first, last }: Name): number {
  for (let i = first + 1; i < last; i++) if (/^(of|for|in|at|on)$/.test(tokens[i].text)) return i - 1
  return last - 1
}
