// A small graph whose every part is known, for the tests of the page: two texts, the entities that they name and what they
// say of them, put together by hand so that the page is tested apart from the reading of texts.
import { toJson } from '../../src/graph/json.ts'
import { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { layout } from '../../src/graph/layout.ts'
import type { EdgeEvidence, NodeDecision } from '../../src/graph/shape.ts'
import { isSymmetric } from '../../src/lexicon/labels.ts'
import type { Kind, Status } from '../../src/types.ts'

interface Tale {
  id: string
  title: string
  date: string | null
  text: string
}

interface Thing {
  key: string
  label: string
  /** Every way in which the texts name it. */
  names: string[]
  value?: string
  named?: boolean
}

interface Tie {
  from: string
  relation: string
  to: string
  status?: Status
  when?: string
  where?: string
  attribution?: string
  /** Sentences as [subject, predicate, object], verbatim, within one sentence of one text. */
  passages: { document: string; subject: string; predicate: string; object: string }[]
}

const tales: Tale[] = [
  {
    id: 'north',
    title: 'North by Lamplight',
    date: '1911-11-04',
    text:
      'Ada Lindqvist met Tomas Brandt in Bergen on 30 October 1911. The Polar Society had sent Lindqvist a map, and she ' +
      'wrote to Brandt about it within the hour.\n\nBrandt will travel to Tromsø in spring. Lindqvist may support the ' +
      'Arctic congress, but Brandt never married Clara Voss, whatever the harbour says.',
  },
  {
    id: 'atlas',
    title: 'The Atlas That Came Late',
    date: '1912-03-02',
    text:
      'The Northern Atlas was published by the Polar Society. “Lindqvist met Brandt twice,” said Voss. ' +
      'Several sailors fought Brandt in Tromsø.',
  },
]

const things: Thing[] = [
  { key: 'person/ada-lindqvist', label: 'Ada Lindqvist', names: ['Ada Lindqvist', 'Lindqvist'] },
  { key: 'person/tomas-brandt', label: 'Tomas Brandt', names: ['Tomas Brandt', 'Brandt'] },
  { key: 'person/clara-voss', label: 'Clara Voss', names: ['Clara Voss', 'Voss'] },
  { key: 'group/several-sailors', label: 'several sailors', names: ['Several sailors'], named: false },
  { key: 'organization/polar-society', label: 'Polar Society', names: ['The Polar Society', 'the Polar Society'] },
  { key: 'place/bergen', label: 'Bergen', names: ['Bergen'] },
  { key: 'place/tromso', label: 'Tromsø', names: ['Tromsø'] },
  { key: 'event/arctic-congress', label: 'Arctic congress', names: ['the Arctic congress'] },
  { key: 'date/1911-10-30', label: '30 October 1911', names: ['30 October 1911'], value: '1911-10-30' },
  { key: 'work/northern-atlas', label: 'Northern Atlas', names: ['The Northern Atlas'] },
]

const ties: Tie[] = [
  {
    from: 'person/ada-lindqvist',
    relation: 'met',
    to: 'person/tomas-brandt',
    when: '1911-10-30',
    where: 'place/bergen',
    passages: [
      { document: 'north', subject: 'Ada Lindqvist', predicate: 'met', object: 'Tomas Brandt' },
      { document: 'atlas', subject: 'Lindqvist', predicate: 'met', object: 'Brandt' },
    ],
  },
  {
    from: 'person/ada-lindqvist',
    relation: 'wrote to',
    to: 'person/tomas-brandt',
    passages: [{ document: 'north', subject: 'she', predicate: 'wrote to', object: 'Brandt' }],
  },
  {
    from: 'organization/polar-society',
    relation: 'gave to',
    to: 'person/ada-lindqvist',
    passages: [{ document: 'north', subject: 'The Polar Society', predicate: 'sent', object: 'Lindqvist' }],
  },
  {
    from: 'person/tomas-brandt',
    relation: 'travelled to',
    to: 'place/tromso',
    status: 'planned',
    when: '1912',
    passages: [{ document: 'north', subject: 'Brandt', predicate: 'travel to', object: 'Tromsø' }],
  },
  {
    from: 'person/ada-lindqvist',
    relation: 'supported',
    to: 'event/arctic-congress',
    status: 'possible',
    passages: [{ document: 'north', subject: 'Lindqvist', predicate: 'support', object: 'the Arctic congress' }],
  },
  {
    from: 'person/tomas-brandt',
    relation: 'married to',
    to: 'person/clara-voss',
    status: 'denied',
    passages: [{ document: 'north', subject: 'Brandt', predicate: 'married', object: 'Clara Voss' }],
  },
  {
    from: 'organization/polar-society',
    relation: 'created',
    to: 'work/northern-atlas',
    passages: [
      { document: 'atlas', subject: 'the Polar Society', predicate: 'published', object: 'The Northern Atlas' },
    ],
  },
  {
    from: 'group/several-sailors',
    relation: 'fought',
    to: 'person/tomas-brandt',
    attribution: 'person/clara-voss',
    passages: [{ document: 'atlas', subject: 'Several sailors', predicate: 'fought', object: 'Brandt' }],
  },
]

/** Places of a name in a text, of the longest names first, none within another. */
const placesOf = (names: readonly string[], text: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

const evidenceOf = ({ passages, when, where, attribution }: Tie): EdgeEvidence[] =>
  passages.map(({ document, subject, predicate, object }) => {
    const { text } = tales.find(({ id }) => id === document)!
    const sentences = [...text.matchAll(/[^.\n]+\./g)]
    const sentence = sentences.findIndex(([words]) =>
      [subject, predicate, object].every((part) => words.includes(part)),
    )
    const start = sentences[sentence]!.index + /^\s*/.exec(sentences[sentence]![0])![0].length
    const end = sentences[sentence]!.index + sentences[sentence]![0].length
    const span = (part: string) => {
      const at = text.indexOf(part, start)
      return { start: at, end: at + part.length }
    }
    return {
      document,
      sentence,
      start,
      end,
      subject: span(subject),
      predicate: span(predicate),
      object: span(object),
      quote: text.slice(start, end),
      lemma: predicate,
      implied: subject === 'she',
      when: when ?? null,
      where: where ?? null,
      attribution: attribution ?? null,
      rule: 'relations/row',
      path: 'nsubj < verb > obj',
      confidence: 0.8,
    }
  })

const surnameAt = tales[0]!.text.indexOf('Lindqvist a map')

/** Why "Lindqvist" is Ada Lindqvist. */
const surname: NodeDecision = {
  document: 'north',
  start: surnameAt,
  end: surnameAt + 'Lindqvist'.length,
  antecedent: { start: 0, end: 'Ada Lindqvist'.length },
  rule: 'coreference/part-of-name',
  reason: '"lindqvist" is short for "ada lindqvist"',
  merged: true,
  confidence: 0.9,
}

/** The graph as the page gets it. */
export const story = (): KnowledgeGraph => {
  const graph = new KnowledgeGraph()
  const { graphology } = graph
  graphology.setAttribute('documents', tales)
  for (const { key, label, names, value, named } of things) {
    const mentions = tales.flatMap(({ id, text }) =>
      placesOf(names, text).map((span) => ({ document: id, form: 'name' as const, ...span })),
    )
    graphology.addNode(key, {
      label,
      kind: key.slice(0, key.indexOf('/')) as Kind,
      aliases: names.filter((name) => name !== label),
      value: value ?? null,
      named: named ?? true,
      mentions,
      mentionCount: mentions.length,
    })
  }
  for (const tie of ties) {
    const { from, relation, to, status = 'asserted', when, where, attribution } = tie
    const evidence = evidenceOf(tie)
    const add = isSymmetric(relation) ? 'addUndirectedEdgeWithKey' : 'addDirectedEdgeWithKey'
    graphology[add](`${from} ${relation} ${to}`, from, to, {
      relation,
      open: false,
      predicate: tie.passages[0]!.predicate,
      when: when ?? null,
      where: where ?? null,
      status,
      attribution: attribution ?? null,
      evidence,
      confidence: 0.8,
      weight: evidence.length,
    })
  }
  graphology.setNodeAttribute('person/ada-lindqvist', 'decisions', [surname])
  graphology.setAttribute('merges', [
    {
      node: 'person/ada-lindqvist',
      document: 'atlas',
      entity: 'person/lindqvist',
      name: 'Lindqvist',
      rule: 'graph/short-name',
      merged: true,
      confidence: 0.7,
      reason: '“Ada Lindqvist” is the only one whom “Lindqvist” may be short for',
    },
  ])
  return layout(graph)
}

export const storyJson = (): string => toJson(story())
