// Pictures of the real page, to look at (`tests/screenshots/`) and for the README (`.github/explorer.png`):
// `npm run screenshots`, or `npm run screenshots readme` for the latter alone. Builds the site first.
import { mkdir } from 'node:fs/promises'
import { build } from 'vite'
import type { Page } from 'playwright-core'
import { launch, settled } from './browser.ts'
import { serve } from './server.ts'

interface View {
  name: string
  hash?: string
  keys?: string[]
  click?: string
}

const views: readonly View[] = [
  { name: 'graph' },
  { name: 'node', hash: '#node=person/melania-trump' },
  { name: 'pair', hash: '#pair=person/melania-trump&and=person/vladimir-putin' },
  { name: 'path', hash: '#from=person/melania-trump&to=place/ukraine' },
  { name: 'list', keys: ['l'] },
  { name: 'search', keys: ['/', ...'curie'] },
  { name: 'add', keys: ['t'] },
  { name: 'help', keys: ['?'] },
  { name: 'filters', click: 'Filters' },
]

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]

const themes = ['light', 'dark'] as const

const site = '.cache/site'
const folder = 'tests/screenshots'
const readme = '.github/explorer.png'

const opened = async (page: Page, url: string, { hash = '', keys = [], click }: View): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(url + hash)
  await page.waitForSelector('.picture canvas')
  await page.evaluate(() => document.fonts.ready)
  for (const key of keys) await page.keyboard.press(key)
  if (click) await page.getByRole('button', { name: click }).click()
  await settled(page)
  await settled(page)
}

await build({ logLevel: 'error', build: { outDir: site, emptyOutDir: true } })
await mkdir(folder, { recursive: true })
await mkdir('.github', { recursive: true })
const server = await serve(site)
const browser = await launch()

for (const viewport of process.argv.includes('readme') ? [] : sizes)
  for (const colorScheme of themes) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    await page.addInitScript(() => localStorage.setItem('redstring-seen', 'yes'))
    for (const view of views) {
      await opened(page, server.url, view)
      await page.screenshot({ path: `${folder}/${view.name}-${viewport.width}-${colorScheme}.png` })
    }
    await page.close()
  }

const page = await browser.newPage({ viewport: sizes[0]!, deviceScaleFactor: 2, reducedMotion: 'reduce' })
await page.addInitScript(() => localStorage.setItem('redstring-seen', 'yes'))
await opened(page, server.url, views[1]!)
await page.locator('.connection .relation', { hasText: 'wrote to' }).first().click()
await page.mouse.move(0, 0)
await settled(page)
await page.screenshot({ path: readme })
console.log(`Pictures in ${folder} and ${readme}`)

await browser.close()
await server.close()
