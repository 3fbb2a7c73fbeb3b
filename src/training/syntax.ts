// Trains tagger, lemmatizer and parser in their order: the parser learns from the tags that the tagger gives to text it has not seen.
import type { Clusters } from '../language/clusters.ts'
import { encodeLemmas } from '../language/lemmatizer.ts'
import type { Sections } from '../language/model-file.ts'
import { ParserEncoder } from '../language/parser.ts'
import { decodeDictionary, encodeDictionary, encodeTags } from '../language/tagger.ts'
import type { CorpusSentence } from './corpora.ts'
import { dictionaryTags, inflections } from './inflections.ts'
import { trainLemmatizer } from './lemmatizer.ts'
import { labelsOf, trainParser } from './parser.ts'
import { inventoryOf, jackknife, trainTagger } from './tagger.ts'

const taggerPasses = 8
const parserPasses = 10
const parserWidth = 4
const folds = 4
/** The share of the smallest weights that is left out; the others are rounded to so many sizes. */
const pruned = { tagger: 0.4, actions: 0.7, relations: 0.6 }
const levels = 48

/** The sections of `syntax.bin`; `told` hears of each part of the work. */
export function trainSyntax(
  sentences: readonly CorpusSentence[],
  clusters: Clusters,
  told: (part: string) => void,
): Sections {
  told('lemmas')
  const { scripts, endings } = trainLemmatizer(sentences, inflections(clusters))
  told('tagger')
  const dictionary = encodeDictionary(dictionaryTags(clusters), clusters)
  const knowledge = { clusters, dictionary: decodeDictionary(dictionary, clusters) }
  const inventory = inventoryOf(sentences)
  const tagger = trainTagger(sentences, inventory, knowledge, taggerPasses)
  told('tags for the parser')
  const tags = jackknife(sentences, inventory, knowledge, folds)
  told('parser')
  const labels = labelsOf(sentences)
  const encoder = new ParserEncoder(inventory.tags, clusters)
  const { actionModel, labelModel } = trainParser(sentences, tags, labels, encoder, {
    passes: parserPasses,
    width: parserWidth,
  })
  return new Map([
    ['lemmas', encodeLemmas(scripts, endings)],
    ['tags', encodeTags(inventory.tags, inventory.lexicon)],
    ['dictionary', dictionary],
    ['tagger', tagger.encode(pruned.tagger, levels)],
    ['relations', new TextEncoder().encode(labels.join('\n'))],
    ['parser/actions', actionModel.encode(pruned.actions, levels)],
    ['parser/relations', labelModel.encode(pruned.relations, levels)],
  ])
}
