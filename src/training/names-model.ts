// The sections of `names.bin`: the gazetteer and the weights of the name recognizer. Both learn and measure with the tags that the
// tagger gives to text it has not seen.
import { join } from 'node:path'
import type { Sections } from '../language/model-file.ts'
import { NameFeatures } from '../language/name-features.ts'
import { NameWords } from '../language/name-words.ts'
import type { Tagger } from '../language/tagger.ts'
import { sentencesOf, type Corpus } from './corpora.ts'
import { makeGazetteer } from './gazetteer.ts'
import { trainNames } from './names.ts'
import {
  graphIds,
  graphNames,
  gumNames,
  refine,
  wikigoldNames,
  withUnsureWorks,
  type NamedDocument,
} from './names-corpora.ts'
import { inventoryOf, jackknife } from './tagger.ts'

interface Corpora {
  gum: Corpus
  ewt: Corpus
}

const folds = 4
/** The share of the smallest weights that is left out. */
export const pruned = 0.5

/** Texts with annotated graphs stand beside the corpora. */
const graphFolder = (corpora: string): string => join(corpora, '..', 'silver')

/** Learns from GUM, from Wikigold and from annotated graphs of other texts; `told` hears of each part of the work. */
export function trainNameModel(
  folder: string,
  corpora: Corpora,
  tagger: Tagger,
  told: (part: string) => void,
): Sections {
  told('gazetteer')
  const gazetteer = makeGazetteer()
  told('tags for the names')
  const examples = trainingNames(folder, corpora, tagger)
  told('names')
  const { labels, kinds } = trainNames(
    examples,
    new NameWords(tagger.knowledge.clusters, gazetteer),
    new NameFeatures(),
  )
  return new Map([
    ['gazetteer', gazetteer.encode()],
    ['names/labels', labels.encode(pruned)],
    ['names/kinds', kinds.encode(pruned)],
  ])
}

/**
 * All that the recognizer learns from, with the tags that a tagger gives to text it has not seen. News and biographies, which are
 * most like what is read in use, come twice.
 */
export function trainingNames(folder: string, { gum, ewt }: Corpora, tagger: Tagger): NamedDocument[] {
  const seen = [gum.train, ewt.train].flatMap(sentencesOf)
  const inventory = inventoryOf(seen)
  const given = jackknife(seen, inventory, tagger.knowledge, folds)
  const graphs = graphFolder(folder)
  const ids = new Set(graphIds(graphs))
  const ours = gumNames(gum.train).map((document, d) => {
    const id = graphIdOf(document.id)
    const named = ids.has(id) ? refine(document, graphs, id) : withUnsureWorks(document)
    const { sentences } = gum.train[d]!
    return withTags(named, (_, s) => given.get(sentences[s]!)!.map((tag) => inventory.tags[tag]!.xpos))
  })
  const read = new Set(gum.train.map(({ id }) => graphIdOf(id)))
  const tagged = (others: readonly NamedDocument[]): NamedDocument[] =>
    others.map((document) => withTags(document, (words) => tagsFrom(tagger, words)))
  const others = tagged(graphNames(graphs).filter(({ id }) => !read.has(id)))
  const alike = [...ours.filter(({ genre }) => genre === 'news' || genre === 'bio'), ...others]
  return [...ours, ...others, ...alike, ...tagged(wikigoldNames(folder))]
}

/** The name of a GUM text among the graphs: `GUM_bio_chao` is `bio-chao`. */
const graphIdOf = (id: string): string => id.replace('GUM_', '').replace('_', '-')

/** The Penn tags that a tagger gives. */
export const tagsFrom = (tagger: Tagger, words: readonly string[]): string[] =>
  tagger.tag(words).map((tag) => tagger.tags[tag]!.xpos)

/** A document with other tags. */
export const withTags = (
  document: NamedDocument,
  tags: (words: string[], sentence: number) => string[],
): NamedDocument => ({
  ...document,
  sentences: document.sentences.map((sentence, s) => ({ ...sentence, tags: tags(sentence.words, s) })),
})
