import { expect, test } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { quotations } from '../../src/stages/quotations.ts'
import { tokens } from '../../src/stages/tokens.ts'
import type { Document } from '../../src/types.ts'

const quoted = (text: string): string[] => {
  const empty: Document = { ...extract(''), text }
  return quotations(tokens(empty)).quotations.map(({ start, end }) => text.slice(start, end))
}

test('curly and straight marks', () => {
  expect(quoted('“It is over,” she said. "Not yet," he replied. ‘Why?’ she asked.')).toEqual([
    '“It is over,”',
    '"Not yet,"',
    '‘Why?’',
  ])
})

test('an apostrophe does not close', () => {
  expect(quoted('‘We don’t know the captains’ plan,’ said Ruiz.')).toEqual(['‘We don’t know the captains’ plan,’'])
  expect(quoted("'It wasn't Ana's boat,' said Ruiz.")).toEqual(["'It wasn't Ana's boat,'"])
  expect(quoted('Ana’s boat and the sailors’ songs of the ’90s')).toEqual([])
})

test('a plural before a closing mark is not a possessive where another quotation follows', () => {
  expect(quoted('He named the ‘deeper causes’ of it, and she the ‘open questions’ after it.')).toEqual([
    '‘deeper causes’',
    '‘open questions’',
  ])
})

test('a broken quotation is two', () => {
  expect(quoted('“I left,” she said, “because it rained.”')).toEqual(['“I left,”', '“because it rained.”'])
})

test('a quotation within a quotation', () => {
  expect(quoted('“He shouted ‘Land!’ and ran,” she said.')).toEqual(['“He shouted ‘Land!’ and ran,”', '‘Land!’'])
})

test('marks set again at the head of each paragraph go on with the quotation', () => {
  const text = 'Ruiz said: “We left early.\n\n“The sea was calm.\n\n“Nobody spoke.” Then he wept.'
  expect(quoted(text)).toEqual([text.slice(text.indexOf('“'), text.indexOf(' Then'))])
})

test('a quotation may run over a paragraph without a second mark', () => {
  const text = 'She said: ‘We left early.\nThe sea was calm.’ Then she wept.'
  expect(quoted(text)).toEqual(['‘We left early.\nThe sea was calm.’'])
})

test('a forgotten closing mark ends with its paragraph', () => {
  expect(quoted('“We left early, said Ruiz.\n\nThe “old” boat sank.')).toEqual(['“We left early, said Ruiz.', '“old”'])
})

test('strange text is safe', () => {
  for (const text of ['"', "'", '“”', '’’’', '" " " "', '6\' 2" tall', '«»«', '‘“‘“'])
    expect(() => quoted(text)).not.toThrow()
})
