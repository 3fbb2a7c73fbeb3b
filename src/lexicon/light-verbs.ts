// Verbs that lend a noun their subject: "Ann had a talk with Bob" says what "Ann talked with Bob" says.

/** The subject does what the noun says. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `have hold make give take pay do conduct begin start launch open continue keep send write sign reach strike ink conclude
  enter form deliver issue file bring express offer lend voice raise carry carry_out lead wage win score suffer plan host
  organize attend mount stage commit perform undertake announce receive exchange establish maintain enjoy share resume
  end break finish complete seek request schedule arrange broker negotiate initiate attempt enter_into post submit
  earn obtain get complete pursue accept find land leave`.split(/\s+/),
)

/** The subject is the one to whom the noun goes: "Bob received Ann's letter". */
export const receivingVerbs: ReadonlySet<string> = new Set(
  'receive get accept read answer open obtain reject ignore'.split(' '),
)

/** With an object and an infinitive, it is still the subject that is to act: "Ann promised Bob to come". */
export const subjectControl: ReadonlySet<string> = new Set('promise vow swear threaten pledge'.split(' '))

/** Their object is the one that is to act: "Ann asked Bob to come". */
export const objectControl: ReadonlySet<string> = new Set(
  `ask urge order tell persuade invite help force allow enable encourage require request command instruct advise convince
  permit cause want expect beg implore press pressure lobby compel direct summon authorize commission`.split(/\s+/),
)

/** Nouns that hand a question on to what follows their "of": "the city of Riga", "one of the players". */
export const transparentNouns: ReadonlySet<string> = new Set(
  `city town village state province island republic kingdom county district port region borough one some all many most
  both each none several part half majority number group pair lot couple dozen hundred thousand million member name
  government people area rest kind type`.split(/\s+/),
)

/** Prepositions that give examples of the noun before: "players including Ann". */
export const exemplifying: ReadonlySet<string> = new Set(['including', 'such as', 'like', 'include'])

/** A verb and its object that are one predicate. */
export const verbPhrases: ReadonlySet<string> = new Set([
  'take place',
  'take part',
  'join force',
  'part way',
  'shake hand',
  'have lunch',
  'have dinner',
])

/** Nouns with "of" that are one office. */
export const officePhrases: ReadonlySet<string> = new Set([
  'head of state',
  'head of government',
  'chief of staff',
  'secretary of state',
  'secretary of defense',
  'minister of state',
])
