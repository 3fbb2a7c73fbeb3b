// How a row of the relation tables is written. A row says: a predicate with one of these words, whose argument in the role
// `from` and whose argument in the role `to` are things of fitting kinds, states this relation between the two.
//
//   verb('met', 'meet|encounter', 'subj', 'obj', 'Marie Curie met Albert Einstein in Geneva.', 'Marie Curie', 'Albert Einstein')
//
// Roles are deep: the object of an active verb and the subject of a passive one are both `obj`.
//
//   subj obj iobj      subject, object, second object ("gave *him* a book")
//   with to from …     the noun after that preposition
//   date place         a date or a place beside the predicate, whatever the preposition
//   poss               the possessor of a noun: "*her* letter", "*Iraq's* minister"
//   mod                a name or demonym before a noun: "*Boeing* spokesman", "*Iraqi* minister"
//   self               the noun itself
//   each               the others of the same group: "*A and B* met", "between *A and B*"
//   holder             who has the office or part that a role noun names: "*Ban Ki-moon*, head of the United Nations"
import type { Kind, Status } from '../../types.ts'

/** What the predicate is: a verb, a noun for a deed, or a noun for an office, trade or kin that somebody holds. */
export type Form = 'verb' | 'noun' | 'role'

export interface Row {
  label: string
  form: Form
  /** Lemmas; `*` stands for any noun of kind event. */
  words: readonly string[]
  from: readonly string[]
  to: readonly string[]
  /** A sentence, and the two names that it must relate. */
  example: readonly [text: string, subject: string, object: string]
  /** Narrower than the label's own kinds. */
  fromKinds?: readonly Kind[]
  toKinds?: readonly Kind[]
  /** The predicate has to have this argument too, or may not have it. */
  requires?: readonly string[]
  excludes?: readonly string[]
  /** Lemmas that the object must be, or may not be. */
  object?: readonly string[]
  notObject?: readonly string[]
  /** What the words themselves say of the status: `refuse` denies. */
  status?: Status
  /** 0 to 1; how often the row is right. */
  confidence: number
}

/** The conditions of a row, alternatives parted by `|`. */
export interface Conditions {
  from?: string
  to?: string
  requires?: string
  excludes?: string
  object?: string
  notObject?: string
  status?: Status
  confidence?: number
}

const list = (words: string): string[] => words.split('|')
const optional = (words: string | undefined): string[] | undefined => (words === undefined ? undefined : list(words))

const maker =
  (form: Form, usual: number) =>
  (
    label: string,
    words: string,
    from: string,
    to: string,
    text: string,
    subject: string,
    object: string,
    conditions: Conditions = {},
  ): Row => ({
    label,
    form,
    words: list(words),
    from: list(from),
    to: list(to),
    example: [text, subject, object],
    fromKinds: optional(conditions.from) as Kind[] | undefined,
    toKinds: optional(conditions.to) as Kind[] | undefined,
    requires: optional(conditions.requires),
    excludes: optional(conditions.excludes),
    object: optional(conditions.object),
    notObject: optional(conditions.notObject),
    status: conditions.status,
    confidence: conditions.confidence ?? usual,
  })

export const verb = maker('verb', 0.85)
export const noun = maker('noun', 0.75)
export const role = maker('role', 0.8)
