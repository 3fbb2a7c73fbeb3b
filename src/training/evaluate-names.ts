// How well the shipped name recognizer does on GUM dev, and what each family of its features brings: the same training
// without the family, measured on the same texts. Exact spans and kinds, gold tokens, tags of the shipped tagger.
import { Clusters, grains } from '../language/clusters.ts'
import { Gazetteer } from '../language/gazetteer.ts'
import { models } from '../language/models.ts'
import { NameFeatures } from '../language/name-features.ts'
import { NameWords } from '../language/name-words.ts'
import { nameKinds, NameRecognizer } from '../language/names.ts'
import type { Scorer } from '../language/perceptron.ts'
import { readCorpora } from './corpora.ts'
import { makeGazetteer } from './gazetteer.ts'
import { evaluateNames, f1, trainNames, type Tally } from './names.ts'
import { gumNames, type NamedDocument } from './names-corpora.ts'
import { pruned, tagsFrom, trainingNames, withTags } from './names-model.ts'

const devNames = (folder: string): NamedDocument[] =>
  gumNames(readCorpora(folder).gum.dev).map((document) =>
    withTags(document, (words) => tagsFrom(models().tagger, words)),
  )

const news = (documents: readonly NamedDocument[]): NamedDocument[] => documents.filter(({ genre }) => genre === 'news')

/** Precision, recall and F1 of each kind: a Markdown table. */
export function namesTable(folder: string): string {
  const dev = devNames(folder)
  const { main, spans, kinds } = evaluateNames(models().names, dev)
  const rows = [
    row('person, organization, place', main),
    row('the same, news', evaluateNames(models().names, news(dev)).main),
    row('spans of any kind', spans),
    ...nameKinds.filter((kind) => kinds[kind].gold > 0).map((kind) => row(kind, kinds[kind])),
  ]
  return ['| GUM dev | names | precision | recall | F1 |', '|---|---|---|---|---|', ...rows].join('\n')
}

function row(name: string, tally: Tally): string {
  const { found, right, gold } = tally
  const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1)
  return `| ${[name, gold, percent(right, found), percent(right, gold), f1(tally).toFixed(1)].join(' | ')} |`
}

const noScores: Scorer = { classes: nameKinds.length, score: (_, scores) => void scores.fill(0) }
const noClusters = new Clusters([], new Uint16Array(), new Uint8Array(grains[0]), new Uint8Array(grains[0]))
const noGazetteer = new Gazetteer(new Map())

/** F1 of person, organization and place without each family of features: a Markdown table, the mean of three trainings. */
export function nameFeaturesTable(folder: string): string {
  const { clusters, tagger } = models()
  const gazetteer = makeGazetteer()
  const examples = trainingNames(folder, readCorpora(folder), tagger)
  const dev = devNames(folder)
  const full = new NameWords(clusters, gazetteer)
  const variants = [
    { name: 'all features', words: full, features: new NameFeatures() },
    { name: 'without word classes', words: new NameWords(noClusters, gazetteer), features: new NameFeatures() },
    { name: 'without the gazetteer', words: new NameWords(clusters, noGazetteer), features: new NameFeatures() },
    { name: 'without tags', words: full, features: new NameFeatures(['tags']) },
    { name: 'without affixes', words: full, features: new NameFeatures(['affixes']) },
    { name: 'without titles, roles, head nouns', words: full, features: new NameFeatures(['lexicon']) },
    { name: 'without the run of capitals', words: full, features: new NameFeatures(['chunk']) },
    { name: 'without the rest of the document', words: full, features: new NameFeatures(['document']) },
    { name: 'without the model of whole names', words: full, features: new NameFeatures(), labelsOnly: true },
  ]
  const rows = variants.map(({ name, words, features, labelsOnly }) => {
    const scores = [1, 2, 3].map((seed) => {
      const { labels, kinds } = trainNames(examples, words, features, seed)
      const model = {
        labels: labels.finish(pruned),
        kinds: labelsOnly ? noScores : kinds.finish(pruned),
        words,
        features,
      }
      const recognizer = new NameRecognizer(model)
      return [dev, news(dev)].map((documents) => f1(evaluateNames(recognizer, documents).main))
    })
    const mean = (column: number): string => (scores.reduce((sum, f) => sum + f[column]!, 0) / scores.length).toFixed(1)
    return `| ${name} | ${mean(0)} | ${mean(1)} |`
  })
  return ['| F1 of person, organization, place | GUM dev | news |', '|---|---|---|', ...rows].join('\n')
}
