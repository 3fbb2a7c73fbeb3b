// The pronouns of English, with person, number and gender.
// "herself" is third person, singular, feminine, reflexive.

export interface Pronoun {
  person: 1 | 2 | 3
  /** Null where the form leaves it open: "you". */
  number: 'singular' | 'plural' | null
  gender: 'masculine' | 'feminine' | 'neuter' | null
  reflexive: boolean
}

const row = (person: Pronoun['person'], number: Pronoun['number'], gender: Pronoun['gender'], forms: string) =>
  forms
    .split(' ')
    .map((form): [string, Pronoun] => [form, { person, number, gender, reflexive: /sel(f|ves)$/.test(form) }])

/** Personal and possessive pronouns by their lower-case form. */
export const personalPronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...row(1, 'singular', null, 'i me my mine myself'),
  ...row(1, 'plural', null, 'we us our ours ourselves'),
  ...row(2, null, null, 'you your yours yourself yourselves'),
  ...row(3, 'singular', 'masculine', 'he him his himself'),
  ...row(3, 'singular', 'feminine', 'she her hers herself'),
  ...row(3, 'singular', 'neuter', 'it its itself'),
  ...row(3, 'plural', null, "they them 'em their theirs themselves themself"),
])

/** Pronouns that open a relative clause: "the man who called". */
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that'])

/** Words that stand for a stated number of people or things already told of: "both", "the two". */
export const pluralPointers: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
])
