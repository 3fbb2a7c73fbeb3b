// Documents and graphs of any kind for property tests: odd names, odd texts, any relations.
import fc from 'fast-check'
import { buildGraph } from '../../src/graph/build.ts'
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { layout } from '../../src/graph/layout.ts'
import { kinds } from '../../src/lexicon/kinds.ts'
import { labels } from '../../src/lexicon/labels.ts'
import type { Document, Entity, Mention, Relation } from '../../src/types.ts'

/** Pieces that break careless programs. */
const pieces = [
  'Curie',
  'Marie',
  ' ',
  '  ',
  '\u00a0',
  '\r\n',
  '\t',
  '\u0000',
  '\u0007',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\uffff',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👧',
  'é',
  'e\u0301',
  'ß',
  'İ',
  'محمد',
  'שלום',
  '\u202e',
  '\u200b',
  '王',
  'श्री',
  ']]>',
  '<b>',
  '&amp;',
  '"',
  "'",
  '“',
  '|',
  '/',
  '\\',
  ',',
  ';',
  '=1+1',
  '__proto__',
  'constructor',
  '@id',
  '%',
  'redstring:x',
]

export const oddText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join(''))

const dates = ['1911-10-30', '1911', '1911-10', 'XXXX-08-15', '2025-07/2025-10', '195X', '2013/..', '-0574', 'Y-12999']
const value = fc.oneof(fc.constantFrom(...dates), oddText)
const relation = fc.oneof(fc.constantFrom(...labels.map(({ label }) => label)), oddText)
const status = fc.constantFrom('asserted', 'planned', 'possible', 'denied')

interface Seed {
  id: string
  title: string | null
  text: string
  entities: { kind: Entity['kind']; name: string; aliases: string[]; named: boolean; value: string | null }[]
  mentions: [entity: number, start: number, length: number][]
  relations: {
    ends: [number, number, number, number]
    relation: string
    when: string | null
    extra: boolean
    status: Relation['status']
    spans: [number, number, number]
    confidence: number
  }[]
}

function documentOf({ id, title, text, entities, mentions, relations }: Seed): Document {
  const span = (start: number, length = 5) => {
    const from = Math.min(start, text.length)
    return { start: from, end: Math.min(text.length, from + length) }
  }
  const ids = entities.map((_, index) => `entity/${index}`)
  const found: Mention[] = mentions
    .filter(() => ids.length > 0)
    .map(([entity, start, length]): Mention => ({
      ...span(start, length),
      first: 0,
      last: 0,
      head: 0,
      sentence: 0,
      form: 'name',
      kind: null,
      entity: ids[entity % ids.length],
      value: null,
      rule: 'names/any',
      confidence: 1,
    }))
    .sort((a, b) => a.start - b.start)
  return {
    id,
    title,
    date: null,
    text,
    tokens: [],
    sentences: [],
    quotations: [],
    mentions: found,
    entities: entities.map((entity, index) => ({
      ...entity,
      id: ids[index],
      members: [],
      mentions: found.flatMap((mention, number) => (mention.entity === ids[index] ? [number] : [])),
    })),
    relations: relations
      .filter(() => ids.length > 0)
      .map(({ ends, relation, when, extra, status, spans, confidence }) => {
        const [subject, object, where, attribution] = ends.map((end) => ids[end % ids.length])
        return {
          subject,
          object,
          relation,
          open: false,
          predicate: relation,
          when,
          where: extra ? where : null,
          status,
          attribution: extra ? attribution : null,
          evidence: {
            document: id,
            sentence: 0,
            ...span(spans[0], 40),
            subject: span(spans[0]),
            predicate: span(spans[1]),
            object: span(spans[2]),
          },
          confidence,
          rule: 'relations/any',
          path: relation,
        }
      }),
    decisions: [],
  }
}

const small = fc.nat({ max: 40 })

const document: fc.Arbitrary<Document> = fc
  .record<Seed>({
    id: fc.oneof(fc.constantFrom('letter', 'memoir'), oddText),
    title: fc.option(oddText),
    text: oddText,
    entities: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds.map(({ kind }) => kind)),
        name: oddText,
        aliases: fc.array(oddText, { maxLength: 2 }),
        named: fc.boolean(),
        value: fc.option(value),
      }),
      { maxLength: 8 },
    ),
    mentions: fc.array(fc.tuple(small, small, small), { maxLength: 10 }),
    relations: fc.array(
      fc.record({
        ends: fc.tuple(small, small, small, small),
        relation,
        when: fc.option(value),
        extra: fc.boolean(),
        status,
        spans: fc.tuple(small, small, small),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 10 },
    ) as fc.Arbitrary<Seed['relations']>,
  })
  .map(documentOf)

export const documents: fc.Arbitrary<Document[]> = fc.array(document, { maxLength: 4 })

export const graphs: fc.Arbitrary<KnowledgeGraph> = documents.map((all) => layout(buildGraph(all), { iterations: 20 }))
