// What annotators say of relations: texts with whole graphs and the examples of the relation tables, which are asked of two entities
// that a document has found, does this sentence relate them so; and KnowledgeNet's sentences with the facts of some properties.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSymmetric, labels } from '../lexicon/labels.ts'
import { rows } from '../lexicon/relations/tables.ts'
import type { Document, Entity, Kind, Span } from '../types.ts'

/** `maybe`: the annotator holds it fair but not needed; `unknown`: was not asked, or says it of another sentence. */
export type Verdict = 'right' | 'maybe' | 'wrong' | 'unknown'

/** Answers for one document: does the sentence state the relation between the two? */
export type Judge = (sentence: number, subject: Entity, label: string, object: Entity) => Verdict

export interface Annotated {
  id: string
  text: string
  title: string | null
  date: string | null
  /** How much an example from it weighs. */
  weight: number
  /** Makes the judge of the document read from the text. */
  judge: (document: Document) => Judge
}

interface Graph {
  title: string | null
  date: string | null
  entities: GraphEntity[]
  relations: GraphRelation[]
}

interface GraphEntity {
  id: string
  kind?: Kind
  kinds?: Kind[]
  name: string
  aliases?: string[]
  value?: string | null
}

interface GraphRelation {
  subject: string
  relation: string
  object: string
  evidence: string
  optional?: boolean
}

/**
 * The texts of a folder that have a graph (`NAME.txt`, `NAME.json`).
 *
 * @param asked the labels that their annotators looked for; all unless told
 */
export function annotatedGraphs(
  folder: string,
  asked: readonly string[] = labels.map(({ label }) => label),
): Annotated[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => {
      const id = file.slice(0, -'.json'.length)
      const graph = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Graph
      const text = readFileSync(join(folder, `${id}.txt`), 'utf8')
      const judge = (document: Document): Judge => judgeByGraph(graph, document, new Set(asked))
      return { id, text, title: graph.title, date: graph.date, weight: 1, judge }
    })
}

function judgeByGraph(graph: Graph, document: Document, asked: ReadonlySet<string>): Judge {
  const goldOf = alignment(graph, document)
  const told = new Map<string, { sentences: Set<number>; optional: boolean }>()
  for (const { subject, relation, object, evidence, optional = false } of graph.relations) {
    const sentences = sentencesWith(document, evidence)
    for (const key of keysOf(subject, relation, object)) {
      const known = told.get(key)
      if (known) for (const sentence of sentences) known.sentences.add(sentence)
      else told.set(key, { sentences: new Set(sentences), optional })
    }
  }
  return (sentence, subject, label, object) => {
    const [from, to] = [goldOf.get(subject.id), goldOf.get(object.id)]
    const found = from && to && told.get(`${from} ${label} ${to}`)
    if (!found) return asked.has(label) ? 'wrong' : 'unknown'
    if (!found.sentences.has(sentence)) return 'unknown'
    return found.optional ? 'maybe' : 'right'
  }
}

const keysOf = (subject: string, label: string, object: string): string[] =>
  isSymmetric(label)
    ? [`${subject} ${label} ${object}`, `${object} ${label} ${subject}`]
    : [`${subject} ${label} ${object}`]

/** The sentences that a piece of the text lies in, wherever it stands. */
function sentencesWith({ text, sentences }: Document, evidence: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(evidence); at >= 0; at = text.indexOf(evidence, at + 1)) {
    sentences.forEach(({ start, end }, index) => {
      if (start < at + evidence.length && at < end) found.push(index)
    })
  }
  return found
}

/** From the id of an entity of the document to that of the entity of the graph with a fitting kind and a name in common. */
function alignment(graph: Graph, document: Document): Map<string, string> {
  const named = graph.entities.map((gold) => ({
    gold,
    names: new Set([gold.name, ...(gold.aliases ?? [])].map(plainName)),
  }))
  const goldOf = new Map<string, string>()
  for (const entity of document.entities) {
    const names = [entity.name, ...entity.aliases].map(plainName)
    let best = 0
    for (const { gold, names: goldNames } of named) {
      if (!(gold.kinds ?? [gold.kind]).includes(entity.kind)) continue
      const bySame = gold.value && entity.value ? (gold.value === entity.value ? 4 : 0) : null
      const byName = names[0] === plainName(gold.name) ? 4 : goldNames.has(names[0]) ? 3 : 0
      const fit = bySame ?? (byName || Number(names.some((name) => goldNames.has(name))))
      if (fit <= best) continue
      best = fit
      goldOf.set(entity.id, gold.id)
    }
  }
  return goldOf
}

const articles = /^(?:the|an?|mr|mrs|ms|dr|sir|president|prime minister|minister|king|queen|pope|senator)\.? /

/** A name without case, marks, article and commonest titles. */
function plainName(name: string): string {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return articles.test(bare) ? plainName(bare.replace(articles, '')) : bare
}

export interface KnowledgeNetSentence {
  doc: string
  fold: number
  start: number
  text: string
  properties: string[]
  facts: { prop: string; subj: [number, number]; obj: [number, number] }[]
}

/** What KnowledgeNet's properties are called here; the second is the label from object to subject. */
export const properties: Readonly<Record<string, { to: readonly string[]; back: readonly string[] }>> = {
  DATE_OF_BIRTH: { to: ['born on'], back: [] },
  DATE_OF_DEATH: { to: ['died on'], back: [] },
  PLACE_OF_RESIDENCE: { to: ['lives in'], back: [] },
  PLACE_OF_BIRTH: { to: ['born in'], back: [] },
  NATIONALITY: { to: ['from'], back: [] },
  EMPLOYEE_OR_MEMBER_OF: { to: ['works for', 'member of', 'leads'], back: [] },
  EDUCATED_AT: { to: ['studied at'], back: [] },
  POLITICAL_AFFILIATION: { to: ['member of'], back: [] },
  CHILD_OF: { to: [], back: ['parent of'] },
  SPOUSE: { to: ['married to'], back: ['married to'] },
  DATE_FOUNDED: { to: ['founded on'], back: [] },
  HEADQUARTERS: { to: ['located in'], back: [] },
  SUBSIDIARY_OF: { to: ['part of'], back: ['owns'] },
  FOUNDED_BY: { to: [], back: ['founded'] },
  CEO: { to: [], back: ['leads'] },
}

/** The sentences of KnowledgeNet. */
export const knowledgeNet = (path: string): KnowledgeNetSentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KnowledgeNetSentence)

/** The examples of the rows: the row's label between the two that are marked, nothing said of the rest. */
export function rowExamples(weight: number): Annotated[] {
  return rows.map(({ label, form, example }, index) => {
    const [subject, object] = [marked(example, '{', '}'), marked(example, '[', ']')]
    const judge = ({ mentions }: Document): Judge => {
      const stands = (entity: Entity, { start, end }: Span): boolean =>
        entity.mentions.some((mention) => mentions[mention].start < end && start < mentions[mention].end)
      return (_, from, asked, to) => {
        const same = stands(from, subject) && stands(to, object)
        const opposite = isSymmetric(label) && stands(from, object) && stands(to, subject)
        return asked === label && (same || opposite) ? 'right' : 'unknown'
      }
    }
    return { id: `${form}-${index}`, text: example.replace(marks, ''), title: null, date: null, weight, judge }
  })
}

const marks = /[{}[\]]/g

/** Where the words between two marks stand in the text without marks. */
function marked(example: string, open: string, close: string): Span {
  const [from, to] = [example.indexOf(open), example.indexOf(close)]
  const start = example.slice(0, from).replace(marks, '').length
  return { start, end: start + to - from - 1 }
}
