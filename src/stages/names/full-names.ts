// Puts the parts of a person's name together where they were found apart or only in part: a first name that is also a word, a month
// or a country, and the family name right behind it. "Will Novak", "Georgia Brown", "Sandy Angers" are one name each.
import { genderOfFirstName } from '../../lexicon/first-names.ts'
import type { Document, Token } from '../../types.ts'
import { covered, inOrder, type Name } from './name.ts'

/** The names with first names and family names joined. */
export function fullNames(document: Document, names: readonly Name[]): Name[] {
  const { tokens, sentences } = document
  const taken = covered(document, names)
  const joined: Name[] = []
  for (const name of inOrder(names)) {
    const before = joined.at(-1)
    if (before && before.last === name.first && makeOne(tokens, before, name)) {
      joined[joined.length - 1] = { ...name, first: before.first, kind: 'person', rule: 'names/full-name' }
      continue
    }
    const at = name.first - 1
    const lacksFirst = name.kind === 'person' && name.last - name.first === 1 && at >= sentences[name.sentence].first
    if (lacksFirst && taken[at] === 0 && isFirstName(tokens[at])) {
      joined.push({ ...name, first: at, rule: 'names/full-name' })
    } else joined.push(name)
  }
  return joined
}

const isFirstName = ({ text }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && genderOfFirstName(text.toLowerCase()) !== null

/** True for a first name and a single word behind it, one of which was taken for a person. */
function makeOne(tokens: readonly Token[], before: Name, name: Name): boolean {
  const single = before.last - before.first === 1 && name.last - name.first === 1
  const person = before.kind === 'person' || name.kind === 'person'
  const sure = before.kind !== 'place' || before.confidence < 0.98 || name.kind === 'person'
  return (
    single && person && sure && isFirstName(tokens[before.first]) && /^\p{Lu}\p{Ll}+$/u.test(tokens[name.first].text)
  )
}
