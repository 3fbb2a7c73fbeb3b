import { expect, test } from 'vitest'
import { models } from '../../src/language/models.ts'

test.each([
  ['wrote', 'VERB', 'VBD', 'write'],
  ['written', 'VERB', 'VBN', 'write'],
  ['fled', 'VERB', 'VBD', 'flee'],
  ['Fading', 'VERB', 'VBG', 'fade'],
  ['stopped', 'VERB', 'VBD', 'stop'],
  ['agreeing', 'VERB', 'VBG', 'agree'],
  ['accuses', 'VERB', 'VBZ', 'accuse'],
  ['met', 'VERB', 'VBD', 'meet'],
  ['was', 'AUX', 'VBD', 'be'],
  ["n't", 'PART', 'RB', 'not'],
  ['n’t', 'PART', 'RB', 'not'],
  ['children', 'NOUN', 'NNS', 'child'],
  ['letters', 'NOUN', 'NNS', 'letter'],
  ['territories', 'NOUN', 'NNS', 'territory'],
  ['Ministers', 'NOUN', 'NNS', 'minister'],
  ['better', 'ADJ', 'JJR', 'good'],
  ['Ukrainian', 'ADJ', 'JJ', 'Ukrainian'],
  ['Famous', 'ADJ', 'JJ', 'famous'],
  ['Americans', 'PROPN', 'NNPS', 'American'],
  ['Reuters', 'PROPN', 'NNP', 'Reuters'],
  ['us', 'PRON', 'PRP', 'we'],
  ['The', 'DET', 'DT', 'the'],
  ['—', 'PUNCT', ',', '-'],
])('the lemma of %s %s %s is %s', (word, upos, xpos, lemma) => {
  expect(models().lemmatizer.lemma(word, { upos, xpos })).toBe(lemma)
})

test('every word has a lemma', () => {
  const { lemmatizer, tagger } = models()
  for (const tag of tagger.tags) {
    for (const word of ['s', 'ed', '’', 'ßßß', '한국', 'x'.repeat(10_000)])
      expect(lemmatizer.lemma(word, tag)).not.toBe('')
  }
})
