// The figures of `redstring score`, and that the reference scorer (../shared/score/score.mjs) has the same, where it is
// beside the checkout.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rates, scoreGraph } from '../../src/cli/scoring.ts'
import type { GoldEntity, GoldGraph, Score } from '../../src/cli/scoring.ts'
import { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts'
import { random } from '../../src/graph/random.ts'
import type { EdgeAttributes, NodeAttributes } from '../../src/graph/shape.ts'
import { isSymmetric, labels } from '../../src/lexicon/labels.ts'
import { redstring } from './console.ts'

const goldFolder = fileURLToPath(new URL('../gold', import.meta.url))
const golds = readdirSync(goldFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) as GoldGraph)

/** The graph that says what a gold graph says, with faults where `chance` is below `faults`. */
function graphLike(gold: GoldGraph, faults: number, chance: () => number): KnowledgeGraph {
  const { graphology } = new KnowledgeGraph()
  const wrong = (): boolean => chance() < faults
  const any = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)]!
  const add = (key: string, { name, aliases = [], kind, kinds, value = null, named = true }: GoldEntity): void => {
    const attributes: NodeAttributes = {
      label: wrong() ? any([...aliases, 'Somebody Else']) : `The ${name}`,
      kind: wrong() ? 'work' : (kind ?? any(kinds!)),
      aliases: wrong() ? [] : [...aliases],
      value: wrong() ? '1900' : value,
      named: wrong() ? !named : named,
      mentions: Array.from({ length: Math.floor(chance() * 4) }, () => ({
        document: 'd',
        start: 0,
        end: 1,
        form: 'name',
      })),
      mentionCount: 0,
    }
    graphology.addNode(key, attributes)
  }
  for (const entity of gold.entities) {
    if (!wrong()) add(entity.id, entity)
    if (wrong()) add(`${entity.id}-2`, entity)
  }
  for (const { subject, relation, object, when = null, status = 'asserted' } of gold.relations) {
    if (wrong()) continue
    const ends = wrong() ? [any(graphology.nodes()), any(graphology.nodes())] : [subject, object]
    const [source, target] = wrong() ? ends.reverse() : ends
    if (!graphology.hasNode(source) || !graphology.hasNode(target)) continue
    const attributes = {
      relation: wrong() ? any(labels).label : relation,
      open: wrong(),
      when: wrong() ? '1900' : when,
      status: wrong() ? 'possible' : status,
    } as EdgeAttributes
    if (isSymmetric(attributes.relation)) graphology.addUndirectedEdge(source, target, attributes)
    else graphology.addDirectedEdge(source, target, attributes)
  }
  return new KnowledgeGraph(graphology)
}

const seal = (text: string): string => createHash('sha256').update(`redstring gold ${text}`).digest('hex').slice(0, 20)

describe('the figures', () => {
  it('are full for a graph that says the same', () => {
    for (const gold of golds) {
      const { entity, namedEntity, relation, pair, dateValue, when, status } = scoreGraph(
        gold,
        graphLike(gold, 0, () => 0),
      )
      for (const counts of [entity, namedEntity, relation, pair])
        expect([rates(counts), counts.tp > 0]).toEqual([{ precision: 1, recall: 1, f1: 1 }, true])
      for (const { right, of } of [dateValue, when, status]) expect(right).toBe(of)
    }
  })

  it('are none for an empty graph', () => {
    const { entity, relation } = scoreGraph(golds[0]!, new KnowledgeGraph())
    expect([rates(entity), rates(relation)]).toEqual([
      { precision: 0, recall: 0, f1: 0 },
      { precision: 0, recall: 0, f1: 0 },
    ])
  })

  it('count each kind of fault', () => {
    const gold: GoldGraph = {
      entities: [
        { id: 'a', kind: 'person', name: 'Ada' },
        { id: 'b', kind: 'person', name: 'Bela' },
        { id: 'c', kind: 'place', name: 'Cork', optional: true },
        { id: 'd', kind: 'date', name: 'May', value: '2020-05' },
      ],
      relations: [
        { subject: 'a', relation: 'met', object: 'b', when: '2020-05' },
        { subject: 'a', relation: 'lives in', object: 'c', optional: true },
      ],
    }
    const lines: string[] = []
    const graph = new KnowledgeGraph()
    const node = (key: string, label: string, kind: NodeAttributes['kind'], value: string | null = null): void => {
      graph.graphology.addNode(key, { label, kind, aliases: [], value, named: true, mentions: [], mentionCount: 0 })
    }
    node('1', 'Ada', 'person')
    node('2', 'Bela', 'person')
    node('3', 'Ada', 'person')
    node('4', 'May', 'date', '2021-05')
    const edge = { relation: 'met', open: false, when: null, status: 'planned' } as EdgeAttributes
    graph.graphology.addUndirectedEdge('1', '2', edge)
    graph.graphology.addDirectedEdge('2', '1', { ...edge, relation: 'killed' })
    expect(scoreGraph(gold, graph, { tell: (line) => lines.push(line) })).toEqual({
      entity: { tp: 2, fp: 2, fn: 1 },
      namedEntity: { tp: 2, fp: 2, fn: 1 },
      relation: { tp: 1, fp: 1, fn: 0 },
      pair: { tp: 1, fp: 0, fn: 0 },
      dateValue: { right: 0, of: 1 },
      when: { right: 0, of: 1 },
      status: { right: 0, of: 1 },
    } satisfies Score)
    expect(lines).toEqual([
      'missed entity    May (date)',
      'wrong entity     Ada (person)',
      'wrong entity     May (date)',
      'wrong relation   b —killed→ a',
    ])
  })
})

