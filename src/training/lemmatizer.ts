// Learns the endings of the lemmatizer: for each class of words the most frequent script of every ending, kept only where it
// says something else than the next shorter ending does. An ending must be shared by three words and hold what its script cuts;
// a whole word stands for itself.
import { plain } from '../language/features.ts'
import { isInvariable, keysOf, scriptOf, type Script } from '../language/lemmatizer.ts'
import type { CorpusSentence } from './corpora.ts'
import type { Inflection } from './inflections.ts'

interface Seen {
  /** Each word with its script, to count a word once for an ending. */
  words: Set<string>
  scripts: Map<string, number>
}

/** A corpus word that the dictionary inflects from another lemma, while it has no such lemma at all, is a slip and is passed over. */
export function trainLemmatizer(
  sentences: readonly CorpusSentence[],
  dictionary: readonly Inflection[],
): { scripts: Script[]; endings: Map<string, number> } {
  const seen = new Map<string, Seen>()
  const examples = new Map<string, string[]>()
  const learn = ({ form, lemma, upos, xpos }: Inflection): void => {
    const script = scriptOf(form, lemma, { upos, xpos })
    const name = JSON.stringify(script)
    const keys = [...keysOf(form, { upos, xpos })]
    examples.set(keys[0]!, keys)
    keys.forEach((key, i) => {
      if (i > 0 && endingOf(key).length < script.cut) return
      const at = seen.get(key) ?? { words: new Set(), scripts: new Map<string, number>() }
      const word = `${form.toLowerCase()} ${name}`
      if (i === 0 || !at.words.has(word)) at.scripts.set(name, (at.scripts.get(name) ?? 0) + 1)
      at.words.add(word)
      seen.set(key, at)
    })
  }
  const keyOf = ({ form, upos, xpos }: Inflection): string => keysOf(form, { upos, xpos }).next().value!
  const inflected = new Set(dictionary.map(keyOf))
  const lemmas = new Set(dictionary.map(({ lemma }) => lemma))
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    if (isInvariable(token)) continue
    const example = { ...token, form: plain(token.form), lemma: plain(token.lemma) }
    const isSlip = inflected.has(keyOf(example)) && !lemmas.has(example.lemma)
    if (!isSlip) learn(example)
  }
  for (const inflection of dictionary) if (!seen.has(keyOf(inflection))) learn(inflection)
  const kept = new Map<string, string>()
  const decided = new Map<string, string>()
  for (const keys of examples.values()) {
    let shorter = ''
    for (const key of keys.toReversed()) {
      const known = decided.get(key)
      if (known !== undefined) {
        shorter = known
        continue
      }
      const at = seen.get(key)
      if (!at) continue
      const { words, scripts } = at
      const best = [...scripts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
      const general = key !== keys[0]
      if (best !== shorter && (!general || words.size >= 3)) {
        kept.set(key, best)
        shorter = best
      }
      decided.set(key, shorter)
    }
  }
  const scripts = [...new Set(kept.values())]
  const numberOf = new Map(scripts.map((script, i) => [script, i]))
  const keys = [...kept.keys()].sort()
  return {
    scripts: scripts.map((script) => JSON.parse(script) as Script),
    endings: new Map(keys.map((key) => [key, numberOf.get(kept.get(key)!)!])),
  }
}

const endingOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)
