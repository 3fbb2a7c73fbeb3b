import preact from '@preact/preset-vite'
import { runnerImport, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** While developing, Vite puts styles into the page itself, which the page's policy rightly forbids. */
const relaxedForDevelopment: Plugin = {
  name: 'relaxed-for-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
}

/** Makes the module with the graph of the sample texts; see src/app/sample-graph.ts. */
const sampleGraph: Plugin = {
  name: 'sample-graph',
  resolveId: (id) => (id === 'virtual:sample-graph' ? `\0${id}` : null),
  async load(id) {
    if (id !== '\0virtual:sample-graph') return null
    const { module } = await runnerImport<typeof import('./src/app/sample-graph.ts')>('./src/app/sample-graph.ts')
    return `export default ${JSON.stringify(module.sampleGraphJson('seeds'))}`
  },
}

export default defineConfig({
  base: './',
  plugins: [preact(), relaxedForDevelopment, sampleGraph],
  build: { outDir: 'dist/site', target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build-site.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
