// The library as it is published: built, imported by plain Node.js, and run from the command line.
import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'

const run = (command: string, args: string[], input = ''): string =>
  execFileSync(command, args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] })

describe('the built library', () => {
  beforeAll(() => {
    run('npm', ['run', '-s', 'build:library'])
  }, 120_000)

  it('reads a text for whoever imports it', () => {
    const program = `
      import { buildGraph, extract } from './dist/library/index.js'
      const graph = buildGraph([extract('Marie Curie wrote to Albert Einstein in 1911.')])
      console.log(JSON.stringify(graph.neighbors('Marie Curie').map(({ label }) => label)))`
    const names: unknown = JSON.parse(run('node', ['--input-type=module', '--eval', program]))
    expect(names).toContain('Albert Einstein')
  }, 60_000)

  it('writes a graph from the command line', () => {
    const graph = JSON.parse(
      run('node', ['dist/library/cli/main.js', 'build', '-'], 'Marie Curie met Albert Einstein.'),
    )
    expect(graph.edges.map((edge: { attributes: { relation: string } }) => edge.attributes.relation)).toContain('met')
  }, 60_000)

  it('ships types', () => {
    expect(run('node', ['--eval', `console.log(fs.existsSync('dist/library/index.d.ts'))`]).trim()).toBe('true')
  })
})
