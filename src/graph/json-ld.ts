// The graph as JSON-LD in the terms of schema.org: documents are articles, entities people, places …, and each relation
// is a claim with its quotations. What schema.org has a property for ("born in" is `birthPlace`) is said of the entity
// itself as well, where a text asserts it.
//
// https://www.w3.org/TR/json-ld11, https://schema.org
import type { Kind, Span } from '../types.ts'
import type { GraphRelation, KnowledgeGraph } from './knowledge-graph.ts'
import type { EdgeEvidence, NodeAttributes, SourceDocument } from './shape.ts'
import { inPieces } from './pieces.ts'

const types: Readonly<Record<Kind, string>> = {
  person: 'Person',
  group: 'redstring:Group',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  date: 'redstring:Date',
  work: 'CreativeWork',
}

/** Relations that schema.org has a property for; `of` is the end that has it. */
const properties: Readonly<Record<string, { property: string; of: 'source' | 'target' }>> = {
  'born in': { property: 'birthPlace', of: 'source' },
  'died in': { property: 'deathPlace', of: 'source' },
  'lives in': { property: 'homeLocation', of: 'source' },
  'married to': { property: 'spouse', of: 'source' },
  'parent of': { property: 'children', of: 'source' },
  'sibling of': { property: 'sibling', of: 'source' },
  'relative of': { property: 'relatedTo', of: 'source' },
  'member of': { property: 'memberOf', of: 'source' },
  'works for': { property: 'worksFor', of: 'source' },
  'studied at': { property: 'alumniOf', of: 'source' },
  'located in': { property: 'location', of: 'source' },
  'took place in': { property: 'location', of: 'source' },
  'participated in': { property: 'attendee', of: 'target' },
  organized: { property: 'organizer', of: 'target' },
  founded: { property: 'founder', of: 'target' },
  created: { property: 'creator', of: 'target' },
}

const link = { '@type': '@id' }

const context = {
  '@vocab': 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  redstring: 'urn:redstring:',
  ...Object.fromEntries(Object.values(properties).map(({ property }) => [property, link])),
  ...Object.fromEntries(['isPartOf', 'author', 'spatialCoverage'].map((property) => [property, link])),
  ...Object.fromEntries(
    ['subject', 'predicate', 'object'].map((part) => [part, { '@id': `rdf:${part}`, '@type': '@id' }]),
  ),
}

/** The file in pieces of about 32,000 characters. */
export const jsonLdChunks = (graph: KnowledgeGraph): Generator<string> => inPieces(parts(graph))

export const toJsonLd = (graph: KnowledgeGraph): string => [...jsonLdChunks(graph)].join('')

function* parts({ graphology }: KnowledgeGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`
  let separator = '\n'
  const item = (value: object): string => {
    const text = separator + JSON.stringify(value)
    separator = ',\n'
    return text
  }
  for (const source of graphology.getAttribute('documents')) yield item(article(source))
  for (const { node, attributes } of graphology.nodeEntries())
    yield item({ ...entity(node, attributes), ...known(graphology, node) })
  for (const { edge, source, target, attributes } of graphology.edgeEntries())
    yield item(claim({ key: edge, source, target, ...attributes }))
  yield '\n]}\n'
}

const article = ({ id, title, date, text }: SourceDocument): object => ({
  '@id': documentId(id),
  '@type': 'Article',
  identifier: id,
  ...(title !== null && { headline: title }),
  ...(date !== null && { datePublished: date }),
  articleBody: text,
})

const entity = (
  key: string,
  { label, kind, aliases, value, named, mentions, color, x, y, size }: NodeAttributes,
): object => ({
  '@id': iri(key),
  '@type': types[kind],
  identifier: key,
  name: label,
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(value !== null && { value }),
  'redstring:named': named,
  ...(mentions.length > 0 && {
    'redstring:mention': mentions.map(({ document, form, ...span }) => ({
      isPartOf: documentId(document),
      ...place(span),
      'redstring:form': form,
    })),
  }),
  ...(x !== undefined &&
    y !== undefined && { 'redstring:position': { 'redstring:x': x, 'redstring:y': y, 'redstring:size': size } }),
  ...(color !== undefined && { color }),
})

/** What is asserted of a node in schema.org's own properties; a symmetric relation is said of both ends. */
function known(graph: KnowledgeGraph['graphology'], node: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  graph.forEachEdge(node, (_, { relation, status }, source, target, _source, _target, undirected) => {
    const row = Object.hasOwn(properties, relation) && status === 'asserted' ? properties[relation] : null
    if (!row || (!undirected && (row.of === 'source' ? source : target) !== node)) return
    const others = (found[row.property] ??= [])
    others.push(iri(source === node ? target : source))
  })
  return found
}

const claim = (edge: GraphRelation): object => ({
  '@id': iri(edge.key),
  '@type': ['rdf:Statement', 'Claim'],
  identifier: edge.key,
  subject: iri(edge.source),
  predicate: `redstring:relation/${encode(edge.relation)}`,
  object: iri(edge.target),
  name: edge.relation,
  'redstring:open': edge.open,
  'redstring:lemma': edge.predicate,
  'redstring:status': edge.status,
  'redstring:confidence': edge.confidence,
  ...(edge.when !== null && { temporalCoverage: edge.when }),
  ...(edge.where !== null && { spatialCoverage: iri(edge.where) }),
  ...(edge.attribution !== null && { author: iri(edge.attribution) }),
  appearance: edge.evidence.map(quotation),
})

const quotation = (passage: EdgeEvidence): object => ({
  '@type': 'Quotation',
  text: passage.quote,
  isPartOf: documentId(passage.document),
  ...place(passage),
  'redstring:subject': place(passage.subject),
  'redstring:predicate': place(passage.predicate),
  'redstring:object': place(passage.object),
  'redstring:lemma': passage.lemma,
  'redstring:implied': passage.implied,
  'redstring:confidence': passage.confidence,
  'redstring:rule': passage.rule,
  'redstring:path': passage.path,
  ...(passage.when !== null && { temporalCoverage: passage.when }),
  ...(passage.where !== null && { spatialCoverage: iri(passage.where) }),
  ...(passage.attribution !== null && { author: iri(passage.attribution) }),
})

const place = ({ start, end }: Span): object => ({ 'redstring:start': start, 'redstring:end': end })

const iri = (key: string): string => `redstring:${key.split('/').map(encode).join('/')}`

const documentId = (id: string): string => `redstring:document/${encode(id)}`

/** As a part of an IRI: letters of all scripts stay readable. */
const encode = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\p{L}\p{N}\p{M}._~-]/gu, (mark) => encodeURIComponent(mark))
