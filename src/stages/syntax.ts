// Gives every token its parts of speech, its lemma, its head and its relation:
// `Putin` PROPN NNP Putin nsubj → praised; `praised` VERB VBD praise root; `her` PRON PRP$ her nmod:poss → letter.
import { models, type SyntaxModels } from '../language/models.ts'
import type { Document, Stage } from '../types.ts'

/** Fills `upos`, `xpos`, `lemma`, `head` and `deprel` of the tokens of every sentence. */
export const syntax: Stage = (document) => analyse(document, models())

/** What `syntax` does, with models of one's own: training measures with it. */
export function analyse(document: Document, { tagger, lemmatizer, parser }: SyntaxModels): Document {
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
