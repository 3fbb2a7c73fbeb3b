// Builds the site once for a run of the browser tests, and tells them where it is.
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

const outDir = '.cache/site'

declare module 'vitest' {
  interface ProvidedContext {
    site: string
  }
}

export default async (project: TestProject): Promise<void> => {
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  project.provide('site', outDir)
}
