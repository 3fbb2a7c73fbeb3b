// A real Chromium for the tests: `CHROME_PATH`, else an installed Chrome or Chromium, else the one that comes with the
// package @sparticuz/chromium. Where there is none the tests fail and say so; they are never skipped.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const executable = async (): Promise<string> => {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usual]
  const found = installed.find((path) => existsSync(path))
  if (found) return found
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** Starts the browser. Throws with a line that says how to get one. */
export const launch = async (): Promise<Browser> => {
  try {
    return await chromium.launch({ executablePath: await executable(), args: flags, headless: true })
  } catch (error) {
    const [reason] = String(error).split('\n')
    throw new Error(`The browser tests need Chrome or Chromium: install one, or set CHROME_PATH (${reason})`)
  }
}

/** Waits until the page has painted what it was told: two frames. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
  )
