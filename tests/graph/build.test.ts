import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { GraphError } from '../../src/graph/errors.ts'
import { isSymmetric } from '../../src/lexicon/labels.ts'
import { documents } from './arbitrary.ts'
import { decided, handMade, letter, memoir } from './documents.ts'
import type { HandEntity } from './documents.ts'

/** The keys of the graph of documents that each name these entities and say nothing of them. */
const merged = (...all: HandEntity[][]): string[] =>
  buildGraph(
    all.map((entities, index) =>
      handMade(`d${index + 1}`, entities.flatMap(({ names }) => names).join(', '), entities),
    ),
  ).graphology.nodes()

const reasons = (...all: HandEntity[][]) =>
  buildGraph(all.map((entities, index) => handMade(`d${index + 1}`, '', entities)))
    .graphology.getAttribute('merges')
    .map(({ name, node, rule, merged }) => [name, node, rule, merged])

const person = (...names: string[]): HandEntity => ({ kind: 'person', names })
const place = (...names: string[]): HandEntity => ({ kind: 'place', names })
const organization = (...names: string[]): HandEntity => ({ kind: 'organization', names })

describe('one thing is one node', () => {
  it('by the same name, whatever case and accents', () =>
    expect(merged([person('José Díaz')], [person('Jose Diaz')])).toEqual(['person/jose-diaz']))

  it('not where the kinds do not fit', () =>
    expect(merged([person('Paris')], [place('Paris')])).toEqual(['person/paris', 'place/paris']))

  it('a country that acts is still the country', () =>
    expect(merged([place('France')], [organization('France')])).toHaveLength(1))

  it('by another name of a country', () =>
    expect(merged([place('Russia'), place('Peru')], [place('the Russian Federation')], [place('Russia')])).toEqual([
      'place/russia',
      'place/peru',
    ]))

  it('by an alias', () =>
    expect(merged([organization('World Health Organization', 'WHO')], [organization('WHO')])).toEqual([
      'organization/world-health-organization',
    ]))

  it('not a person by an alias that is another name altogether', () =>
    expect(merged([person('Paul Langevin', 'Pierre Curie')], [person('Pierre Curie')])).toHaveLength(2))

  it('a family name to the only one who bears it', () =>
    expect(reasons([person('Marie Curie')], [person('Curie')])).toEqual([
      ['Curie', 'person/marie-curie', 'graph/short-name', true],
    ]))

  it('a family name to no one of two, and says so', () =>
    expect(reasons([person('Marie Curie')], [person('Pierre Curie')], [person('Curie')])).toEqual([
      ['Curie', 'person/curie', 'graph/ambiguous-name', false],
    ]))

  it('a family name to whom a document calls so, though a relative is in that document', () =>
    expect(merged([person('Donald Trump', 'Trump'), person('Melania Trump')], [person('Trump')])).toEqual([
      'person/donald-trump',
      'person/melania-trump',
    ]))

  it('a name with a middle name to the longer one, and the family name after them', () =>
    expect(merged([person('Bush')], [person('George Bush')], [person('George Walker Bush')])).toEqual([
      'person/george-walker-bush',
    ]))

  it('not a place to another whose name it ends', () =>
    expect(merged([place('New York')], [place('York')])).toEqual(['place/new-york', 'place/york']))

  it('not two that one document keeps apart', () =>
    expect(merged([person('John Smith'), person('John Smith')])).toEqual(['person/john-smith', 'person/john-smith-2']))

  it('dates by their value', () =>
    expect(
      merged(
        [{ kind: 'date', names: ['Friday'], value: '2025-10-10' }],
        [{ kind: 'date', names: ['10 October'], value: '2025-10-10' }],
        [{ kind: 'date', names: ['Friday'] }],
      ),
    ).toEqual(['date/2025-10-10', 'date/d3/friday']))

  it('keys with other scripts stay apart', () =>
    expect(merged([person('王'), person('玉'), person('!'), person('?')])).toEqual([
      'person/王',
      'person/玉',
      'person/_',
      'person/_-2',
    ]))
})

describe('nodes', () => {
  const { graphology } = buildGraph([letter, memoir])

  it('are what is named, and what a relation needs', () =>
    expect(graphology.nodes()).toEqual([
      'person/marie-curie',
      'person/albert-einstein',
      'person/paul-langevin',
      'place/brussels',
      'date/1911-10-30',
      'group/letter/eight-children',
      'date/1911',
      'group/memoir/eight-children',
      'person/hendrik-lorentz',
    ]))

  it('have the fullest name, the others as aliases, and all mentions', () =>
    expect(graphology.getNodeAttributes('person/albert-einstein')).toMatchObject({
      label: 'Albert Einstein',
      aliases: ['Einstein'],
      mentionCount: 3,
      mentions: [{ document: 'letter' }, { document: 'memoir' }, { document: 'memoir' }],
    }))

  it('say why their mentions are one, and which were kept apart: pronouns last, each by its places in the text', () => {
    const why = (node: string) =>
      graphology
        .getNodeAttribute(node, 'decisions')!
        .map(({ document, start, end, antecedent, merged, confidence }) => [
          document,
          letter.text.slice(start, end),
          letter.text.slice(antecedent!.start, antecedent!.end),
          merged,
          confidence,
        ])
    expect(why('person/marie-curie')).toEqual([
      ['letter', 'Curie', 'Marie Curie', true, 0.9],
      ['letter', 'She', 'Marie Curie', true, 0.7],
    ])
    expect(why('person/paul-langevin')).toEqual([['letter', 'Paul Langevin', 'Marie Curie', false, 1]])
    expect(why('place/brussels')).toEqual([])
  })

  it('leave out repeated words, refusals that came to nothing, and what is more than 50', () => {
    const text = `Marie Curie was there. Curie spoke. Curie wrote.${' She left.'.repeat(60)}`
    const told = handMade('told', text, [person('Marie Curie', 'Curie', 'She')])
    const { graphology } = buildGraph([
      {
        ...told,
        decisions: [
          ...Array.from({ length: 60 }, (_, again) => decided(told, ['She', 'Curie'], {}, again)),
          decided(told, ['Curie', 'Curie'], {}, 1),
          decided(told, ['Curie', 'Marie Curie'], { merged: false }),
          decided(told, ['Curie', 'Marie Curie']),
        ],
      },
    ])
    const kept = graphology.getNodeAttribute('person/marie-curie', 'decisions')!
    expect(kept).toHaveLength(50)
    expect(kept.map(({ start, end }) => text.slice(start, end))).toEqual(['Curie', ...Array(49).fill('She')])
    expect(kept[0].merged).toBe(true)
  })

  it('dates are called by their value', () =>
    expect(graphology.getNodeAttributes('date/1911-10-30')).toMatchObject({
      label: '30 October 1911',
      value: '1911-10-30',
    }))
})

