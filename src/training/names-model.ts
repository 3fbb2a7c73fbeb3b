// The sections of `names.bin`: the gazetteer and the weights of the name recognizer. Both learn and measure with the tags that the
// tagger gives to text it has not seen.
import { join } from 'node:path'
import type { Clusters } from '../language/clusters.ts'
import type { Sections } from '../language/model-file.ts'
import { NameFeatures } from '../language/name-features.ts'
import { NameWords } from '../language/name-words.ts'
import type { Tagger } from '../language/tagger.ts'
import { sentencesOf, type Corpus, type CorpusDocument, type CorpusSentence } from './corpora.ts'
import { makeGazetteer } from './gazetteer.ts'
import { trainNames } from './names.ts'
import {
  graphIds,
  graphNames,
  gumNames,
  knowledgeNetNames,
  refine,
  wikigoldNames,
  withUnsureWorks,
  type NamedDocument,
} from './names-corpora.ts'
import { inventoryOf, jackknife } from './tagger.ts'

const folds = 4
/** The share of the smallest weights that is left out. */
const pruned = 0.3

/** Texts with annotated graphs stand beside the corpora. */
const graphFolder = (corpora: string): string => join(corpora, '..', 'silver')

/** Learns from these documents of GUM, from Wikigold and from annotated graphs of other texts. */
export function trainNameModel(
  folder: string,
  documents: readonly CorpusDocument[],
  { gum, ewt }: { gum: Corpus; ewt: Corpus },
  tagger: Tagger,
  clusters: Clusters,
  told: (part: string) => void,
): Sections {
  told('gazetteer')
  const gazetteer = makeGazetteer()
  told('tags for the names')
  const seen = [gum.train, gum.dev, ewt.train, ewt.dev].flatMap(sentencesOf)
  const inventory = inventoryOf(seen)
  const given = jackknife(seen, inventory, tagger.knowledge, folds)
  const tagsOf = (sentence: CorpusSentence): string[] => given.get(sentence)!.map((tag) => inventory.tags[tag]!.xpos)
  const examples = trainingNames(folder, documents, tagsOf, tagger)
  told('names')
  const { labels, kinds } = trainNames(examples, new NameWords(clusters, gazetteer), new NameFeatures())
  return new Map([
    ['gazetteer', gazetteer.encode()],
    ['names/labels', labels.encode(pruned)],
    ['names/kinds', kinds.encode(pruned)],
  ])
}

/**
 * All that the recognizer learns from, with tags; `tagsOf` gives those of GUM's sentences, `tagger` the others. News and biographies,
 * which are most like what is read in use, come twice.
 */
export function trainingNames(
  folder: string,
  documents: readonly CorpusDocument[],
  tagsOf: (sentence: CorpusSentence) => string[],
  tagger: Tagger,
): NamedDocument[] {
  const graphs = graphFolder(folder)
  const ids = new Set(graphIds(graphs))
  const gum = gumNames(documents).map((document, d) => {
    const id = graphIdOf(document.id)
    const named = ids.has(id) ? refine(document, graphs, id) : withUnsureWorks(document)
    return withTags(named, (_, s) => tagsOf(documents[d]!.sentences[s]!))
  })
  const read = new Set(documents.map(({ id }) => graphIdOf(id)))
  const tagged = (others: readonly NamedDocument[]): NamedDocument[] =>
    others.map((document) => withTags(document, (words) => tagsFrom(tagger, words)))
  const others = tagged(graphNames(graphs).filter(({ id }) => !read.has(id)))
  const alike = [...gum.filter(({ genre }) => genre === 'news' || genre === 'bio'), ...others]
  return [...gum, ...others, ...alike, ...tagged(wikigoldNames(folder)), ...tagged(knowledgeNetNames(folder))]
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
