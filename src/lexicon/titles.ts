// Titles that stand before a person's name and are no part of it: "Mrs.", "President", "Vice Admiral".
// Nouns for an office or a trade without a name are in role-nouns.ts.

const forms = `mr mrs ms miss mister missus mx master madam madame monsieur mademoiselle signor signora señor señora herr frau
  don doña sir dame lord lady messrs mme mlle`

const learned = `dr doctor prof professor`

const clerical = `rev reverend fr father sr sister brother br mother pope cardinal archbishop bishop abbot abbess dean
  canon pastor rabbi imam sheikh sheik ayatollah mullah patriarch deacon vicar chaplain`

const noble = `king queen prince princess emperor empress tsar czar tsarina kaiser sultan shah emir caliph duke duchess
  earl count countess baron baroness marquis marquess viscount archduke pharaoh maharaja khan`

const political = `president premier chancellor minister secretary undersecretary governor senator congressman congresswoman
  representative delegate speaker mayor councillor councilman councilwoman alderman ambassador consul envoy commissioner
  chairman chairwoman chair chairperson treasurer attorney comptroller deputy leader pres gov sen rep hon`

const military = `general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm
  commander cmdr commodore marshal brigadier ensign midshipman lance staff`

const legal = `judge justice magistrate sheriff constable inspector detective officer superintendent marshal agent warden`

const business = `ceo cfo cto director manager coach chief head captain spokesman spokeswoman spokesperson editor correspondent`

/** Lower case, without a last period. */
export const titles: ReadonlySet<string> = new Set(
  [forms, learned, clerical, noble, political, military, legal, business].join(' ').trim().split(/\s+/),
)

/** Titles that are an office, rank or post: somebody's or some place's. */
export const offices: ReadonlySet<string> = new Set([political, military, business].join(' ').trim().split(/\s+/))

/** Words that go before a title and make one with it: "vice president", "former prime minister". */
export const titleModifiers: ReadonlySet<string> = new Set(
  `vice prime first deputy assistant acting former ex late then current incumbent foreign defense defence interior finance
  home attorney lieutenant major brigadier rear general chief executive managing associate senior staff sergeant crown
  grand high saint staff master warrant special under permanent right very most his her your`.split(/\s+/),
)

/** Titles that only a person has, so that the name after them is a person's: "Mrs. Field" but not "General Motors". */
export const personalTitles: ReadonlySet<string> = new Set(
  [forms, learned]
    .join(' ')
    .trim()
    .split(/\s+/)
    .concat(
      'pope',
      'senator',
      'sen',
      'rep',
      'gov',
      'sgt',
      'capt',
      'col',
      'lt',
      'gen',
      'rev',
      'congressman',
      'congresswoman',
      'sergeant',
      'colonel',
      'lieutenant',
      'professor',
    ),
)

/** Titles that a woman or a man has, where the word says it. */
export const titleGender: ReadonlyMap<string, 'feminine' | 'masculine'> = new Map([
  ...'mrs ms miss missus madam madame mademoiselle mme mlle signora señora frau doña dame lady sister mother abbess queen princess empress tsarina duchess countess baroness congresswoman chairwoman councilwoman spokeswoman'
    .split(' ')
    .map((title) => [title, 'feminine'] as const),
  ...'mr mister master monsieur signor señor herr don sir lord messrs father brother pope king prince emperor tsar czar kaiser sultan shah duke earl count baron archduke congressman chairman councilman spokesman'
    .split(' ')
    .map((title) => [title, 'masculine'] as const),
])

/** What follows a name and belongs to it: "Sammy Davis Jr.", "Charles III". */
export const nameSuffix = /^(jr|sr|[ivx]{1,5}|esq|phd|ph\.d|md|m\.d|obe|cbe|mbe|frs)\.?$/i

/** A word as it is looked up in these tables: lower case, without a last period. */
export const titleForm = (word: string): string => word.toLowerCase().replace(/\.$/, '')
