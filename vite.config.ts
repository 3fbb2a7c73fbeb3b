import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  plugins: [preact()],
  build: { outDir: 'dist/site', target: 'es2023' },
  worker: { format: 'es' },
  test: { include: ['tests/**/*.test.ts'] },
})
