import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatter } from '../../src/text/front-matter.ts'

describe('front matter', () => {
  it('gives title and date, and the text to the character', () =>
    expect(frontMatter('---\ntitle: A Week: in Brussels\ndate: 1911-11-04\nauthor: nobody\n---\n\n  Text.\n')).toEqual({
      title: 'A Week: in Brussels',
      date: '1911-11-04',
      text: '\n  Text.\n',
    }))

  it.each([
    ['---\r\ntitle: "A"\r\ndate: \'1911\'\r\n---\r\nText', 'A', '1911', 'Text'],
    ['\ufeff---\ntitle: A\n---\nText', 'A', null, 'Text'],
    ['---\nTitle:A\n---', 'A', null, ''],
    ['---\n---\nText', null, null, 'Text'],
    ['---\ntitle:\n---\nText', null, null, 'Text'],
  ])('%j', (content, title, date, text) => expect(frontMatter(content)).toEqual({ title, date, text }))

  it.each(['Text', '', '--- a dash opens this', '---\ntitle: never closed', 'Text\n---\ntitle: A\n---\n'])(
    'is not in %j',
    (text) => expect(frontMatter(text)).toEqual({ title: null, date: null, text }),
  )

  it('leaves no text out, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(frontMatter(`---\ntitle: A\n---\n${text}`).text).toBe(text)
      }),
    )
  })
})
