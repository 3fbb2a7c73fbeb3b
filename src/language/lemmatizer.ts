// Gives a tagged word its lemma by the longest known ending: `letters` NNS ends in `-s` → cut 1; `children` NNS is known
// whole → cut 3; `Ukrainian` JJ ends in `-an` → keep the capital. The endings are learned (training/lemmatizer.ts) as in
// Chrupała, Dinu & van Genabith, "Learning Morphology with Morfette" (LREC 2008), section 3, without its classifier.
import { plain } from './features.ts'
import { ByteReader, ByteWriter } from './model-file.ts'
import type { Tag } from './tagger.ts'

/** How a lemma is made from a word: whether its capital stays, how many letters go, what comes in their place. */
export interface Script {
  keepCase: boolean
  cut: number
  append: string
}

const start = '^'
/** Longest ending that is looked up, besides whole words. */
export const longestEnding = 6

/** Endings of a class of words (its tag, and for nouns and adjectives whether it has a capital), each with the number of its script. */
export type Endings = ReadonlyMap<string, number>

export class Lemmatizer {
  private readonly scripts: readonly Script[]
  private readonly endings: Endings

  constructor(scripts: readonly Script[], endings: Endings) {
    this.scripts = scripts
    this.endings = endings
  }

  lemma(word: string, tag: Tag): string {
    const form = plain(word)
    if (isInvariable(tag)) return form
    for (const key of keysOf(form, tag)) {
      const script = this.endings.get(key)
      if (script !== undefined) return apply(form, this.scripts[script]!)
    }
    return form
  }
}

/** True of names in the singular, foreign words and fragments: they are their own lemma. */
export const isInvariable = ({ upos, xpos }: Tag): boolean => upos === 'X' || xpos === 'NNP' || xpos === 'GW'

/** True where a capital may belong to the lemma (`Ukrainian`), and is not only that of a sentence's start. */
const keepsCapital = (form: string, upos: string): boolean =>
  (upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN') && form.charAt(0) !== form.charAt(0).toLowerCase()

/** What a word is looked up by, from the whole word to its class alone. */
export function* keysOf(form: string, { upos, xpos }: Tag): Generator<string> {
  const lower = form.toLowerCase()
  const head = `${upos} ${xpos}${keepsCapital(form, upos) ? ' capital' : ''} `
  yield head + start + lower
  for (let length = Math.min(longestEnding, lower.length); length >= 0; length--) {
    yield head + lower.slice(lower.length - length)
  }
}

/** The script that leads from a word to its lemma. */
export function scriptOf(form: string, lemma: string, { upos }: Tag): Script {
  const keepCase = keepsCapital(form, upos) && lemma.charAt(0) === form.charAt(0)
  const base = keepCase ? form : form.toLowerCase()
  let shared = 0
  while (shared < base.length && base[shared] === lemma[shared]) shared++
  return { keepCase, cut: base.length - shared, append: lemma.slice(shared) }
}

function apply(form: string, { keepCase, cut, append }: Script): string {
  const base = keepCase ? form : form.toLowerCase()
  return base.slice(0, Math.max(0, base.length - cut)) + append || form
}

/** Bytes of the scripts and endings. */
export function encodeLemmas(scripts: readonly Script[], endings: Endings): Uint8Array {
  const out = new ByteWriter()
  out.text(scripts.map(({ keepCase, cut, append }) => `${Number(keepCase)} ${cut} ${append}`).join('\n'))
  out.text([...endings.keys()].join('\n'))
  for (const script of endings.values()) out.varint(script)
  return out.bytes()
}

/** Reads what `encodeLemmas` wrote. */
export function decodeLemmas(bytes: Uint8Array): Lemmatizer {
  const reader = new ByteReader(bytes)
  const scripts = reader
    .text()
    .split('\n')
    .map((line) => {
      const [keepCase, cut, append] = line.split(' ') as [string, string, string]
      return { keepCase: keepCase === '1', cut: Number(cut), append }
    })
  const endings = new Map(
    reader
      .text()
      .split('\n')
      .map((key) => [key, reader.varint()] as const),
  )
  return new Lemmatizer(scripts, endings)
}
