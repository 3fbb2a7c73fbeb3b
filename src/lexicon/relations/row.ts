// How a row of the relation tables is written. A row says: a predicate with one of these words, whose argument in the role
// before the `>` and whose argument in the role after it are things of fitting kinds, states this relation between the two.
// Every row has a sentence that shows it: the subject in braces, the object in brackets; the tests read it.
//
//   verb('met', 'meet|encounter', 'subj > obj|with', '{Marie Curie} met [Albert Einstein] in Geneva.')
//
// Roles are deep: the object of an active verb and the subject of a passive one are both `obj`.
//
//   subj obj iobj      subject, object, second object ("gave *him* a book")
//   with to from …     the noun after that preposition
//   date               a date beside the predicate, whatever the preposition
//   poss               the possessor of a noun: "*her* letter", "*Iraq's* minister"
//   mod                a name or demonym before a noun: "*Boeing* spokesman", "*Iraqi* minister"
//   comma              what follows a noun after a comma or in brackets: "Riga, *Latvia*"
//   recipient          who gets what the noun names: "*she* received his letter"
//   adjunct            the subject of a clause that the noun stands beside: "*she* said in a letter"
//   self               the noun itself
//   each               the others of the same group: "*A and B* met", "between *A and B*"
//   holder             who has the office or part that a role noun names: "*Ban Ki-moon*, head of the United Nations"
import type { Kind } from '../../types.ts'

/** What the predicate is: a verb, a noun for a deed, or a noun for an office, trade or kin that somebody holds. */
export type Form = 'verb' | 'noun' | 'role'

export interface Row {
  label: string
  form: Form
  /** Lemmas; `*event` stands for any noun of that kind. */
  words: readonly string[]
  from: readonly string[]
  to: readonly string[]
  /** A sentence with `{subject}` and `[object]`. */
  example: string
  /** Narrower than the label's own kinds. */
  fromKinds?: readonly Kind[]
  toKinds?: readonly Kind[]
  /** The predicate has to have one of these arguments too, or may have none of them. */
  requires?: readonly string[]
  excludes?: readonly string[]
  /** Lemmas that the object must be, or may not be. */
  object?: readonly string[]
  notObject?: readonly string[]
  /** 0 to 1; how often the row is right. */
  confidence: number
}

/** The conditions of a row as the tables write them, alternatives parted by `|`. */
interface Conditions {
  from?: string
  to?: string
  requires?: string
  excludes?: string
  object?: string
  notObject?: string
  confidence?: number
}

const list = (words: string): string[] => words.split('|')
const optional = (words: string | undefined): string[] | undefined => (words === undefined ? undefined : list(words))

const maker =
  (form: Form, usual: number) =>
  (label: string, words: string, slots: string, example: string, conditions: Conditions = {}): Row => {
    const [from, to] = slots.split(' > ')
    return {
      label,
      form,
      words: list(words),
      from: list(from),
      to: list(to),
      example,
      fromKinds: optional(conditions.from) as Kind[] | undefined,
      toKinds: optional(conditions.to) as Kind[] | undefined,
      requires: optional(conditions.requires),
      excludes: optional(conditions.excludes),
      object: optional(conditions.object),
      notObject: optional(conditions.notObject),
      confidence: conditions.confidence ?? usual,
    }
  }

export const verb = maker('verb', 0.85)
export const noun = maker('noun', 0.75)
export const role = maker('role', 0.8)
