// The pieces that a text is shown in: together they are the text, whatever lies over or within one another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelOf } from '../../src/app/model/graph.ts'
import { nodeMarks, paragraphs, pieces, type NodeMark } from '../../src/app/model/marks.ts'
import { story } from '../browser/story.ts'

const text = 'The Ukrainian Commissioner spoke.\n\nNobody else did.'
const mark = (start: number, end: number, node: string): NodeMark => ({ start, end, node, form: 'name' })

test('a mention within another is a piece of its own', () => {
  const marks = [mark(4, 26, 'organization/commissioner'), mark(4, 13, 'place/ukraine')]
  const found = pieces(text, 0, 33, marks, null).map((piece) => [piece.text, piece.mention?.node ?? null])
  expect(found).toEqual([
    ['The ', null],
    ['Ukrainian', 'place/ukraine'],
    [' Commissioner', 'organization/commissioner'],
    [' spoke.', null],
  ])
})

test('pieces are the text, for any marks', () => {
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
  fc.assert(
    fc.property(fc.array(span), span, (spans, [start, end]) => {
      const marks = spans.map(([from, to], index) => mark(from!, to!, `n${index}`))
      marks.sort((a, b) => a.start - b.start)
      const joined = pieces(text, start!, end!, marks, null).map((piece) => piece.text)
      expect(joined.join('')).toBe(text.slice(start, end))
    }),
  )
})

test('the three parts of a passage are marked', () => {
  const model = modelOf(story())
  const [edge] = model.graph.edges()
  const [passage] = model.graph.getEdgeAttribute(edge, 'evidence')
  const document = model.documentById.get(passage!.document)!
  const parts = pieces(document.text, 0, document.text.length, nodeMarks(model, document.id), passage!)
  const of = (part: string) => parts.filter((piece) => piece.part === part).map((piece) => piece.text)
  expect([of('subject'), of('predicate'), of('object')]).toEqual([['Ada Lindqvist'], ['met'], ['Tomas Brandt']])
  expect(
    parts
      .filter(({ inPassage }) => inPassage)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(passage!.quote)
})

test('paragraphs are the lines with words in them', () => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The Ukrainian Commissioner spoke.',
    'Nobody else did.',
  ])
  expect(paragraphs(' \r\n\r\n')).toEqual([])
})
