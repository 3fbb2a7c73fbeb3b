// Words that say whether a thing is so, is to be, may be or is not. By lower-case lemma.
import type { Status } from '../types.ts'

const row = (status: Status, words: string): [string, Status][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, status])

/** Auxiliaries: "will meet", "may meet". */
export const modals: ReadonlyMap<string, Status> = new Map([
  ...row('planned', `will shall 'll ’ll wo would 'd ’d`),
  ...row('possible', 'may might could can ca must should ought'),
])

/** Verbs, adjectives and nouns over an infinitive or a clause: "agreed to meet", "a plan to meet", "unable to meet". */
export const governors: ReadonlyMap<string, Status> = new Map([
  ...row(
    'planned',
    `set plan intend agree promise pledge vow expect schedule prepare decide aim go due ready arrange commit undertake
     slate poise design determine resolve book announce intention decision agreement commitment promise vow pledge
     mandate order task`,
  ),
  ...row(
    'possible',
    `want hope wish try attempt seek consider offer threaten able willing like likely love allege propose suggest
     recommend ask urge call demand request invite encourage beg need desire long eager suspect believe rumor possible
     possibly potential attempt effort hope wish desire proposal bid chance opportunity ability right need require oblige
     advise strive struggle aspire`,
  ),
  ...row(
    'denied',
    `fail refuse decline deny avoid prevent stop cancel reject unable prohibit ban forbid unwilling impossible failure
     refusal abandon block halt rule_out`,
  ),
])

/** Before a noun for a happening: "the planned summit", "an alleged attack". */
export const adjectives: ReadonlyMap<string, Status> = new Map([
  ...row(
    'planned',
    'planned upcoming scheduled proposed forthcoming future coming next prospective intended impending',
  ),
  ...row('possible', 'possible potential alleged suspected likely hypothetical supposed would-be attempted'),
  ...row('denied', 'failed cancelled canceled abortive thwarted foiled averted'),
])

/** "never met", "no longer leads". */
export const negations: ReadonlySet<string> = new Set([
  `not`,
  `n't`,
  `n’t`,
  'never',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'without',
  'no',
])

/** Marks of a clause that is only supposed: "if they met". */
export const suppositions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])
