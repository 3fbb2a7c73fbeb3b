// The seeds and their gold graphs: each seed's body is the text that the graph was made from, and each graph keeps to the
// scheme (`evidence` verbatim, ends that exist, labels of the vocabulary, kinds that fit, dates on the calendar).
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinds } from '../src/lexicon/kinds.ts'
import { isSymmetric, labelOf } from '../src/lexicon/labels.ts'
import type { Kind, Status } from '../src/types.ts'

interface GoldEntity {
  id: string
  kind?: Kind
  kinds?: Kind[]
  name: string
  aliases: string[]
  value?: string
}

interface GoldRelation {
  subject: string
  relation: string
  object: string
  open?: boolean
  when: string | null
  where: string | null
  status: Status
  evidence: string
}

interface GoldGraph {
  id: string
  title: string
  date: string
  entities: GoldEntity[]
  relations: GoldRelation[]
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const namesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()

const names = namesIn('../seeds', '.txt')
const frontMatter = /^---\ntitle: (.+)\ndate: (\d{4}-\d{2}-\d{2})\n---\n/
const kindNames = kinds.map((row) => row.kind)
const statuses: Status[] = ['asserted', 'planned', 'possible', 'denied']
/** EDTF as the scheme uses it: `2025`, `2025-10`, `2025-10-10`, `XXXX-08-15` and intervals of these. */
const edtf = /^(\d{4}|XXXX)(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/

const kindsOf = (entity: GoldEntity): Kind[] => entity.kinds ?? (entity.kind ? [entity.kind] : [])
const repeated = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i)
const tripleOf = ({ subject, relation, object }: GoldRelation) =>
  [...(isSymmetric(relation) ? [subject, object].sort() : [subject, object]), relation].join(' | ')

test('every seed has a gold graph, and the other way round', () => {
  expect(names.length).toBeGreaterThanOrEqual(3)
  expect(namesIn('gold', '.json')).toEqual(names)
  expect(namesIn('gold', '.txt')).toEqual(names)
})

describe.each(names)('%s', (name) => {
  const seed = read(`../seeds/${name}.txt`)
  const text = read(`gold/${name}.txt`)
  const gold = JSON.parse(read(`gold/${name}.json`)) as GoldGraph
  const entityOf = new Map(gold.entities.map((entity) => [entity.id, entity]))

  test('is front matter and the very text of the gold graph', () => {
    const [head, title, date] = frontMatter.exec(seed) ?? []
    expect(seed.slice(head?.length)).toBe(text)
    expect({ id: name, title, date }).toEqual({ id: gold.id, title: gold.title, date: gold.date })
  })

  test('tells every thing once, with a kind and a name', () => {
    expect(repeated(gold.entities.map((entity) => entity.id))).toEqual([])
    for (const entity of gold.entities) {
      expect(kindNames, entity.id).toEqual(expect.arrayContaining(kindsOf(entity)))
      expect(kindsOf(entity), entity.id).not.toEqual([])
      expect(entity.name, entity.id).not.toBe('')
      if (entity.value !== undefined) expect(entity.value, entity.id).toMatch(edtf)
    }
  })

  test('names everything as the text does', () => {
    const said = text.toLowerCase()
    const unheard = gold.entities.filter(({ name, aliases }) =>
      [name, ...aliases].every((form) => !said.includes(form.toLowerCase())),
    )
    expect(unheard).toEqual([])
  })

  test('tells every relation once, with evidence from the text', () => {
    expect(repeated(gold.relations.map(tripleOf))).toEqual([])
    expect(gold.relations.filter(({ evidence }) => evidence === '' || !text.includes(evidence))).toEqual([])
  })

  test('joins things that exist, by labels that take their kinds', () => {
    for (const relation of gold.relations) {
      const row = labelOf(relation.relation)
      const what = tripleOf(relation)
      expect(row !== null || relation.open === true, what).toBe(true)
      const ends = [
        [relation.subject, row?.from],
        [relation.object, row?.to],
      ] as const
      for (const [id, fitting] of ends) {
        const entity = entityOf.get(id)
        expect(entity, `${what}: ${id}`).toBeDefined()
        if (entity && fitting)
          expect(
            kindsOf(entity).some((kind) => fitting.includes(kind)),
            what,
          ).toBe(true)
      }
      expect(relation.subject, what).not.toBe(relation.object)
    }
  })

  test('says when, where and how in the forms of the scheme', () => {
    for (const relation of gold.relations) {
      const what = tripleOf(relation)
      expect(statuses, what).toContain(relation.status)
      if (relation.when !== null) expect(relation.when, what).toMatch(edtf)
      if (relation.where !== null) expect(kindsOf(entityOf.get(relation.where)!), what).toContain('place')
    }
  })
})
