// The words of the calendar: months, weekdays, seasons, units, numbers, holidays, eras; and the words that tell a year
// from a quantity (`in 2003` from `2003 people`) and a weekday from a name (`on Friday` from `Sheffield Wednesday`).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Month names with their abbreviations, in the order of the year. */
// prettier-ignore
export const months: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
]

/**
 * Months whose names are also a verb, an adjective or a first name: alone they need a word beside them that says
 * "date".
 */
export const ambiguousMonths: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'August'])

/**
 * Weekdays with their abbreviations, Monday first as in ISO 8601. An abbreviation counts only beside a day of a month.
 */
export const weekdays: readonly (readonly string[])[] = [
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
  ['Sunday', 'Sun'],
]

/** Words before a weekday that make it a name. Those that are days of the calendar stand among the holidays. */
export const weekdayNames: ReadonlySet<string> = words(`
  Ash Black Bloody Casual Cyber Easter Fat Freaky Giving Good Holy Man Maundy Palm Ruby Sheffield Shrove Super Whit`)

/** The meteorological seasons by their first month; each lasts three. */
export const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

// prettier-ignore
export const numbers: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

// prettier-ignore
export const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
}

/** Decades by name, as their last two digits. */
// prettier-ignore
export const decades: Readonly<Record<string, number>> = {
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
}

/** Parts of a day: they stand beside a weekday or a date and leave its value as it is. */
// prettier-ignore
export const partsOfDay: readonly string[] = [
  'morning', 'afternoon', 'evening', 'night', 'noon', 'midday', 'midnight', 'lunchtime', 'dawn', 'dusk',
]

/** Words that belong to a duration without changing its value: "nearly two years ago". */
// prettier-ignore
export const approximations: readonly string[] = [
  'nearly', 'almost', 'about', 'around', 'some', 'roughly', 'approximately', 'exactly', 'just over', 'just under',
  'more than', 'less than', 'fewer than', 'well over', 'little over', 'over', 'under', 'at least', 'close to',
]

/**
 * A day that returns each year: `on` is a fixed month and day, `nth` a weekday of a month (month, ISO weekday, count
 * from the start or, negative, from the end), `easter` the days after Easter Sunday. `plus` days are added.
 */
export interface Holiday {
  names: readonly string[]
  on?: readonly [month: number, day: number]
  nth?: readonly [month: number, weekday: number, count: number]
  easter?: number
  plus?: number
}

// prettier-ignore
export const holidays: readonly Holiday[] = [
  { names: ["New Year's Day", "New Year's"], on: [1, 1] },
  { names: ['Martin Luther King Jr. Day', 'Martin Luther King Day', 'MLK Day'], nth: [1, 1, 3] },
  { names: ['Australia Day'], on: [1, 26] },
  { names: ['Waitangi Day'], on: [2, 6] },
  { names: ["Valentine's Day", "St. Valentine's Day"], on: [2, 14] },
  { names: ["Presidents' Day", "Presidents Day"], nth: [2, 1, 3] },
  { names: ["International Women's Day"], on: [3, 8] },
  { names: ["St. Patrick's Day", "Saint Patrick's Day"], on: [3, 17] },
  { names: ["April Fools' Day", "April Fool's Day"], on: [4, 1] },
  { names: ['Shrove Tuesday', 'Mardi Gras'], easter: -47 },
  { names: ['Ash Wednesday'], easter: -46 },
  { names: ['Palm Sunday'], easter: -7 },
  { names: ['Maundy Thursday', 'Holy Thursday'], easter: -3 },
  { names: ['Good Friday'], easter: -2 },
  { names: ['Easter Sunday', 'Easter Day', 'Easter'], easter: 0 },
  { names: ['Easter Monday'], easter: 1 },
  { names: ['Ascension Day'], easter: 39 },
  { names: ['Pentecost', 'Whit Sunday'], easter: 49 },
  { names: ['Whit Monday'], easter: 50 },
  { names: ['Earth Day'], on: [4, 22] },
  { names: ['Anzac Day', 'ANZAC Day'], on: [4, 25] },
  { names: ['May Day'], on: [5, 1] },
  { names: ['Victory Day'], on: [5, 9] },
  { names: ['Memorial Day'], nth: [5, 1, -1] },
  { names: ['Juneteenth'], on: [6, 19] },
  { names: ['Canada Day'], on: [7, 1] },
  { names: ['Bastille Day'], on: [7, 14] },
  { names: ['Labor Day'], nth: [9, 1, 1] },
  { names: ['Columbus Day'], nth: [10, 1, 2] },
  { names: ['Halloween'], on: [10, 31] },
  { names: ["All Saints' Day", 'All Saints Day'], on: [11, 1] },
  { names: ['Guy Fawkes Night', 'Bonfire Night'], on: [11, 5] },
  { names: ['Armistice Day', 'Veterans Day', "Veterans' Day"], on: [11, 11] },
  { names: ['Thanksgiving Day', 'Thanksgiving'], nth: [11, 4, 4] },
  { names: ['Black Friday'], nth: [11, 4, 4], plus: 1 },
  { names: ['Cyber Monday'], nth: [11, 4, 4], plus: 4 },
  { names: ['Christmas Eve'], on: [12, 24] },
  { names: ['Christmas Day', 'Christmas'], on: [12, 25] },
  { names: ['Boxing Day'], on: [12, 26] },
  { names: ["New Year's Eve"], on: [12, 31] },
]

