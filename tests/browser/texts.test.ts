// New texts and graphs, what can be saved, and what happens when something is wrong: the former graph stays.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { fromJson } from '../../src/graph/json.ts'
import { explorer } from './page.ts'
import { storyJson } from './story.ts'

const open = explorer()

const drop = async (page: Page, files: { name: string; content: string }[]): Promise<void> => {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, content } of given) data.items.add(new File([content], name))
    return data
  }, files)
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

test('a pasted text becomes a graph', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.keyboard.press('t')
  await page
    .getByRole('textbox', { name: 'Text' })
    .fill('Marie Curie met Albert Einstein in Brussels in 1911. Einstein wrote to Curie in November 1911.')
  await page.getByRole('button', { name: 'Connect the dots' }).click()
  await page.waitForSelector('.article .mention >> text=Marie Curie', { timeout: 30_000 })
  await page.waitForSelector('.details .tie', { timeout: 30_000 })
})

test('dropped texts become one graph, joined to the reader’s own texts', async () => {
  const { page } = await open({ graph: storyJson() })
  await drop(page, [
    { name: 'one.txt', content: 'Marie Curie met Albert Einstein in Brussels.' },
    { name: 'two.md', content: '---\ntitle: The second\n---\nAlbert Einstein wrote to Marie Curie.' },
  ])
  await expect
    .poll(() => page.locator('.article option').allTextContents(), { timeout: 25_000 })
    .toEqual(['one', 'The second'])
  await drop(page, [{ name: 'three.txt', content: 'Paul Langevin met Marie Curie.' }])
  await page.waitForSelector('.article option >> nth=2', { state: 'attached' })
})

test('a dropped graph is opened', async () => {
  const { page } = await open({ graph: '{"attributes":{"documents":[]},"nodes":[],"edges":[]}' })
  await page.waitForSelector('text=No sentence here connects two names.')
  await drop(page, [{ name: 'story.json', content: storyJson() }])
  await page.waitForSelector('.details >> text=10 entities, 8 relations')
})

test.each([
  ['a graph that is no JSON', { name: 'bad.json', content: '{"nodes":' }, /could not be opened as a graph/],
  [
    'a graph of another shape',
    { name: 'bad.json', content: '{"nodes":[{"key":1}],"edges":[]}' },
    /could not be opened/,
  ],
  ['a binary file', { name: 'photo.txt', content: 'abc\u0000def' }, /photo\.txt is not a text/],
  ['an empty file', { name: 'empty.txt', content: '  \n' }, /empty\.txt is empty/],
  ['a kind of file that is not read', { name: 'sheet.xlsx', content: 'x' }, /sheet\.xlsx cannot be read here/],
  ['a wrong date', { name: 'dated.txt', content: '---\ndate: 31 June\n---\nHello.' }, /31 June/],
])('%s leaves the former graph in place, with a message', async (_, file, message) => {
  const { page } = await open({ graph: storyJson() })
  await drop(page, [file])
  await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 30_000 }).toMatch(message)
  await page.waitForSelector('.details >> text=10 entities, 8 relations')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  expect((await page.getByRole('alert').textContent()) ?? '').toBe('')
})

test('a graph that the page is told of but cannot get is told to the reader', async () => {
  const { page } = await open({ graph: 'no graph', ready: false })
  await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/could not be opened as a graph/)
  await page.waitForSelector('text=Connect the dots in any text')
})

test.each(['GEXF', 'JSON', 'PNG'])('saves %s', async (format) => {
  const { page } = await open({ graph: storyJson() })
  await page.getByRole('button', { name: 'Save' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.menu-item', { hasText: format }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`redstring.${format.toLowerCase()}`)
  const bytes = await readFile((await download.path())!)
  if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  if (format === 'GEXF') expect(bytes.toString()).toContain('Ada Lindqvist')
  if (format === 'JSON') expect(fromJson(bytes.toString()).graphology.order).toBe(10)
})