describe('the command', () => {
  it('scores the project’s own gold', async () => {
    const { code, out, err } = await redstring(['score', goldFolder])
    expect([code, err]).toEqual([0, []])
    expect(out.trimEnd().split('\n')).toHaveLength(golds.length + 2)
    expect(out).toMatch(/^TOTAL /m)
  }, 60_000)

  it('gives the counts as JSON', async () => {
    const { documents, total } = JSON.parse((await redstring(['score', goldFolder, '--json', '--labels', 'met'])).out)
    expect(Object.keys(documents)).toHaveLength(golds.length)
    expect(total.relation.tp + total.relation.fn).toBe(
      golds.flatMap(({ relations }) => relations).filter(({ relation, optional }) => relation === 'met' && !optional)
        .length,
    )
  }, 60_000)

  it('says what is not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redstring-'))
    expect(await redstring(['score', folder])).toMatchObject({
      code: 1,
      err: [`${folder}: no gold graphs (NAME.json beside NAME.txt) in this folder`],
    })
    writeFileSync(join(folder, 'lonely.json'), JSON.stringify(golds[0]))
    expect(await redstring(['score', folder])).toMatchObject({
      code: 1,
      err: [`${join(folder, 'lonely')}: no such file or folder`],
    })
    rmSync(folder, { recursive: true })
  })
})

describe('the reference scorer', async () => {
  const address = new URL('../../../shared/score/score.mjs', import.meta.url)
  if (!existsSync(address)) {
    console.log('The reference scorer is not beside the checkout (../shared/score/score.mjs): nothing to compare with.')
    return
  }
  const { scoreDocument, normal } = await import(/* @vite-ignore */ address.href)

  /** As the sealed gold graphs are. */
  const sealed = (gold: GoldGraph): GoldGraph => ({
    ...gold,
    sealed: true,
    entities: gold.entities.map(({ name, aliases = [], value, ...entity }) => ({
      ...entity,
      names: [name, ...aliases]
        .map((name) => normal(name))
        .filter(Boolean)
        .map(seal),
      ...(value && { value: seal(value) }),
    })),
    relations: gold.relations.map(({ when, ...edge }) => ({ ...edge, ...(when && { when: seal(when) }) })),
  })

  it.each([0, 0.05, 0.2, 0.5])(
    'has the same figures for graphs of which %s is wrong',
    (faults) => {
      for (let seed = 1; seed <= 4; seed++)
        for (const gold of golds) {
          const graph = graphLike(gold, faults, random(seed))
          for (const one of [gold, sealed(gold)])
            for (const labels of [undefined, new Set(['met', 'wrote to', 'lives in'])]) {
              const lines: string[] = []
              const theirs: string[] = []
              const ours = scoreGraph(one, graph, { ...(labels && { labels }), tell: (line) => lines.push(line) })
              const reference = scoreDocument(
                one,
                graph.graphology.export(),
                (line: string) => theirs.push(line),
                labels ?? null,
              )
              expect([ours, lines]).toEqual([reference, theirs])
            }
        }
    },
    60_000,
  )
})