/** Single days and long periods that have a name of their own, with their usual bounds. */
export const eras: Readonly<Record<string, string>> = {
  '9/11': '2001-09-11',
  'Middle Ages': '0500/1500',
  'Dark Ages': '0500/1000',
  Renaissance: '1300/1600',
  'Victorian era': '1837/1901',
  'Edwardian era': '1901/1910',
  'Gilded Age': '1877/1900',
  'Roaring Twenties': '1920/1929',
  'interwar period': '1918/1939',
}

/**
 * Periods that a text treats as happenings (nodes of kind `event`): they lend a time to what is said to fall in them.
 */
export const wars: Readonly<Record<string, string>> = {
  Crusades: '1095/1291',
  'American Revolution': '1775/1783',
  'American Revolutionary War': '1775/1783',
  'French Revolution': '1789/1799',
  'Napoleonic Wars': '1803/1815',
  'American Civil War': '1861/1865',
  'World War I': '1914-07-28/1918-11-11',
  'First World War': '1914-07-28/1918-11-11',
  'Great War': '1914-07-28/1918-11-11',
  WWI: '1914-07-28/1918-11-11',
  'Spanish Civil War': '1936/1939',
  'Great Depression': '1929/1939',
  'World War II': '1939-09-01/1945-09-02',
  'World War Two': '1939-09-01/1945-09-02',
  'Second World War': '1939-09-01/1945-09-02',
  WWII: '1939-09-01/1945-09-02',
  'Korean War': '1950/1953',
  'Vietnam War': '1955/1975',
  'Cold War': '1947/1991',
}

/** Words that a bare year may follow: "in 1999", "since 1999", "the year 1999". */
export const yearLeads: ReadonlySet<string> = words(`
  in since by until till from of during before after around circa c. ca. to through throughout between for early
  late mid year born b. d. died pre post fiscal beyond past into as`)

/** What is counted: after these words' numbers stand no years ("in 2000 villages"). */
export const counted: ReadonlySet<string> = words(`
  people persons men women children boys girls soldiers troops fighters prisoners refugees families students workers
  employees members residents inhabitants victims casualties deaths voters votes seats protesters police officers
  cases copies pages words items houses homes villages towns cities buildings rooms cars vehicles ships aircraft
  planes bombs rockets missiles shares stocks points times years months weeks days hours minutes seconds year month week
  day hour minute miles mile
  kilometers kilometres km meters metres m metre meter cm mm feet ft foot inches yards acres hectares tons tonnes kg
  kilograms pounds lb grams liters litres gallons barrels degrees percent per dollars euros euro yen rubles roubles
  francs marks rupees pesos million billion thousand hundred trillion dozen of more volts watts kW MW mg ml calories
  kcal MHz GHz pm am p.m a.m`)

/** Words after a year that look like plurals and count nothing: "In 1999 perhaps". */
export const notCounted: ReadonlySet<string> = words(`
  was has is as this its his thus towards onwards afterwards besides perhaps always sometimes across does
  less unless yes
  nonetheless nevertheless whereas alas regardless times elections sees shows marks begins ends brings comes makes
  becomes remains gives takes goes`)

/** Verbs that in the present tense tell of what is on a timetable: "The summit opens on Friday". */
export const scheduled: ReadonlySet<string> = words(`
  open start begin end close meet leave arrive depart travel play face host run expire be`)

/** Words that turn what follows to the future, as lemmas or forms, with the "to" that they govern. */
export const futureWords: ReadonlySet<string> = words(`
  will shall 'll ’ll wo would 'd ’d should may might could can`)

/** Heads of an infinitive that tell of what is still to come: "is set to", "plans to", "agreed to". */
export const futureHeads: ReadonlySet<string> = words(`
  set go plan expect schedule due slate intend want hope agree aim promise vow prepare decide ask urge be have wish
  like need bind likely ready propose plans planning planned expected scheduled slated intends intended hopes hoping
  hoped agreed agrees aims aiming promised vowed preparing prepares decided asked urged going wants bound is are was
  were has had proposed`)

/** Nouns for a time that a parser easily takes for a subject: "Ana today met Bo". */
export const moments: ReadonlySet<string> = new Set(
  `today yesterday tomorrow tonight night morning afternoon evening day week weekend month year monday tuesday wednesday
  thursday friday saturday sunday`.split(/\s+/),
)