describe('edges', () => {
  const { graphology } = buildGraph([letter, memoir])

  it('gather the evidence of all documents', () => {
    const met = graphology.getEdgeAttributes('person/albert-einstein|met|person/marie-curie|asserted')
    expect(met).toMatchObject({ weight: 2, confidence: 0.96, when: '1911-10-30', where: 'place/brussels' })
    expect(met.evidence.map(({ quote }) => quote)).toEqual([
      'Marie Curie met Albert Einstein in Brussels on 30 October 1911.',
      'Einstein met Curie in 1911.',
    ])
  })

  it('are undirected where the relation is symmetric', () => {
    expect(graphology.isUndirected('person/albert-einstein|met|person/marie-curie|asserted')).toBe(true)
    expect(graphology.isDirected('person/marie-curie|wrote to|person/paul-langevin|asserted')).toBe(true)
  })

  it('say who says so', () =>
    expect(
      graphology.getEdgeAttribute('person/albert-einstein|wrote to|person/paul-langevin|denied', 'attribution'),
    ).toBe('person/hendrik-lorentz'))

  it('through a pronoun are implied', () => {
    const [wrote] = graphology.getEdgeAttribute('person/marie-curie|wrote to|person/paul-langevin|asserted', 'evidence')
    const [met] = graphology.getEdgeAttribute('person/albert-einstein|met|person/marie-curie|asserted', 'evidence')
    expect([wrote.implied, met.implied]).toEqual([true, false])
  })

  it('keep one piece of evidence where two rows read the same words', () => {
    const twice = { ...letter, relations: [...letter.relations, { ...letter.relations[0], confidence: 0.9 }] }
    const { graphology } = buildGraph([twice])
    const met = graphology.getEdgeAttributes('person/albert-einstein|met|person/marie-curie|asserted')
    expect(met).toMatchObject({ weight: 1, confidence: 0.9 })
  })

  it('keep one piece of evidence where a symmetric relation is read from either side', () => {
    const [met] = letter.relations
    const { subject, object, evidence } = met!
    const reverse = { ...evidence, subject: evidence.object, object: evidence.subject }
    const other = { ...met!, subject: object, object: subject, evidence: reverse }
    const { graphology } = buildGraph([{ ...letter, relations: [met!, other] }])
    expect(graphology.mapEdges((_, { weight, confidence }) => [weight, confidence])).toEqual([[1, 0.8]])
  })

  it('to an entity that is none are refused', () => {
    const broken = { ...letter, relations: [{ ...letter.relations[0], subject: 'person/nobody' }] }
    expect(() => buildGraph([broken])).toThrow(GraphError)
  })
})

it('documents of one id are told apart', () =>
  expect(
    buildGraph([letter, letter])
      .graphology.getAttribute('documents')
      .map(({ id }) => id),
  ).toEqual(['letter', 'letter-2']))

it('any documents give a graph that holds together', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const { graphology } = buildGraph(all)
      const texts = new Map(graphology.getAttribute('documents').map(({ id, text }) => [id, text]))
      expect(texts.size).toBe(all.length)
      expect(graphology.reduceNodes((sum, _, { mentionCount }) => sum + mentionCount, 0)).toBeLessThanOrEqual(
        all.flatMap(({ mentions }) => mentions).length,
      )
      const edges = new Set<string>()
      graphology.forEachEdge((_, edge, source, target, _source, _target, undirected) => {
        expect(source).not.toBe(target)
        expect(undirected).toBe(isSymmetric(edge.relation))
        edges.add(JSON.stringify([source, edge.relation, target, edge.status]))
        expect(edge.weight).toBe(edge.evidence.length)
        expect(edge.confidence).toBeGreaterThanOrEqual(0)
        expect(edge.confidence).toBeLessThanOrEqual(1)
        for (const { document, start, end, quote } of edge.evidence)
          expect(texts.get(document)!.slice(start, end)).toBe(quote)
        for (const end of [edge.where, edge.attribution]) expect(end === null || graphology.hasNode(end)).toBe(true)
      })
      expect(edges.size).toBe(graphology.size)
    }),
  )
})
