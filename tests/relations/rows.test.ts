// Each row of the relation tables reads its own example.
import { describe, expect, it } from 'vitest'
import { isSymmetric, labelOf, labels } from '../../src/lexicon/labels.ts'
import { rows } from '../../src/lexicon/relations/tables.ts'
import { extract } from '../../src/pipeline.ts'
import type { Document } from '../../src/types.ts'

describe('the relation tables', () => {
  it('use the labels of the scheme, and all of them', () => {
    for (const row of rows) expect(labelOf(row.label), row.label).not.toBeNull()
    expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(labels.map(({ label }) => label)))
  })

  it.each(rows.map((row) => [row.form, row.label, row.example] as const))(
    '%s %s: %j',
    (_, label, [text, subject, object]) => {
      const document = extract(text)
      const edges = document.relations.map((edge) => [
        edge.relation,
        nameOf(document, edge.subject),
        nameOf(document, edge.object),
      ])
      const expected = [[label, subject, object], ...(isSymmetric(label) ? [[label, object, subject]] : [])]
      expect(edges.filter((edge) => expected.some((wanted) => same(wanted, edge)))).not.toHaveLength(0)
    },
  )
})

const nameOf = (document: Document, id: string): string => document.entities.find((entity) => entity.id === id)!.name
const bare = (name: string): string => name.replace(/^(?:the|a|an) /i, '').toLowerCase()
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((part, index) => bare(part) === bare(b[index]))
