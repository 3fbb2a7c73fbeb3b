// Saved outputs: a change in them is looked at in the diff, and accepted with `npx vitest run -u`.
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { toCsv } from '../../src/graph/csv.ts'
import { toGexf } from '../../src/graph/gexf.ts'
import { toGraphml } from '../../src/graph/graphml.ts'
import { toJson } from '../../src/graph/json.ts'
import { toJsonLd } from '../../src/graph/json-ld.ts'
import { layout } from '../../src/graph/layout.ts'
import { letter, memoir } from './documents.ts'

describe('two letters as', () => {
  const graph = layout(buildGraph([letter, memoir]))
  const { nodes, edges } = toCsv(graph)
  it.each([
    ['letters.json', toJson(graph)],
    ['letters.gexf', toGexf(graph)],
    ['letters.graphml', toGraphml(graph)],
    ['letters.jsonld', toJsonLd(graph)],
    ['letters.nodes.csv', nodes],
    ['letters.edges.csv', edges],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../output/${name}`)
  })
})
