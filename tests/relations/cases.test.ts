// The golden cases of tests/cases/relations.txt: a text, and every edge that it gives.
//
//   # title
//   a text
//   ==>
//   subject - relation - object : status, when VALUE, where PLACE, says SOURCE
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isSymmetric } from '../../src/lexicon/labels.ts'
import { extract } from '../../src/pipeline.ts'
import type { Document, Relation } from '../../src/types.ts'

const cases = readFileSync(new URL('../cases/relations.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .filter((part) => part.trim() !== '')
  .map((part) => {
    const [title, ...rest] = part.split('\n')
    const [text, expected] = rest.join('\n').split(/^==>$/m)
    return [title, text.trim(), expected.trim().split('\n').filter(Boolean)] as const
  })

describe('relations', () => {
  it.each(cases)('%s', (_, text, expected) => {
    const document = extract(text)
    const found = document.relations.map((relation) => written(document, relation))
    const wanted = expected.map((line) => turned(line))
    expect(found.map(turned).toSorted()).toEqual(wanted.toSorted())
  })
})

function written(
  { entities }: Document,
  { subject, relation, object, status, when, where, attribution }: Relation,
): string {
  const name = (id: string): string => entities.find((entity) => entity.id === id)!.name
  const more = [
    ...(status === 'asserted' ? [] : [status]),
    ...(when ? [`when ${when}`] : []),
    ...(where ? [`where ${name(where)}`] : []),
    ...(attribution ? [`says ${name(attribution)}`] : []),
  ]
  return `${name(subject)} - ${relation} - ${name(object)}${more.length > 0 ? ` : ${more.join(', ')}` : ''}`
}

/** A symmetric edge with its ends in the order of the alphabet. */
function turned(line: string): string {
  const [, subject, relation, object, more] = /^(.+) - (.+) - (.+?)( : .*)?$/.exec(line)!
  const [first, second] = isSymmetric(relation) ? [subject, object].toSorted() : [subject, object]
  return `${first} - ${relation} - ${second}${more ?? ''}`
}
