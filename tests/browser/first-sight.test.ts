// What is seen first: the graph is drawn, its colours are those of the legend, and nothing is asked of another origin.
import { expect, test } from 'vitest'
import { kinds } from '../../src/lexicon/kinds.ts'
import { explorer, middleOf } from './page.ts'
import { storyJson } from './story.ts'

const open = explorer()

test('draws nodes of every kind that the graph has', async () => {
  const { page } = await open({ graph: storyJson() })
  for (const { kind, color } of kinds.filter((row) => !['group', 'date'].includes(row.kind)))
    expect(await middleOf(page, color), kind).not.toBeNull()
})

test('the page, its text and its details are there together on a wide page', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.waitForSelector('.article h2 >> text=North by Lamplight')
  await page.waitForSelector('.details >> text=10 entities, 8 relations')
  expect(await page.title()).toBe('Redstring')
})

test('asks no other origin for anything, and its policy allows no inline script', async () => {
  const { page, requests, errors, url } = await open({ graph: storyJson() })
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.filter((request) => !request.startsWith(url))).toEqual([])
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "inline"'
    document.head.append(script)
    return document.title
  })
  expect(ran).toBe('Redstring')
  expect(errors.splice(0).join()).toContain('Content Security Policy')
})

test('follows the system in light and dark, and the reader against it', async () => {
  const { page } = await open({ graph: storyJson(), theme: 'dark' })
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(23, 24, 27)')
  await page.getByRole('button', { name: 'Colours: as the system' }).click()
  expect(await ground()).toBe('rgb(250, 248, 245)')
  await page.reload()
  await page.waitForSelector('.picture canvas')
  expect(await ground()).toBe('rgb(250, 248, 245)')
})

test('the first load is small', async () => {
  const { page } = await open({ graph: storyJson() })
  const scripts = await page.evaluate(async () => {
    const addresses = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js'))
    const sizes = await Promise.all(
      addresses.map(async (address) => {
        const { body } = await fetch(address)
        const packed = await new Response(body!.pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
        return packed.byteLength
      }),
    )
    return sizes.reduce((sum, size) => sum + size, 0)
  })
  expect(scripts).toBeGreaterThan(50_000)
  expect(scripts).toBeLessThan(250_000)
})
