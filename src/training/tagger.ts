// Trains the tagger: several passes over the sentences in shuffled order, each word tagged with the model so far.
import { random, shuffle } from '../language/features.ts'
import { argmax, type Scorer } from '../language/perceptron.ts'
import { styleOf, Tagger, type Tag, type TagLexicon, type WordKnowledge, type WordTags } from '../language/tagger.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import type { CorpusSentence } from './corpora.ts'

const bits = 19

export interface TaggerInventory {
  tags: Tag[]
  lexicon: TagLexicon
}

const nameOf = ({ upos, xpos }: Tag): string => `${upos} ${xpos}`

/** The tags that occur at least three times, and the tags of each word that occurs at least twice. */
export function inventoryOf(sentences: readonly CorpusSentence[]): TaggerInventory {
  const frequency = new Map<string, number>()
  const words = new Map<string, Map<string, number>>()
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const tag = nameOf(token)
      frequency.set(tag, (frequency.get(tag) ?? 0) + 1)
      const seen = words.get(token.form) ?? new Map<string, number>()
      seen.set(tag, (seen.get(tag) ?? 0) + 1)
      words.set(token.form, seen)
    }
  }
  const names = [...frequency].filter(([, count]) => count >= 3).map(([name]) => name)
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const lexicon = new Map<string, WordTags>()
  for (const [word, seen] of words) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0)
    if (total < 3) continue
    const ranked = [...seen].filter(([tag]) => indexOf.has(tag)).sort((a, b) => b[1] - a[1])
    if (ranked.length === 0) continue
    const certain = total >= 30 && ranked[0]![1] / total > 0.995
    const kept = certain ? ranked.slice(0, 1) : ranked.filter(([, count]) => count / total >= 0.02).slice(0, 6)
    lexicon.set(word, { tags: kept.map(([tag]) => indexOf.get(tag)!), certain })
  }
  return { tags: names.map((name) => ({ upos: name.split(' ')[0]!, xpos: name.split(' ')[1]! })), lexicon }
}

/** Learns the weights in `passes` passes; `bits` sets the number of feature rows. */
export function trainTagger(
  sentences: readonly CorpusSentence[],
  inventory: TaggerInventory,
  knowledge: WordKnowledge,
  passes: number,
): AveragedPerceptron {
  const { tags, lexicon } = inventory
  const model = new AveragedPerceptron(bits, tags.length)
  const tagger = new Tagger(model, tags, lexicon, knowledge)
  const indexOf = new Map(tags.map((tag, index) => [nameOf(tag), index]))
  const scores = new Float64Array(tags.length)
  const examples = sentences.map(({ tokens }) => {
    const forms = tokens.map((token) => token.form)
    const words = tagger.describe(forms)
    return { forms, words, style: styleOf(words), gold: tokens.map((token) => indexOf.get(nameOf(token)) ?? -1) }
  })
  const next = random(1)
  for (let pass = 0; pass < passes; pass++) {
    for (const { forms, words, style, gold } of shuffle(examples, next)) {
      const given: number[] = []
      for (let i = 0; i < words.length; i++) {
        let tag = tagger.certain(forms[i]!)
        if (tag < 0) {
          const features = tagger.featuresAt(words, i, given, style)
          model.score(features, scores)
          tag = argmax(scores, tags.length)
          if (gold[i]! >= 0 && tag !== gold[i]) {
            model.update(features, gold[i]!, 1)
            model.update(features, tag, -1)
          }
          model.step()
        }
        given.push(tag)
      }
    }
  }
  return model
}

/** Tags for the parser to learn from: each of `folds` parts of the text is tagged by a model that has not seen it. */
export function jackknife(
  sentences: readonly CorpusSentence[],
  inventory: TaggerInventory,
  knowledge: WordKnowledge,
  folds: number,
): Map<CorpusSentence, number[]> {
  const order = shuffle([...sentences], random(7))
  const given = new Map<CorpusSentence, number[]>()
  for (let fold = 0; fold < folds; fold++) {
    const seen = order.filter((_, i) => i % folds !== fold)
    const lexicon = inventoryOf(seen)
    const model: Scorer = trainTagger(seen, lexicon, knowledge, 3).finish(0)
    const tagger = new Tagger(model, lexicon.tags, lexicon.lexicon, knowledge)
    const indexOf = new Map(inventory.tags.map((tag, index) => [nameOf(tag), index]))
    order.forEach((sentence, i) => {
      if (i % folds !== fold) return
      const tags = tagger.tag(sentence.tokens.map((token) => token.form))
      given.set(
        sentence,
        tags.map((tag) => indexOf.get(nameOf(lexicon.tags[tag]!)) ?? 0),
      )
    })
  }
  return given
}
