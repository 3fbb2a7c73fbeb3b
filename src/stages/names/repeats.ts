// A name is a name all over the text: where the words of a found name, or a part of a person's name, stand elsewhere with a
// capital, they are the same name there, and its kind is the one that most of its places have.
import type { NameKind } from '../../language/names.ts'
import { genderOfFirstName } from '../../lexicon/first-names.ts'
import type { Document, Token } from '../../types.ts'
import { covered, inOrder, wordsOf, type Name } from './name.ts'

/** The names with one kind for the same words and with the places that were passed over. */
export function repeats(document: Document, names: readonly Name[]): Name[] {
  const kinds = kindsByWords(document, names)
  const shared = names.map((name) => {
    const kind = kinds.get(wordsOf(document, name))!
    return kind === name.kind ? name : { ...name, kind, rule: 'names/shared-kind' }
  })
  return inOrder([...shared, ...passedOver(document, shared, kinds)])
}

/** The kind of each name by its words; a part of a person's full name is that person. */
function kindsByWords(document: Document, names: readonly Name[]): Map<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const name of names) {
    const words = wordsOf(document, name)
    const kinds = votes.get(words) ?? new Map<NameKind, number>()
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + name.confidence)
    votes.set(words, kinds)
  }
  const kinds = new Map<string, NameKind>()
  for (const [words, counts] of votes) kinds.set(words, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0])
  const surnames = new Set([...kinds].flatMap(([words, kind]) => (kind === 'person' ? words.split(' ').slice(1) : [])))
  for (const [words, kind] of kinds) {
    if (kind !== 'place' && surnames.has(words)) kinds.set(words, 'person')
  }
  return kinds
}

/** Places of the found names, and of the parts of people's names, where none was found; the longest first. */
function passedOver(document: Document, names: readonly Name[], kinds: ReadonlyMap<string, NameKind>): Name[] {
  const { tokens, sentences } = document
  const known = new Map([...partsOfPeople(kinds), ...kinds])
  const byFirst = new Map<string, string[][]>()
  for (const words of known.keys()) {
    const parts = words.split(' ')
    const sameFirst = byFirst.get(parts[0])
    if (sameFirst) sameFirst.push(parts)
    else byFirst.set(parts[0], [parts])
  }
  for (const sameFirst of byFirst.values()) sameFirst.sort((a, b) => b.length - a.length)
  const taken = covered(document, names)
  const found: Name[] = []
  sentences.forEach((sentence, index) => {
    for (let first = sentence.first; first < sentence.last; first++) {
      if (taken[first] || !/^\p{Lu}/u.test(tokens[first].text)) continue
      const parts = byFirst.get(tokens[first].text)?.find((words) => {
        const last = first + words.length
        if (last > sentence.last || (words.length === 1 && !looksLikeName(tokens, first))) return false
        return words.every((word, i) => tokens[first + i].text === word && !taken[first + i])
      })
      if (!parts) continue
      const last = first + parts.length
      const kind = known.get(parts.join(' '))!
      found.push({ first, last, sentence: index, kind, confidence: 0.8, rule: 'names/repeat' })
      taken.fill(1, first, last)
    }
  })
  return found
}

/** First names and family names of the people in a text. */
function partsOfPeople(kinds: ReadonlyMap<string, NameKind>): Map<string, NameKind> {
  const parts = new Map<string, NameKind>()
  for (const [words, kind] of kinds) {
    const all = words.split(' ')
    if (kind !== 'person' || all.length < 2) continue
    parts.set(all.at(-1)!, kind)
    if (genderOfFirstName(all[0].toLowerCase()) !== null) parts.set(all[0], kind)
  }
  return parts
}

const month = /^(May|April|June|August)$/

/** True for a single word that the tagger takes for a name, or that stands before a finite verb as a name does: "Will has". */
function looksLikeName(tokens: readonly Token[], index: number): boolean {
  const { text, xpos } = tokens[index]
  const beforeVerb = /^VB[DNZ]$/.test(tokens[index + 1]?.xpos ?? '')
  return beforeVerb || (xpos.startsWith('NNP') && !month.test(text))
}
