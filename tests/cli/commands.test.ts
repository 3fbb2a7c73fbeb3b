import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { fromJson, toJson } from '../../src/graph/json.ts'
import { letter, memoir } from '../graph/documents.ts'
import { redstring } from './console.ts'

let folder: string
const file = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redstring-'))
  mkdirSync(file('texts/older'), { recursive: true })
  mkdirSync(file('none/.hidden'), { recursive: true })
  writeFileSync(
    file('texts/b.txt'),
    '---\ntitle: B\ndate: 1911-11-04\n---\nMarie Curie met Albert Einstein in Brussels.',
  )
  writeFileSync(file('texts/a.md'), 'BRUSSELS, Nov. 4, 1911 – Marie Curie met Paul Langevin.')
  writeFileSync(file('texts/older/c.TXT'), 'Marie Curie lived in Paris.')
  writeFileSync(file('texts/picture.png'), 'no text')
  writeFileSync(file('none/.hidden/a.txt'), 'Not to be read.')
  writeFileSync(file('empty.txt'), ' \n')
  writeFileSync(file('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
  writeFileSync(file('scan.pdf'), '%PDF-1.7 …')
  writeFileSync(file('wrong-date.txt'), '---\ndate: 2025-13-01\n---\nText.')
  writeFileSync(file('latin.txt'), Buffer.from('Marie Curie met Zo\xeb.', 'latin1'))
  writeFileSync(file('utf16.txt'), Buffer.from('\ufeffMarie Curie met Zoë.', 'utf16le'))
  writeFileSync(file('broken.json'), '{"nodes": [')
  writeFileSync(file('other.json'), '{"name": "something else"}')
  writeFileSync(file('graph.json'), toJson(buildGraph([letter, memoir])))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('help', () => {
  it('lists the commands', async () => {
    const { code, out } = await redstring(['--help'])
    expect(code).toBe(0)
    for (const name of ['build', 'extract', 'neighbors', 'path', 'evidence', 'stats', 'explore', 'score'])
      expect(out).toContain(`redstring ${name} `)
  })

  it.each(['build', 'extract', 'neighbors', 'path', 'evidence', 'stats', 'explore', 'score'])(
    'is there for %s',
    async (name) => {
      const { code, out } = await redstring([name, '--help'])
      expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining(`redstring ${name} `)])
    },
  )

  it('tells the version', async () => expect((await redstring(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/))
})

describe('a wrong call ends with 1 and one line', () => {
  it.each([
    [['frobnicate'], 'no command is called “frobnicate” (redstring --help)'],
    [['build'], 'build takes 1 or more arguments, not 0 (redstring build --help)'],
    [['path', 'graph.json', 'Curie'], 'path takes 3 arguments, not 2 (redstring path --help)'],
    [['build', 'x.txt', '--frob'], "build: Unknown option '--frob' (redstring build --help)"],
    [
      ['build', 'x.txt', '-o', 'x.docx'],
      'x.docx: no format is called so; the endings are .json, .gexf, .graphml, .csv, .jsonld',
    ],
    [['build', 'x.txt', '--date', 'yesterday'], '--date: “yesterday” is no date; write it as YYYY-MM-DD'],
    [['explore', '--port', '99999'], '--port: “99999” is no port (0 to 65535)'],
  ])('%j', async (args, line) => expect(await redstring(args)).toMatchObject({ code: 1, out: '', err: [line] }))
})

describe('bad input', () => {
  it.each([
    ['missing.txt', 'no such file or folder'],
    ['empty.txt', 'the file is empty'],
    ['binary.txt', 'a binary file, not a text'],
    ['scan.pdf', 'a PDF; only plain text is read'],
    ['none', 'no texts in this folder (.txt, .md)'],
    ['wrong-date.txt', '“2025-13-01” is no date; write it as YYYY-MM-DD'],
  ])('%s is told and the other files are read', async (name, reason) => {
    const { code, out, err } = await redstring(['extract', file(name), file('texts/b.txt')])
    expect([code, err]).toEqual([1, [`${file(name)}: ${reason}`]])
    expect(JSON.parse(out)).toMatchObject({ id: 'b' })
  })

  it.each([
    ['missing.json', 'no such file or folder'],
    ['broken.json', 'no graph: it is not JSON'],
    ['other.json', 'no graph: attributes is missing or no object'],
    ['texts', 'a folder, not a file'],
  ])('%s is no graph', async (name, reason) => {
    const { code, out, err } = await redstring(['stats', file(name)])
    expect([code, out, err.length]).toEqual([1, '', 1])
    expect(err[0]).toContain(`${file(name)}: ${reason}`)
  })

  it('a place that cannot be written', async () => {
    const target = file('nowhere/graph.json')
    const { code, err } = await redstring(['build', file('texts/b.txt'), '-o', target])
    expect([code, err]).toEqual([1, [`${target}: no such file or folder`]])
  })
})

describe('extract', () => {
  const read = async (...args: string[]) =>
    (await redstring(['extract', ...args])).out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('reads a folder and the folders in it, in order', async () =>
    expect((await read(file('texts'))).map(({ id }) => id)).toEqual(['a', 'b', 'older/c']))

  it('takes the date from the option, the front matter, the dateline', async () => {
    const dates = async (...args: string[]) => (await read(...args)).map(({ date }) => date)
    expect(await dates(file('texts'))).toEqual(['1911-11-04', '1911-11-04', null])
    expect(await dates(file('texts'), '--date', '2025-01-02')).toEqual(['2025-01-02', '2025-01-02', '2025-01-02'])
  })

  it('leaves the front matter out of the text', async () =>
    expect((await read(file('texts/b.txt')))[0]).toMatchObject({
      title: 'B',
      text: 'Marie Curie met Albert Einstein in Brussels.',
    }))

  it.each(['latin.txt', 'utf16.txt'])('reads %s', async (name) =>
    expect((await read(file(name)))[0].text.replace('\ufeff', '')).toBe('Marie Curie met Zoë.'),
  )

  it('reads standard input', async () => {
    const { out } = await redstring(['extract', '-'], 'Marie Curie met Albert Einstein.')
    expect(JSON.parse(out)).toMatchObject({ id: 'input', text: 'Marie Curie met Albert Einstein.' })
  })

  it('tells two files of one name apart', async () =>
    expect((await read(file('texts/b.txt'), file('texts/b.txt'))).map(({ id }) => id)).toEqual(['b', 'b-2']))
})

describe('build', () => {
  it('writes the graph to standard output', async () => {
    const { code, out } = await redstring(['build', file('texts')])
    expect(code).toBe(0)
    expect(
      fromJson(out)
        .graphology.getAttribute('documents')
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'older/c'])
  })

  it.each([
    ['out.json', ['out.json']],
    ['out.gexf', ['out.gexf']],
    ['out.graphml', ['out.graphml']],
    ['out.jsonld', ['out.jsonld']],
    ['out.csv', ['out.edges.csv', 'out.nodes.csv']],
  ])('writes %s', async (name, written) => {
    mkdirSync(file('written'))
    const { code, out } = await redstring(['build', file('texts'), '-o', file(`written/${name}`)])
    expect([code, out, readdirSync(file('written')).sort()]).toEqual([0, '', written])
    for (const one of written) expect(readFileSync(file(`written/${one}`), 'utf8').length).toBeGreaterThan(10)
    rmSync(file('written'), { recursive: true })
  })
})

describe('questions to a graph', () => {
  const ask = (...args: string[]) => redstring([args[0]!, file('graph.json'), ...args.slice(1)])

  it('neighbors', async () =>
    expect((await ask('neighbors', 'curie', '--relation', 'met')).out).toBe(
      'Albert Einstein (person)\n    Albert Einstein — met — Marie Curie, 30 October 1911, in Brussels\n',
    ))

  it('neighbors of a kind further away', async () =>
    expect((await ask('neighbors', 'eight children', '--depth', '2', '--kind', 'person')).out).toContain(
      'Paul Langevin',
    ))

  it('path', async () =>
    expect((await ask('path', 'Einstein', 'Langevin')).out.split('\n')).toEqual([
      'Albert Einstein — met — Marie Curie, 30 October 1911, in Brussels',
      '    “Marie Curie met Albert Einstein in Brussels on 30 October 1911.” — A letter, 1911-11-04, 0–63',
      '    “Einstein met Curie in 1911.” — A memoir, 0–27',
      'Marie Curie — wrote to → Paul Langevin',
      '    “She wrote to Paul Langevin.” — A letter, 1911-11-04, 64–91',
      '',
    ]))

  it('evidence between two', async () =>
    expect((await ask('evidence', 'Einstein', 'Langevin')).out).toBe(
      'Albert Einstein — wrote to → Paul Langevin (denied; says Hendrik Lorentz)\n' +
        '    “Einstein did not write to Langevin, said Hendrik Lorentz in Brussels.” — A memoir, 49–118\n',
    ))

  it('stats', async () => expect((await ask('stats')).out).toContain('nodes                9\n'))

  it.each([['neighbors', 'Curie'], ['path', 'Curie', 'Langevin'], ['evidence', 'Curie'], ['stats']])(
    '%s as JSON',
    async (...args) => expect(JSON.parse((await ask(...args, '--json')).out)).toBeTypeOf('object'),
  )

  it.each([
    ['neighbors', 'Nobody'],
    ['path', 'Curie', 'Nobody'],
    ['evidence', 'Nobody'],
  ])('%s of nobody', async (...args) =>
    expect(await ask(...args)).toMatchObject({
      code: 1,
      out: '',
      err: [`${file('graph.json')}: nothing is called “Nobody”`],
    }),
  )

  it('a depth that is none', async () =>
    expect(await ask('neighbors', 'Curie', '--depth', 'x')).toMatchObject({
      code: 1,
      err: ['depth is a whole number from 1, not NaN'],
    }))
})

describe('explore', () => {
  it.each([
    ['broken.json', 'no graph: it is not JSON'],
    ['missing.txt', 'no such file or folder'],
    ['none', 'no texts in this folder (.txt, .md)'],
  ])('%s is told', async (name, reason) => {
    const { code, err } = await redstring(['explore', file(name)])
    expect([code, err.length]).toEqual([1, 1])
    expect(err[0]).toContain(`${file(name)}: ${reason}`)
  })

  it('a graph is opened alone', async () =>
    expect(await redstring(['explore', file('graph.json'), file('texts')])).toMatchObject({
      code: 1,
      err: [`${file('graph.json')}: a graph is opened alone, without texts or other graphs`],
    }))
})
