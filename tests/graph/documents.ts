// Documents made by hand for the tests of the graph: names are found in the text, so that all offsets are right.
import type { Decision, Document, Kind, Mention, Relation, Span } from '../../src/types.ts'

export interface HandEntity {
  kind: Kind
  /** The name first, then the aliases; each occurrence of each in the text is a mention. */
  names: string[]
  named?: boolean
  value?: string
}

export interface HandRelation {
  /** Names of entities, and between them the words of the predicate, as they stand in the text. */
  words: [subject: string, predicate: string, object: string]
  relation: string
  more?: Partial<Relation>
}

const spansOf = (text: string, name: string): Span[] => {
  const spans: Span[] = []
  if (name === '') return spans
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    spans.push({ start, end: start + name.length })
  return spans
}

export const idOf = (kind: Kind, name: string): string => `${kind}/${name}`

export function handMade(
  id: string,
  text: string,
  entities: HandEntity[],
  relations: HandRelation[] = [],
  more: Partial<Document> = {},
): Document {
  const found: Mention[] = entities
    .flatMap(({ kind, names, value }) =>
      names.flatMap((name) =>
        spansOf(text, name).map((span) => ({
          ...span,
          first: 0,
          last: 0,
          head: 0,
          sentence: 0,
          form:
            kind === 'date'
              ? ('date' as const)
              : /^(she|he|they)$/i.test(name)
                ? ('pronoun' as const)
                : ('name' as const),
          kind,
          entity: idOf(kind, names[0]),
          value: value ?? null,
          rule: 'names/hand',
          confidence: 1,
        })),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions = found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start))
  const entityOf = (name: string) => entities.find(({ names }) => names.includes(name))!
  return {
    id,
    title: null,
    date: null,
    text,
    tokens: [],
    sentences: [],
    quotations: [],
    mentions,
    entities: entities.map(({ kind, names: [name, ...others], named = true, value = null }) => ({
      id: idOf(kind, name),
      kind,
      name,
      aliases: others.filter((other) => !/^(she|he|they)$/i.test(other)),
      named,
      value,
      mentions: mentions.flatMap((mention, index) => (mention.entity === idOf(kind, name) ? [index] : [])),
      members: [],
    })),
    relations: relations.map(({ words: [subject, predicate, object], relation, more }) => {
      const verb = spansOf(text, predicate)[0]
      const from =
        spansOf(text, subject)
          .filter(({ end }) => end <= verb.start)
          .at(-1) ?? spansOf(text, subject)[0]
      const to = spansOf(text, object).find(({ start }) => start >= verb.end) ?? spansOf(text, object)[0]
      const start = text.lastIndexOf('.', Math.min(verb.start, from.start, to.start) - 1) + 1
      const end = text.indexOf('.', Math.max(verb.end, from.end, to.end))
      return {
        subject: idOf(entityOf(subject).kind, entityOf(subject).names[0]),
        object: idOf(entityOf(object).kind, entityOf(object).names[0]),
        relation,
        open: false,
        predicate,
        when: null,
        where: null,
        status: 'asserted',
        attribution: null,
        evidence: {
          document: id,
          sentence: 0,
          start: text.slice(start).search(/\S/) + start,
          end: end < 0 ? text.length : end + 1,
          subject: from,
          predicate: verb,
          object: to,
        },
        confidence: 0.8,
        rule: 'relations/hand',
        path: 'nsubj < verb > obj',
        ...more,
      }
    }),
    decisions: [],
    ...more,
  }
}

/** A decision on the first mention of `words`, or on its `again`th repetition, against that of `before`. */
export function decided(
  { text, mentions }: Document,
  [words, before]: [string, string],
  more: Partial<Decision> = {},
  again = 0,
): Decision {
  const found = (name: string): number[] =>
    mentions.flatMap(({ start, end }, index) => (text.slice(start, end) === name ? [index] : []))
  return {
    rule: 'coreference/hand',
    mention: found(words)[again],
    antecedent: found(before)[0],
    merged: true,
    confidence: 0.7,
    reason: `“${words}” after “${before}”`,
    ...more,
  }
}

/** Two letters about a physicist, which share people, a place and a date. */
const plainLetter = handMade(
  'letter',
  'Marie Curie met Albert Einstein in Brussels on 30 October 1911. She wrote to Paul Langevin. Eight children saw Curie.',
  [
    { kind: 'person', names: ['Marie Curie', 'Curie', 'She'] },
    { kind: 'person', names: ['Albert Einstein'] },
    { kind: 'person', names: ['Paul Langevin'] },
    { kind: 'place', names: ['Brussels'] },
    { kind: 'date', names: ['30 October 1911'], value: '1911-10-30' },
    { kind: 'group', names: ['Eight children'], named: false },
    { kind: 'group', names: ['nobody in particular'], named: false },
  ],
  [
    {
      words: ['Marie Curie', 'met', 'Albert Einstein'],
      relation: 'met',
      more: { predicate: 'meet', when: '1911-10-30', where: 'place/Brussels' },
    },
    {
      words: ['She', 'wrote to', 'Paul Langevin'],
      relation: 'wrote to',
      more: { predicate: 'write', confidence: 0.5 },
    },
    { words: ['Eight children', 'saw', 'Curie'], relation: 'see', more: { predicate: 'see', open: true } },
  ],
  { title: 'A letter', date: '1911-11-04' },
)

export const letter: Document = {
  ...plainLetter,
  decisions: [
    decided(plainLetter, ['Curie', 'Marie Curie'], { confidence: 0.9 }),
    decided(plainLetter, ['She', 'Marie Curie']),
    decided(plainLetter, ['Paul Langevin', 'Marie Curie'], { merged: false, confidence: 1 }),
  ],
}

export const memoir = handMade(
  'memoir',
  'Einstein met Curie in 1911. Eight children sang. Einstein did not write to Langevin, said Hendrik Lorentz in Brussels.',
  [
    { kind: 'person', names: ['Einstein'] },
    { kind: 'person', names: ['Curie'] },
    { kind: 'date', names: ['1911'], value: '1911' },
    { kind: 'group', names: ['Eight children'], named: false },
    { kind: 'person', names: ['Langevin'] },
    { kind: 'person', names: ['Hendrik Lorentz'] },
    { kind: 'place', names: ['Brussels'] },
  ],
  [
    { words: ['Einstein', 'met', 'Curie'], relation: 'met', more: { predicate: 'meet', when: '1911' } },
    {
      words: ['Einstein', 'write to', 'Langevin'],
      relation: 'wrote to',
      more: { predicate: 'write', status: 'denied', attribution: 'person/Hendrik Lorentz' },
    },
    { words: ['Eight children', 'sang', 'Brussels'], relation: 'located in' },
  ],
  { title: 'A memoir' },
)
