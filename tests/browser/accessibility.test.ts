// axe-core finds nothing to complain of in any state of the page, in light and dark, wide and narrow.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { settled } from './browser.ts'
import { explorer } from './page.ts'
import { storyJson } from './story.ts'

const open = explorer()
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** The rules that the page breaks now, each with the elements that break it. */
const violations = async (page: Page): Promise<string[]> => {
  await settled(page)
  await page.evaluate(await readFile(axe, 'utf8'))
  const results = (await page.evaluate('axe.run()')) as AxeResults
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
}

const states: Record<string, { hash?: string; keys?: string[]; click?: string; unfold?: true }> = {
  'the whole graph': {},
  'a node': { hash: '#node=person/ada-lindqvist' },
  'why a node is one': { hash: '#node=person/ada-lindqvist', unfold: true },
  'a relation': { hash: '#edge=person/tomas-brandt+married+to+person/clara-voss' },
  'a path': { hash: '#from=work/northern-atlas&to=person/clara-voss' },
  'the help': { keys: ['?'] },
  'new texts': { keys: ['t'] },
  'the search': { keys: ['/', 'b'] },
  'the filters': { click: 'Filters' },
  'the ways to save': { click: 'Save' },
  'the list': { keys: ['Escape', 'l'] },
}

const looks = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 1024, height: 768, theme: 'dark' },
  { width: 390, height: 844, theme: 'light' },
] as const

test.each(looks)('$width × $height, $theme', { timeout: 60_000 }, async (look) => {
  const { page } = await open({ graph: storyJson(), ...look })
  const found: Record<string, string[]> = {}
  for (const [state, { hash = '#', keys = [], click, unfold }] of Object.entries(states)) {
    await page.evaluate((address) => (location.hash = address), hash)
    for (const key of keys) await page.keyboard.press(key)
    if (click) await page.getByRole('button', { name: click }).click()
    if (unfold) await page.locator('.details .why summary').press('Enter')
    const broken = await violations(page)
    if (broken.length > 0) found[state] = broken
    await page.keyboard.press('Escape')
  }
  expect(found).toEqual({})
})

test('the page before it has a graph, and with something wrong', async () => {
  const { page } = await open({ graph: 'no graph', ready: false })
  await page.waitForSelector('.notice')
  expect(await violations(page)).toEqual([])
})
