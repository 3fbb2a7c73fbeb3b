// Runs tests/cases/coreference.txt: each line after ==> is an entity and all its mentions in the order of the text,
// `name = mention, mention`, with ` : member + member` for what stands for several.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coreference } from '../../src/stages/coreference.ts'
import { dates } from '../../src/stages/dates.ts'
import { entities } from '../../src/stages/entities.ts'
import { events } from '../../src/stages/events.ts'
import { names } from '../../src/stages/names.ts'
import { nominals } from '../../src/stages/nominals.ts'
import { quotations } from '../../src/stages/quotations.ts'
import { syntax } from '../../src/stages/syntax.ts'
import { tokens } from '../../src/stages/tokens.ts'
import { extract } from '../../src/pipeline.ts'
import type { Document } from '../../src/types.ts'

const stages = [tokens, syntax, quotations, names, dates, events, nominals, coreference, entities]
const read = (text: string): Document =>
  stages.reduce<Document>((document, stage) => stage(document), { ...extract(''), text })

function told({ text, mentions, entities: all }: Document): string[] {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  return all.map(({ name, mentions: own, members }) => {
    const spans = own.map((index) => text.slice(mentions[index].start, mentions[index].end)).join(', ')
    const group = members.length > 0 ? ` : ${members.map((id) => names.get(id)).join(' + ')}` : ''
    return `${name} = ${spans}${group}`
  })
}

const cases = readFileSync(new URL('../cases/coreference.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [title, ...lines] = block.trim().split('\n')
    const split = lines.indexOf('==>')
    return { title, text: lines.slice(0, split).join('\n').trim(), findings: lines.slice(split + 1) }
  })

test.each(cases)('$title', ({ text, findings }) => {
  expect(told(read(text))).toEqual(expect.arrayContaining(findings))
})

test('every merge and refusal has a reason', () => {
  const { decisions, mentions } = read(
    'Barack Obama met Ann Dunham. Michelle Obama waved. He smiled at her. Obama left.',
  )
  expect(decisions.length).toBeGreaterThan(1)
  for (const { rule, reason, mention, antecedent, confidence } of decisions) {
    expect(rule).toMatch(/^coreference\/[a-z-]+$/)
    expect(reason).not.toBe('')
    expect(mentions[mention]).toBeDefined()
    expect(antecedent === null || mentions[antecedent] !== undefined).toBe(true)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  expect(decisions.some(({ merged }) => !merged)).toBe(true)
})

test('each quotation has its speaker', () => {
  const { quotations: all, entities: found } = read(
    '“I left,” said Anna Weber. Boris Lang insisted that it was “not true”. A sign read “Closed”.',
  )
  const name = (id: string | null) => found.find((entity) => entity.id === id)?.name ?? null
  expect(all.map(({ speaker }) => name(speaker)).slice(0, 2)).toEqual(['Anna Weber', 'Boris Lang'])
})

test('ids are readable, unique, and every mention points to one', () => {
  const { entities: all, mentions } = read('Marie Curie left Warsaw. Two sailors met two sailors. Curie wept.')
  const ids = all.map(({ id }) => id)
  expect(ids).toContain('person/marie-curie')
  expect(new Set(ids).size).toBe(ids.length)
  for (const { entity } of mentions) expect(entity === null || ids.includes(entity)).toBe(true)
})

test('strange text is safe', () => {
  for (const text of ['', '"He', 'she she she', 'Mr. Mr. Mr.', '“I” “you” “we”', 'both both', 'the the of of']) {
    expect(() => read(text)).not.toThrow()
  }
})
