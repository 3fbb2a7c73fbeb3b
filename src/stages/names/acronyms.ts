// A name and its short form in brackets are of one kind: "the World Health Organization (WHO)" → WHO is an organization.
import type { Document } from '../../types.ts'
import { covered, type Name } from './name.ts'

/** The names with those that stand in brackets behind the name that they shorten. */
export function acronyms(document: Document, names: readonly Name[]): Name[] {
  const { tokens } = document
  const byFirst = new Map(names.map((name) => [name.first, name]))
  const taken = covered(document, names)
  const changed = new Map<Name, Name>()
  const found: Name[] = []
  for (const name of names) {
    const at = name.last + 1
    if (tokens[name.last]?.text !== '(' || tokens[at + 1]?.text !== ')' || name.last - name.first < 2) continue
    if (
      !isAcronymOf(
        tokens[at].text,
        tokens.slice(name.first, name.last).map(({ text }) => text),
      )
    )
      continue
    const short = byFirst.get(at)
    const kind = name.kind === 'other' && short ? short.kind : name.kind
    if (short) changed.set(short, { ...short, kind, rule: 'names/acronym' })
    else if (!taken[at]) found.push({ ...name, first: at, last: at + 1, kind, rule: 'names/acronym' })
  }
  return [...names.map((name) => changed.get(name) ?? name), ...found]
}

/** True where the letters of the short form stand in order at the starts of the words: `WHO`, `BoE`, `MoD`. */
function isAcronymOf(short: string, words: readonly string[]): boolean {
  if (!/^[\p{Lu}\d][\p{L}\d.&-]{1,9}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return false
  const capitals = short.replace(/[^\p{Lu}]/gu, '')
  const initials = words.map((word) => word[0].toUpperCase())
  let at = 0
  for (const letter of capitals) {
    at = initials.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
