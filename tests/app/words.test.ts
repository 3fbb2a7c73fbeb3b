// The words for dates and counts.
import { expect, test } from 'vitest'
import { counted, dateWords, shortened } from '../../src/app/model/words.ts'

test.each([
  ['2025-08-15', '15 August 2025'],
  ['2025-08', 'August 2025'],
  ['2025', '2025'],
  ['0476', '476'],
  ['XXXX-08-15', '15 August'],
  ['2025-07/2025-10', 'July – October 2025'],
  ['2025-10-09/2025-10-10', '9 – 10 October 2025'],
  ['1911/1913', '1911 – 1913'],
  ['2025-08-15/..', '15 August 2025 – …'],
  ['the past three months', 'the past three months'],
])('%s is %s', (date, words) => expect(dateWords(date)).toBe(words))

test('counts agree with their noun', () => {
  expect(counted(1, 'mention')).toBe('1 mention')
  expect(counted(2, 'mention')).toBe('2 mentions')
  expect(counted(1200, 'entity', 'entities')).toBe('1,200 entities')
})

test('long names are cut with an ellipsis', () => {
  expect(shortened('Ada', 5)).toBe('Ada')
  expect(shortened('Ada Lindqvist', 5)).toBe('Ada…')
})
