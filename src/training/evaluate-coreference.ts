// How well coreference does on texts that it reads raw: the ambiguous pronouns of GAP (Webster et al., "Mind the GAP", TACL
// 2018) and the chains of named people and places in GUM dev, beside a baseline that joins what is spelled the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coreference } from '../stages/coreference.ts'
import { dates } from '../stages/dates.ts'
import { entities } from '../stages/entities.ts'
import { events } from '../stages/events.ts'
import { names } from '../stages/names.ts'
import { nominals } from '../stages/nominals.ts'
import { quotations } from '../stages/quotations.ts'
import { syntax } from '../stages/syntax.ts'
import { tokens } from '../stages/tokens.ts'
import type { Document, Mention } from '../types.ts'
import { readGum, type CorpusDocument } from './corpora.ts'

const upToMentions = [tokens, syntax, quotations, names, dates, events, nominals]

/** Reads a text up to the mentions that coreference compares. */
export const readMentions = (id: string, text: string): Document =>
  upToMentions.reduce<Document>((document, stage) => stage(document), {
    id,
    title: null,
    date: null,
    text,
    tokens: [],
    sentences: [],
    quotations: [],
    mentions: [],
    entities: [],
    relations: [],
    decisions: [],
  })

const readEntities = (id: string, text: string): Document => entities(coreference(readMentions(id, text)))

/** Prints the tables; `folder` is the folder of the corpora. */
export function evaluateCoreference(folder: string): void {
  evaluateGap(readFileSync(join(folder, 'coreference/gap-development.tsv'), 'utf8'))
  evaluateGum(readGum(readFileSync(join(folder, 'gum/dev.jsonl'), 'utf8')))
}

interface Counts {
  right: number
  found: number
  of: number
}

const f1 = ({ right, found, of }: Counts): number => (found + of === 0 ? 0 : (200 * right) / (found + of))
const percent = (value: number): string => value.toFixed(1).padStart(5)

/** For each of the two names beside a pronoun: does the pronoun stand for it? */
export function evaluateGap(table: string): void {
  const scores: Record<string, Counts> = {
    masculine: { right: 0, found: 0, of: 0 },
    feminine: { right: 0, found: 0, of: 0 },
    all: { right: 0, found: 0, of: 0 },
  }
  for (const row of table.trim().split('\n').slice(1)) {
    const [id, text, pronoun, offset, a, offsetA, isA, b, offsetB, isB] = row.split('\t')
    const document = readEntities(id, text)
    const own = entitiesAt(document, Number(offset), pronoun.length)
    const gender = /^(she|her|hers)$/i.test(pronoun) ? 'feminine' : 'masculine'
    for (const [name, start, answer] of [
      [a, offsetA, isA],
      [b, offsetB, isB],
    ]) {
      const gold = answer.toUpperCase() === 'TRUE'
      const told = entitiesAt(document, Number(start), name.length).some((entity) => own.includes(entity))
      for (const counts of [scores[gender], scores.all]) {
        counts.right += Number(gold && told)
        counts.found += Number(told)
        counts.of += Number(gold)
      }
    }
  }
  console.log('GAP development   P     R     F1')
  for (const [name, counts] of Object.entries(scores)) {
    const { right, found, of } = counts
    console.log(
      `  ${name.padEnd(13)} ${percent((100 * right) / found)} ${percent((100 * right) / of)} ${percent(f1(counts))}`,
    )
  }
  console.log(`  feminine / masculine ${(f1(scores.feminine) / f1(scores.masculine)).toFixed(2)}`)
}

/** The entities of the mentions that overlap a stretch of text, members of groups with them. */
function entitiesAt({ mentions, entities: all }: Document, start: number, length: number): string[] {
  const ids = mentions
    .filter((mention) => mention.start < start + length && start < mention.end && covers(mention, start, length))
    .flatMap(({ entity }) => entity ?? [])
  const members = all.filter(({ id }) => ids.includes(id)).flatMap((entity) => entity.members)
  return [...ids, ...members]
}

/** A name covers another where it is at least half of it; a phrase around it, "her brother Ruiz", does not count. */
const covers = ({ form, start, end }: Mention, at: number, length: number): boolean =>
  form === 'pronoun' ||
  (form === 'name' && Math.min(end, at + length) - Math.max(start, at) > length / 2 - 1) ||
  (start === at && end === at + length)

