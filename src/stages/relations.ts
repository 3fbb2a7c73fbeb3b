// Reads relations off the dependency trees: each predicate with its arguments is held against the rows of
// lexicon/relations, and each row that fits gives an edge with its evidence.
import { labelOf } from '../lexicon/labels.ts'
import { deputies } from '../lexicon/relations/roles.ts'
import type { Row } from '../lexicon/relations/row.ts'
import { rowsFor } from '../lexicon/relations/tables.ts'
import { childrenOf } from '../text/tree.ts'
import type { Document, Kind, Relation, Span, Stage } from '../types.ts'
import { PredicateReader, type Argument, type Predicate } from './relations/predicates.ts'
import { Referents, type Referent } from './relations/referents.ts'

/** Fills `relations`: the same pair, label and sentence once, by its surest row. */
export const relations: Stage = (document) => {
  const children = childrenOf(document.tokens)
  const reader = new PredicateReader(document.tokens, children)
  const referents = new Referents(document, children)
  const best = new Map<string, Relation>()
  document.sentences.forEach((sentence, index) => {
    for (let token = sentence.first; token < sentence.last; token++) {
      for (const [predicate, rows] of matchable(document, reader, referents, token)) {
        for (const row of rows) {
          for (const relation of matches(document, referents, index, predicate, row)) keepBest(best, relation)
        }
      }
    }
  })
  document.relations = [...best.values()].sort(
    (a, b) =>
      a.evidence.predicate.start - b.evidence.predicate.start || a.evidence.subject.start - b.evidence.subject.start,
  )
  return document
}

function keepBest(best: Map<string, Relation>, relation: Relation): void {
  const key = [relation.evidence.sentence, relation.subject, relation.relation, relation.object].join('\n')
  const held = best.get(key)
  if (!held || relation.confidence > held.confidence) best.set(key, relation)
}

/** The predicates that a token can be, each with the rows for its word. */
function* matchable(
  document: Document,
  reader: PredicateReader,
  referents: Referents,
  index: number,
): Generator<[Predicate, readonly Row[]]> {
  const { upos, lemma } = document.tokens[index]
  if (upos === 'VERB' || upos === 'AUX') {
    const predicate = reader.verb(index)
    const rows = rowsFor('verb', predicate.lemma)
    yield [predicate, rows.length > 0 ? rows : rowsFor('verb', lemma.toLowerCase())]
  } else if (upos === 'NOUN' || upos === 'PROPN') {
    const word = lemma.toLowerCase()
    const kind = referents.of(index)[0]?.entity.kind
    const deeds = [...rowsFor('noun', word), ...(kind ? rowsFor('noun', `*${kind}`) : [])]
    if (deeds.length > 0) yield [reader.noun(index), deeds]
    const roles = [...rowsFor('role', word), ...(kind ? rowsFor('role', `*${kind}`) : [])]
    if (roles.length > 0) yield [reader.role(index), roles]
  }
}

/** The edges that a row reads off a predicate. */
function* matches(
  document: Document,
  referents: Referents,
  sentence: number,
  predicate: Predicate,
  row: Row,
): Generator<Relation> {
  if (!fits(document, predicate, row)) return
  const subjects = filled(document, referents, predicate, row, row.from)
  const objects = row.to.includes('each') ? subjects : filled(document, referents, predicate, row, row.to)
  for (const from of subjects) {
    for (const to of objects) {
      if (from.argument === to.argument && from.entity === to.entity) continue
      const relation = relate(document, sentence, predicate, row, from, to)
      if (relation) yield relation
    }
  }
}

interface Filler extends Referent {
  argument: Argument
}

/** The entities that stand in one of the roles, with the mention that says so. */
function filled(
  document: Document,
  referents: Referents,
  predicate: Predicate,
  row: Row,
  roles: readonly string[],
): Filler[] {
  const places: Argument[] = roles.includes('self')
    ? [{ role: 'self', token: predicate.token, sure: 1, path: 'self' }]
    : predicate.arguments.filter((argument) => takes(roles, argument, referents))
  const deputy = row.label === 'leads' && isDeputy(document, predicate)
  return places.flatMap((argument) =>
    deputy ? [] : referents.of(argument.token).map((referent) => ({ ...referent, argument })),
  )
}

const takes = (roles: readonly string[], { role, token }: Argument, referents: Referents): boolean =>
  roles.includes(role) || (roles.includes('date') && referents.mentionOf(token)?.form === 'date')

function isDeputy({ tokens }: Document, { token }: Predicate): boolean {
  const before = tokens[token - 1]
  const word = before?.text === '-' ? tokens[token - 2] : before
  return word !== undefined && deputies.has(word.lemma.toLowerCase())
}

/** The row's conditions on what else the predicate has beside it. */
function fits({ tokens }: Document, { arguments: list }: Predicate, row: Row): boolean {
  const has = (roles: readonly string[]): boolean => list.some(({ role }) => roles.includes(role))
  if (row.requires && !has(row.requires)) return false
  if (row.excludes && has(row.excludes)) return false
  const objects = list.filter(({ role }) => role === 'obj').map(({ token }) => tokens[token].lemma.toLowerCase())
  if (row.object && !objects.some((lemma) => row.object!.includes(lemma))) return false
  return !(row.notObject && objects.some((lemma) => row.notObject!.includes(lemma)))
}

function relate(
  document: Document,
  sentence: number,
  predicate: Predicate,
  row: Row,
  from: Filler,
  to: Filler,
): Relation | null {
  const label = labelOf(row.label)!
  const fromKinds: readonly Kind[] = row.fromKinds ?? label.from
  const toKinds: readonly Kind[] = row.toKinds ?? label.to
  if (!fromKinds.includes(from.entity.kind) || !toKinds.includes(to.entity.kind)) return null
  if (from.entity.id === to.entity.id) return null
  const word = document.tokens[predicate.token]
  const { start, end } = document.sentences[sentence]
  return {
    subject: from.entity.id,
    object: to.entity.id,
    relation: row.label,
    open: false,
    predicate: predicate.lemma,
    when: null,
    where: null,
    status: 'asserted',
    attribution: null,
    evidence: {
      document: document.id,
      sentence,
      start,
      end,
      subject: spanOf(from.mention),
      predicate: spanOf(word),
      object: spanOf(to.mention),
    },
    confidence: row.confidence * from.sure * to.sure * from.argument.sure * to.argument.sure,
    rule: `relations/${row.form}/${row.label}`,
    path: `${from.argument.path} < ${predicate.lemma} > ${to.argument.path}`,
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
