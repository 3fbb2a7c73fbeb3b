import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { toJsonLd } from '../../src/graph/json-ld.ts'
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { layout } from '../../src/graph/layout.ts'
import { graphs } from './arbitrary.ts'
import { letter, memoir } from './documents.ts'

const schema = (property: string): string => `https://schema.org/${property}`

/** All literals of an expanded document, with how often each occurs. */
function literals(expanded: unknown, counts = new Map<unknown, number>()): Map<unknown, number> {
  if (Array.isArray(expanded)) for (const item of expanded) literals(item, counts)
  else if (typeof expanded === 'object' && expanded !== null)
    for (const [key, value] of Object.entries(expanded)) {
      if (key === '@value') counts.set(value, (counts.get(value) ?? 0) + 1)
      else literals(value, counts)
    }
  return counts
}

/** All literals of the compact document: every leaf but identifiers, types and links. */
function leaves(value: unknown, links: ReadonlySet<string>, counts = new Map<unknown, number>()): Map<unknown, number> {
  if (Array.isArray(value)) for (const item of value) leaves(item, links, counts)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (!key.startsWith('@') && !links.has(key)) leaves(item, links, counts)
  if (typeof value !== 'object') counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const expectLossless = async (graph: KnowledgeGraph): Promise<void> => {
  const compact = JSON.parse(toJsonLd(graph))
  const expanded = await jsonld.expand(compact)
  const links = new Set(
    Object.entries(compact['@context']).flatMap(([term, meaning]) => (typeof meaning === 'object' ? [term] : [])),
  )
  expect(expanded).toHaveLength(compact['@graph'].length === 1 ? 1 : compact['@graph'].length)
  expect(literals(expanded)).toEqual(leaves(compact['@graph'], links))
}

it('is expanded by jsonld without loss', () => expectLossless(layout(buildGraph([letter, memoir]))))

it('is expanded without loss whatever the texts', async () => {
  await fc.assert(fc.asyncProperty(graphs, expectLossless))
})

it('links claims, entities and documents', async () => {
  const expanded = (await jsonld.expand(JSON.parse(toJsonLd(buildGraph([letter]))))) as Record<string, any>[]
  const ids = new Set(expanded.map((item) => item['@id']))
  const claims = expanded.filter((item) => item['@type'].includes(schema('Claim')))
  expect(claims).toHaveLength(3)
  for (const claim of claims) {
    for (const end of ['subject', 'object'])
      expect(ids).toContain(claim[`http://www.w3.org/1999/02/22-rdf-syntax-ns#${end}`][0]['@id'])
    for (const quotation of claim[schema('appearance')]) expect(ids).toContain(quotation[schema('isPartOf')][0]['@id'])
  }
})

it('says in schema.org’s words what they can say', async () => {
  const wedding = { ...letter, relations: [{ ...letter.relations[0]!, relation: 'married to' }] }
  const expanded = (await jsonld.expand(JSON.parse(toJsonLd(buildGraph([wedding]))))) as Record<string, any>[]
  const person = (name: string) => expanded.find((item) => item[schema('name')]?.[0]['@value'] === name)!
  expect(person('Marie Curie')['@type']).toEqual([schema('Person')])
  expect(person('Marie Curie')[schema('spouse')]).toEqual([{ '@id': 'urn:redstring:person/albert-einstein' }])
  expect(person('Albert Einstein')[schema('spouse')]).toEqual([{ '@id': 'urn:redstring:person/marie-curie' }])
})
