// A name while the names stage works on it: a stretch of tokens with a kind that may still change.
import type { NameKind } from '../../language/names.ts'
import type { Document } from '../../types.ts'

export interface Name {
  /** The tokens from `first` up to and without `last`. */
  first: number
  last: number
  /** Index in `document.sentences`. */
  sentence: number
  kind: NameKind
  /** 0 to 1. */
  confidence: number
  /** What found it, `names/rule`. */
  rule: string
}

/** The words of a name with one space between them: how names are compared. */
export const wordsOf = ({ tokens }: Document, { first, last }: Pick<Name, 'first' | 'last'>): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')

/** For each token, whether a name covers it. */
export function covered({ tokens }: Document, names: readonly Name[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of names) taken.fill(1, first, last)
  return taken
}

export const inOrder = (names: readonly Name[]): Name[] => names.toSorted((a, b) => a.first - b.first)
