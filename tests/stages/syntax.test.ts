import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntax } from '../../src/stages/syntax.ts'
import { tokens } from '../../src/stages/tokens.ts'
import type { Document } from '../../src/types.ts'

const read = (text: string): Document =>
  syntax(
    tokens({
      id: 'text',
      title: null,
      date: null,
      text,
      tokens: [],
      sentences: [],
      quotations: [],
      mentions: [],
      entities: [],
      relations: [],
      decisions: [],
    }),
  )

/** `word tag relation head`, one a line. */
const tree = (text: string): string[] => {
  const { tokens } = read(text)
  return tokens.map(
    ({ text, xpos, deprel, head }) => `${text} ${xpos} ${deprel} ${head < 0 ? '-' : tokens[head]!.text}`,
  )
}

test('a plain sentence', () => {
  expect(tree('The minister met the workers in Lyon.')).toEqual([
    'The DT det minister',
    'minister NN nsubj met',
    'met VBD root -',
    'the DT det workers',
    'workers NNS obj met',
    'in IN case Lyon',
    'Lyon NNP obl met',
    '. . punct met',
  ])
})

test('a passive with its agent, and possessives', () => {
  expect(tree('Her brother was arrested by the city’s police.')).toEqual([
    'Her PRP$ nmod:poss brother',
    'brother NN nsubj:pass arrested',
    'was VBD aux:pass arrested',
    'arrested VBN root -',
    'by IN case police',
    'the DT det city',
    'city NN nmod:poss police',
    '’s POS case city',
    'police NN obl:agent arrested',
    '. . punct arrested',
  ])
})

test('heads are indexes in the document and stay within the sentence', () => {
  const { tokens, sentences } = read('Anna sings. Peter listens to her.\n\nThey are friends.')
  expect(sentences).toHaveLength(3)
  for (const { first, last } of sentences) {
    const heads = tokens.slice(first, last).map((token) => token.head)
    expect(heads.filter((head) => head === -1)).toHaveLength(1)
    for (const head of heads) if (head !== -1) expect(head >= first && head < last).toBe(true)
  }
})

const senseless: Record<string, string> = {
  'one long word': 'a'.repeat(20_000),
  'one long number': '1'.repeat(20_000) + 'x',
  brackets: '('.repeat(3_000),
  quotes: '"\'“’'.repeat(800),
  capitals: 'THE PRESIDENT MET THE QUEEN AND '.repeat(60),
  'no capitals': 'the president met the queen and '.repeat(60),
  'other scripts': '한국어와 日本語と العربية и русский '.repeat(60),
  'half of a pair': '\ud83d \ude00 '.repeat(100),
  'control characters': '\u0000\u0007\u200b\ufeff '.repeat(100),
}

test.each(Object.entries(senseless))('reads %s', (_, text) => {
  const { tokens, sentences } = read(text)
  for (const { text: word, start, end, lemma, upos, head, deprel } of tokens) {
    expect(word).toBe(text.slice(start, end))
    expect(lemma).not.toBe('')
    expect(upos).not.toBe('')
    expect(deprel === 'root').toBe(head === -1)
  }
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(sentences.length)
})

test('any text is read, and twice alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(read(text).tokens).toEqual(read(text).tokens)
    }),
  )
})
