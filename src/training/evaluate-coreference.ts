// How well coreference does on texts that it reads raw: the ambiguous pronouns of GAP (Webster et al., "Mind the GAP", TACL
// 2018) and the chains of named people and places in GUM dev, beside a baseline that joins what is spelled the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseBy, coreference, resolve, type Choose } from '../stages/coreference.ts'
import { entities } from '../stages/entities.ts'
import type { Document, Mention } from '../types.ts'
import { readGum, type CorpusDocument } from './corpora.ts'
import { copy, gapAnnotated, readGap, readGumChains, readMentions, type GapRow } from './coreference-corpora.ts'
import { trainCoreference } from './coreference.ts'

/** Two tables in Markdown; `folder` is the folder of the corpora. */
export const evaluateCoreference = (folder: string): string => [gapTable(folder), gumTable(folder)].join('\n\n')

const folds = 5

interface Counts {
  right: number
  found: number
  of: number
}

const f1 = ({ right, found, of }: Counts): number => (200 * right) / (found + of || 1)

/**
 * GAP development, cross-validated: each fifth is read with weights learned from GUM and from the other four fifths (what ships has
 * learned from all five).
 */
export function gapTable(folder: string): string {
  const gum = readGumChains(folder, 'train')
  const rows = readGap(folder)
  const scores = new Map(['masculine', 'feminine', 'all'].map((name) => [name, { right: 0, found: 0, of: 0 }]))
  for (let fold = 0; fold < folds; fold++) {
    const others = rows.filter((_, index) => index % folds !== fold).map(gapAnnotated)
    const fresh = gum.map((annotated) => ({ ...annotated, document: copy(annotated.document) }))
    const weights = trainCoreference([...fresh, ...others])
    const choose: Choose = (scene, pronoun, candidates) => chooseBy(scene, pronoun, candidates, weights)
    rows.filter((_, index) => index % folds === fold).forEach((row) => scoreGap(row, choose, scores))
  }
  const lines = [...scores].map(([name, counts]) => {
    const { right, found, of } = counts
    return `| ${name} | ${[(100 * right) / found, (100 * right) / of, f1(counts)].map((value) => value.toFixed(1)).join(' | ')} |`
  })
  return ['| GAP development, five folds | P | R | F1 |', '|---|---|---|---|', ...lines].join('\n')
}

/** For each of the two names beside a pronoun: does the pronoun stand for it? */
function scoreGap({ document, pronoun, names }: GapRow, choose: Choose, scores: ReadonlyMap<string, Counts>): void {
  const read = entities(resolve(copy(document), choose))
  const own = entitiesAt(read, pronoun.start, pronoun.text.length)
  const gender = /^(she|her|hers)$/i.test(pronoun.text) ? 'feminine' : 'masculine'
  for (const { start, text, right } of names) {
    const told = entitiesAt(read, start, text.length).some((entity) => own.includes(entity))
    for (const counts of [scores.get(gender)!, scores.get('all')!]) {
      counts.right += Number(right && told)
      counts.found += Number(told)
      counts.of += Number(right)
    }
  }
}

/** The entities of the names and pronouns that overlap a stretch of text, the members of groups with them. */
function entitiesAt({ mentions, entities: all }: Document, start: number, length: number): string[] {
  const ids = mentions
    .filter(({ form, ...span }) => form !== 'nominal' && span.start < start + length && start < span.end)
    .flatMap(({ entity }) => entity ?? [])
  return [...ids, ...all.filter(({ id }) => ids.includes(id)).flatMap(({ members }) => members)]
}

interface Told {
  gold: string
  own: string
  same: string
  named: boolean
}

/** B³ of the chains of named people and places in GUM dev, and how many were found, merged and split, by genre. */
export function gumTable(folder: string): string {
  const genres = new Map<string, Told[][]>()
  for (const document of readGum(readFileSync(join(folder, 'gum/dev.jsonl'), 'utf8'))) {
    const told = toldOf(document)
    for (const genre of [document.genre, 'all']) genres.set(genre, [...(genres.get(genre) ?? []), told])
  }
  const lines = [...genres].map(([genre, tolds]) => {
    const named = tolds.map((told) => told.filter((mention) => mention.named))
    const counts = named.map(chainCounts).reduce((sum, row) => sum.map((value, i) => value + row[i]))
    const own = ({ own }: Told) => own
    const same = ({ same }: Told) => same
    const figures = [bCubed(named, own), bCubed(named, same), bCubed(tolds, own), bCubed(tolds, same)]
    return `| ${[genre, ...counts, ...figures.map((value) => value.toFixed(1))].join(' | ')} |`
  })
  return [
    '| GUM dev, named people and places | chains | found | merged | split | names B³ F1 | same string | all mentions B³ F1 | same string |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

/** Every gold mention of the chains of named people and places with its entity and, if it is a name, its spelling. */
function toldOf({ id, text, mentions, sentences }: CorpusDocument): Told[] {
  const document = entities(coreference(readMentions(id, text)))
  const words = sentences.flatMap(({ tokens }) => tokens)
  const kept = new Set(
    mentions
      .filter(({ named, type }) => named && (type === 'person' || type === 'place'))
      .map(({ coref_id }) => coref_id),
  )
  return mentions
    .filter(({ coref_id }) => kept.has(coref_id))
    .map(({ coref_id, head, named }, index) => {
      const own = mentionAt(document, words[head].start)
      const alone = `alone ${index}`
      const spelled = own?.form === 'name' ? document.text.slice(own.start, own.end).toLowerCase() : alone
      return { gold: coref_id, own: own?.entity ?? alone, same: spelled, named }
    })
}

/** The mention with the head at an offset, names first; a name within a longer one ("Bergen" in "Bergen Airport") is not that one. */
function mentionAt({ mentions, tokens }: Document, offset: number): Mention | null {
  const here = mentions.filter(({ head }) => tokens[head].start <= offset && offset < tokens[head].end)
  return here.find(({ form }) => form === 'name') ?? here[0] ?? null
}

/** Chains, and of them found (an entity holds one of its names), merged (with another), split (in more entities than one). */
function chainCounts(told: readonly Told[]): number[] {
  const owners = groupBy(told, ({ own }) => own)
  let [chains, found, merged, split] = [0, 0, 0, 0]
  for (const mentions of groupBy(told, ({ gold }) => gold).values()) {
    const own = new Set(mentions.map((mention) => mention.own).filter((id) => !id.startsWith('alone')))
    chains++
    if (own.size > 0) found++
    if (own.size > 1) split++
    if ([...own].some((entity) => new Set(owners.get(entity)!.map(({ gold }) => gold)).size > 1)) merged++
  }
  return [chains, found, merged, split]
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
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
