// Words that the tokenizer must know: abbreviations that keep their period, prefixes that keep their hyphen, and
// words that Universal Dependencies writes as two.

/** In small letters, without the last period. A period after one of these does not end a sentence by itself. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon fr sr jr st mt ft gen lt col sgt capt cmdr maj adm gov sen rep reps pres supt insp det
  messrs mme mlle esq ph.d m.d d.c u.s u.k u.n u.s.a e.g i.e a.m p.m b.c a.d b.a m.a
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  inc ltd co corp bros llc plc univ assn dept dist est
  vs etc al cf ca approx no nos vol vols fig figs ed eds pp ch sec
  ave blvd rd ln hwy ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo`.split(/\s+/),
)

/** Abbreviations that stand before something: a sentence does not end after them, whatever follows. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon fr st mt ft gen lt col sgt capt cmdr maj adm gov sen rep reps pres supt insp det messrs mme
  mlle vs e.g i.e cf ca approx no nos vol fig figs pp jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
)

/** Abbreviations only before a number: "No. 5", but "No." */
export const numberAbbreviations: ReadonlySet<string> = new Set('no nos vol vols fig figs ch sec'.split(' '))

/** What stands before a hyphen and stays one word with what follows. */
export const keepsHyphen: ReadonlySet<string> = new Set(
  'e co re pre non anti de un ex mid sub semi multi inter bi t x'.split(' '),
)

/** Words that are two tokens, with the length of the first. */
export const splitWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['outta', 3],
  ['alot', 1],
  ['im', 1],
  ['ive', 1],
  ['dont', 2],
  ['cant', 2],
  ['wont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['havent', 4],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['thats', 4],
])
