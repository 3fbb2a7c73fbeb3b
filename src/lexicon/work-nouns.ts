// Nouns for something made that people write, sign, publish or show: "report", "treaty", "novel".

const list = `
  document report letter note message memo memorandum e-mail email telegram petition statement declaration proclamation
  decree edict order communiqué resolution law act bill legislation treaty agreement accord pact deal contract
  constitution charter convention protocol amendment warrant license licence permit will testament plan proposal
  programme program strategy roadmap book novel autobiography biography memoir diary journal essay article paper study
  thesis dissertation textbook encyclopedia dictionary manuscript poem poetry play drama screenplay script story tale
  trilogy sequel song album single record track opera symphony musical film movie documentary series episode video
  podcast programme broadcast painting portrait drawing sculpture statue bust photograph photo picture map website site
  blog app software browser game budget survey questionnaire review translation edition volume chapter magazine
  newspaper leaflet pamphlet poster advertisement recording tape footage file archive dossier analysis recommendation
  ruling judgment complaint lawsuit invention patent`

/** Lower-case lemmas. */
export const workNouns: ReadonlySet<string> = new Set(list.trim().split(/\s+/))

const families = [
  'document report letter note message memo memorandum email e-mail statement declaration petition paper study',
  'deal agreement accord pact treaty ceasefire contract document',
  'book novel biography autobiography memoir work',
  'film movie picture documentary',
  'song single track record',
  'law act bill legislation',
  'decree edict order proclamation',
  'study paper research analysis survey report',
]

const familiesOf = new Map<string, number[]>()
families.forEach((family, index) => {
  for (const word of family.split(' ')) familiesOf.set(word, [...(familiesOf.get(word) ?? []), index])
})

/** True where one noun can take up the other: "the report" and "this document". */
export const sameWork = (a: string, b: string): boolean =>
  a === b || (familiesOf.get(a)?.some((family) => familiesOf.get(b)?.includes(family)) ?? false)
