// Gives every token its parts of speech, its lemma, its head and its relation:
// `Putin` PROPN NNP Putin nsubj → praised; `praised` VERB VBD praise root; `her` PRON PRP$ her nmod:poss → letter.
import { models } from '../language/models.ts'
import type { Stage } from '../types.ts'

/** Fills `upos`, `xpos`, `lemma`, `head` and `deprel` of the tokens of every sentence. */
export const syntax: Stage = (document) => {
  const { tagger, lemmatizer, parser } = models()
  for (const { first, last } of document.sentences) {
    const tokens = document.tokens.slice(first, last)
    const words = tokens.map((token) => token.text)
    const tags = tagger.tag(words)
    const arcs = parser.parse(words, tags)
    tokens.forEach((token, i) => {
      const tag = tagger.tags[tags[i]!]!
      const { head, label } = arcs[i]!
      token.upos = tag.upos
      token.xpos = tag.xpos
      token.lemma = lemmatizer.lemma(token.text, tag)
      token.head = head < 0 ? -1 : first + head
      token.deprel = parser.labels[label]!
    })
  }
  return document
}
