import { expect, it } from 'vitest'
import { dateline } from '../../src/text/dateline.ts'

it.each([
  ['A Title\nFriday, November 13, 2015 \n\nText.', '2015-11-13'],
  ['Published on: 4 November 1911\nText.', '1911-11-04'],
  ['Updated 4th Nov. 1911', '1911-11-04'],
  ['1911-11-04\nText.', '1911-11-04'],
  ['BRUSSELS, Nov. 4, 1911 (Own Agency) — The council ended.', '1911-11-04'],
  ['LA HAYE, 4 November 1911 - The council ended.', '1911-11-04'],
])('%j gives %s', (text, date) => expect(dateline(text)).toBe(date))

it.each([
  '',
  'The council ended on 4 November 1911.',
  'On 4 November 1911, the council ended.',
  'Paris, 4 November 1911 was a cold day.',
  'February 31, 2011',
  'One.\nTwo.\nThree.\nFour.\nFive.\n4 November 1911',
])('%j gives none', (text) => expect(dateline(text)).toBeNull())
