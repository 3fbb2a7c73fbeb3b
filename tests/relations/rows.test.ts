// Each row of the relation tables reads its own example; what becomes of it is the model's to decide.
import { describe, expect, it } from 'vitest'
import { isSymmetric, labelOf, labels } from '../../src/lexicon/labels.ts'
import { rows } from '../../src/lexicon/relations/tables.ts'
import { extractUpTo } from '../../src/pipeline.ts'
import { proposeAll, relations } from '../../src/stages/relations.ts'
import type { Span } from '../../src/types.ts'

describe('the relation tables', () => {
  it('use the labels of the scheme, and all of them', () => {
    for (const row of rows) expect(labelOf(row.label), row.label).not.toBeNull()
    expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(labels.map(({ label }) => label)))
  })

  it.each(rows.map(({ form, label, example }) => [form, label, example]))('%s %s: %s', (_, label, example) => {
    const { text, subject, object } = marked(example)
    const edges = proposeAll(extractUpTo(relations, text)).relations.filter(({ relation }) => relation === label)
    const found = edges.filter(
      ({ evidence }) =>
        (meets(evidence.subject, subject) && meets(evidence.object, object)) ||
        (isSymmetric(label) && meets(evidence.subject, object) && meets(evidence.object, subject)),
    )
    expect(found).not.toHaveLength(0)
  })
})

/** The text without its braces and brackets, and where they stood. */
function marked(example: string): { text: string; subject: Span; object: Span } {
  const text = example.replace(/[{}[\]]/g, '')
  const place = (open: string, close: string): Span => {
    const before = example.slice(0, example.indexOf(open)).replace(/[{}[\]]/g, '').length
    return { start: before, end: before + example.indexOf(close) - example.indexOf(open) - 1 }
  }
  return { text, subject: place('{', '}'), object: place('[', ']') }
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
