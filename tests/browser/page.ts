// Opens the explorer for a test: `const { page, close } = await openExplorer({ graph: storyJson() })`. One browser serves a
// test file; each page has a context of its own.
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch, settled } from './browser.ts'
import { serve, type Site } from './server.ts'

export interface OpenOptions {
  /** Graph JSON that the page is told of; without it the page reads the samples. */
  graph?: string
  /** The address after `#`. */
  hash?: string
  width?: number
  height?: number
  theme?: 'light' | 'dark'
  /** False: comes back before the graph is there. */
  ready?: boolean
}

export interface Explorer {
  page: Page
  /** Addresses that the page asked for, in order. */
  requests: string[]
  /** What went wrong in the page: exceptions and console errors. A test fails at its end unless this is empty. */
  errors: string[]
  url: string
}

/** For a test file: starts a browser before its tests and stops everything after them. */
export const explorer = (): ((options?: OpenOptions) => Promise<Explorer>) => {
  let browser: Browser
  const sites: Site[] = []
  const contexts: BrowserContext[] = []
  let wrong: string[] = []

  beforeAll(async () => {
    browser = await launch()
  })

  afterEach(() => {
    expect(wrong, 'what went wrong in the page').toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await Promise.all(sites.map((site) => site.close()))
  })

  return async ({ graph, hash = '', width = 1280, height = 760, theme = 'light', ready = true } = {}) => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    const site = await serve(inject('site'), graph === undefined ? {} : { graph })
    sites.push(site)
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    })
    contexts.push(context)
    const page = await context.newPage()
    const requests: string[] = []
    const errors: string[] = []
    wrong = errors
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(site.url + hash)
    if (ready) {
      await page.waitForSelector('.picture canvas, .list-view')
      await page.evaluate(() => document.fonts.ready)
      await settled(page)
    }
    return { page, requests, errors, url: site.url }
  }
}

export interface Blob {
  x: number
  y: number
  /** Number of pixels. */
  count: number
}

/** The middle of all pixels of a colour (`#rrggbb`) in the picture, in page coordinates; null where there are none. */
export const middleOf = async (page: Page, color: string): Promise<Blob | null> => {
  const picture = page.locator('.picture')
  const box = (await picture.boundingBox())!
  const png = (await picture.screenshot()).toString('base64')
  return page.evaluate(
    async ({ png, color, left, top }) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
      let [x, y, count] = [0, 0, 0]
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.some((channel, index) => Math.abs(channel - data[at + index]!) > 6)) continue
        x += (at / 4) % image.width
        y += Math.floor(at / 4 / image.width)
        count += 1
      }
      return count < 30 ? null : { x: left + x / count, y: top + y / count, count }
    },
    { png, color, left: box.x, top: box.y },
  )
}