interface Told {
  gold: string
  own: string
  same: string
  named: boolean
}

/** B³ of the chains of named people and places, and how many were found, merged and split. */
export function evaluateGum(documents: readonly CorpusDocument[]): void {
  const genres = new Map<string, Told[][]>()
  for (const document of documents) {
    const told = toldOf(document)
    for (const genre of [document.genre, 'all']) genres.set(genre, [...(genres.get(genre) ?? []), told])
  }
  console.log(
    '\nGUM dev, named people and places: chains; B³ F1 of their names (same string) and of all their mentions',
  )
  console.log('genre          chains found merged split   names  (same)   all  (same)')
  for (const [genre, tolds] of genres) {
    const named = tolds.map((told) => told.filter((mention) => mention.named))
    const counts = sum(named.map(chainCounts))
    const figures = [
      bCubed(named, ({ own }) => own),
      bCubed(named, ({ same }) => same),
      bCubed(tolds, ({ own }) => own),
      bCubed(tolds, ({ same }) => same),
    ].map(percent)
    const columns = counts.map((count) => String(count).padStart(6)).join(' ')
    console.log(`${genre.padEnd(14)} ${columns}  ${figures[0]}  (${figures[1]}) ${figures[2]}  (${figures[3]})`)
  }
}

const sum = (rows: readonly number[][]): number[] =>
  rows.reduce((total, row) => row.map((value, i) => value + (total[i] ?? 0)), [])

/** Every gold mention of the chains of named people and places with its entity and, if it is a name, its spelling. */
function toldOf({ id, text, mentions, sentences }: CorpusDocument): Told[] {
  const document = readEntities(id, text)
  const heads = sentences.flatMap(({ tokens }) => tokens)
  const kept = new Set(
    mentions
      .filter(({ named, type }) => named && (type === 'person' || type === 'place'))
      .map(({ coref_id }) => coref_id),
  )
  return mentions
    .filter(({ coref_id, start, end }) => kept.has(coref_id) && end > start)
    .map(({ coref_id, head, named }, index) => {
      const own = mentionAt(document, heads[head].start, named)
      const alone = `alone ${index}`
      const spelled = own?.form === 'name' ? document.text.slice(own.start, own.end).toLowerCase() : alone
      return { gold: coref_id, own: own?.entity ?? alone, same: spelled, named }
    })
}

/** The mention whose head is at an offset; of a name any mention that covers it. */
function mentionAt({ mentions, tokens: words }: Document, offset: number, named: boolean): Mention | null {
  const heads = mentions.filter(({ head }) => words[head].start <= offset && offset < words[head].end)
  const around = named
    ? mentions.filter(({ form, start, end }) => form === 'name' && start <= offset && offset < end)
    : []
  return [...around, ...heads][0] ?? null
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

/** Chains, and of them found (an entity holds one of its names), merged (with another), split (in more entities than one). */
function chainCounts(told: readonly Told[]): number[] {
  const chains = groupBy(told, ({ gold }) => gold)
  const entitiesOf = (mentions: readonly Told[]) =>
    new Set(mentions.map(({ own }) => own).filter((own) => !own.startsWith('alone')))
  const owners = groupBy(told, ({ own }) => own)
  let [found, merged, split] = [0, 0, 0]
  for (const mentions of chains.values()) {
    const own = entitiesOf(mentions)
    if (own.size > 0) found++
    if (own.size > 1) split++
    if ([...own].some((entity) => new Set(owners.get(entity)!.map(({ gold }) => gold)).size > 1)) merged++
  }
  return [chains.size, found, merged, split]
}

/** B³ F1 (Bagga & Baldwin, "Algorithms for Scoring Coreference Chains", 1998) over the gold mentions. */
function bCubed(documents: readonly (readonly Told[])[], clusterOf: (told: Told) => string): number {
  let [precision, recall, count] = [0, 0, 0]
  for (const told of documents) {
    const golds = groupBy(told, ({ gold }) => gold)
    const clusters = groupBy(told, clusterOf)
    for (const mention of told) {
      const cluster = clusters.get(clusterOf(mention))!
      const both = cluster.filter(({ gold }) => gold === mention.gold).length
      precision += both / cluster.length
      recall += both / golds.get(mention.gold)!.length
      count++
    }
  }
  return count === 0 ? 0 : (200 * precision * recall) / (precision + recall) / count
}
