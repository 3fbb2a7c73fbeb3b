// What the rows of lexicon/relations read off the trees: each predicate with its arguments is held against the rows for its
// word. In "Ann wrote to Bob" a row for "write" proposes that Ann wrote to Bob.
import { labelOf } from '../../lexicon/labels.ts'
import { deputies } from '../../lexicon/relations/roles.ts'
import type { Row } from '../../lexicon/relations/row.ts'
import { rowsFor } from '../../lexicon/relations/tables.ts'
import type { Document, Kind, Sentence } from '../../types.ts'
import type { Argument, Predicate, PredicateReader } from './predicates.ts'
import type { Referent, Referents } from './referents.ts'

/** One edge that one row proposes. */
export interface Proposal {
  row: Row
  predicate: Predicate
  from: Filler
  to: Filler
  /** 0 to 1: how often the row is right, times how sure its arguments are. */
  confidence: number
}

/** An entity in one of the places of a row. */
export interface Filler extends Referent {
  argument: Argument
}

/** All proposals for a sentence. */
export function* proposals(
  document: Document,
  reader: PredicateReader,
  referents: Referents,
  { first, last }: Sentence,
): Generator<Proposal> {
  for (let token = first; token < last; token++) {
    for (const [predicate, rows] of matchable(document, reader, referents, token)) {
      for (const row of rows) yield* matches(document, referents, predicate, row)
    }
  }
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
    const roles = [...rowsFor('role', reader.office(index)), ...(kind ? rowsFor('role', `*${kind}`) : [])]
    if (roles.length > 0) yield [reader.role(index), roles]
  }
}

/** The edges that a row reads off a predicate. */
function* matches(document: Document, referents: Referents, predicate: Predicate, row: Row): Generator<Proposal> {
  if (!fits(document, predicate, row)) return
  const subjects = filled(document, referents, predicate, row, row.from)
  const others = filled(document, referents, predicate, row, row.to)
  const objects = row.to.includes('each') ? [...subjects, ...others] : others
  for (const from of subjects) {
    for (const to of objects) {
      if (from.entity.id === to.entity.id || !kindsFit(row, from.entity.kind, to.entity.kind)) continue
      const sure = from.sure * to.sure * from.argument.sure * to.argument.sure
      yield { row, predicate, from, to, confidence: row.confidence * sure }
    }
  }
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

function kindsFit({ label, fromKinds, toKinds }: Row, from: Kind, to: Kind): boolean {
  const { from: froms, to: tos } = labelOf(label)!
  return (fromKinds ?? froms).includes(from) && (toKinds ?? tos).includes(to)
}
