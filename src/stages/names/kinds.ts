// Decides the kind of a name where a table or a word beside it is surer than the model: countries are places also when they act,
// "Mrs. Georgia Field" is a person, the last word of "Baltic Shipping Company" says what it is.
import { genderOfFirstName } from '../../lexicon/first-names.ts'
import { countryNamed } from '../../lexicon/countries.ts'
import { companyEndings, eventOpeners, nameHeads } from '../../lexicon/head-nouns.ts'
import { personalTitles, titleForm } from '../../lexicon/titles.ts'
import type { NameKind } from '../../language/names.ts'
import type { Document, Token } from '../../types.ts'
import { wordsOf, type Name } from './name.ts'

/** The names with their kinds set right. */
export const surerKinds = (document: Document, names: readonly Name[]): Name[] =>
  names.map((name) => {
    const kind = surerKind(document, name)
    return kind === null || kind === name.kind ? name : { ...name, kind, confidence: 0.9, rule: 'names/kind' }
  })

function surerKind(document: Document, name: Name): NameKind | null {
  const { tokens } = document
  const { first, last, kind, confidence } = name
  const head = titleForm(tokens[headWord(tokens, name)].text)
  if (last - first > 1 && companyEndings.has(head)) return 'organization'
  if (afterTitle(tokens, first)) return 'person'
  if (countryNamed(wordsOf(document, name)) !== null) return kind === 'person' ? null : 'place'
  if (last - first === 1) return null
  if (eventOpeners.has(tokens[first].text)) return 'event'
  if (isFullName(tokens, name)) return 'person'
  if (kind === 'person') return null
  const kinds: readonly NameKind[] = nameHeads.get(head) ?? []
  if (kinds.length === 0 || kinds.includes(kind)) return null
  return (kinds.length === 1 && confidence < 0.9) || kind === 'other' ? kinds[0] : null
}

/** True where a title that only people have stands right before a token: "Mrs. Field". */
const afterTitle = (tokens: readonly Token[], first: number): boolean =>
  first > 0 && personalTitles.has(titleForm(tokens[first - 1].text)) && /^\p{Lu}/u.test(tokens[first - 1].text)

/** True for a first name and one more word that is not the head of other names, where the model is unsure: "Mark Field". */
function isFullName(tokens: readonly Token[], { first, last, confidence }: Name): boolean {
  if (last - first !== 2 || confidence > 0.8) return false
  const [given, family] = [tokens[first].text, tokens[first + 1].text]
  return genderOfFirstName(given.toLowerCase()) !== null && /^\p{Lu}\p{Ll}+$/u.test(family) && !/s$/.test(family)
}

/** The word that says what a name is of: the last one, or the last before "of" or "for". */
function headWord(tokens: readonly Token[], { first, last }: Name): number {
  for (let i = first + 1; i < last; i++) if (/^(of|for|in|at|on)$/.test(tokens[i].text)) return i - 1
  return last - 1
}
