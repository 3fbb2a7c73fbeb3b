// Nouns for something that happens at a time: "summit", "attack", "election". Those that are also everyday words for
// a thing or a deed of no moment ("call", "move") are left to the verbs.

const list = `
  summit meeting talks negotiation conference congress convention forum symposium seminar workshop session hearing
  briefing interview address speech announcement ceremony inauguration coronation celebration festival anniversary
  birthday wedding funeral burial party reception gala banquet dinner parade procession march rally demonstration
  protest strike walkout boycott sit-in riot unrest uprising revolt rebellion insurgency mutiny revolution coup putsch
  war conflict battle fighting hostilities clash skirmish siege blockade invasion incursion occupation annexation
  offensive counteroffensive counterattack campaign operation raid ambush airstrike bombing bombardment shelling attack
  assault strike shooting massacre killing murder assassination execution genocide kidnapping abduction hijacking
  hostage-taking robbery heist theft burglary arson explosion blast fire wildfire crash collision accident derailment
  shipwreck sinking collapse stampede disaster catastrophe tragedy earthquake quake tsunami flood flooding hurricane
  storm cyclone typhoon tornado drought famine eruption landslide avalanche epidemic pandemic outbreak crisis scandal
  ceasefire cease-fire truce armistice surrender withdrawal retreat evacuation exodus deportation migration expulsion
  election by-election referendum vote poll primary campaign debate nomination appointment resignation retirement
  impeachment trial retrial lawsuit litigation suit inquest inquiry investigation probe arrest raid indictment
  conviction sentencing ruling verdict appeal visit trip tour journey voyage expedition mission pilgrimage flight
  deployment landing launch takeoff take-off release opening closure closing premiere debut performance concert show
  exhibition exhibit expo fair screening broadcast match game tournament championship cup final semifinal
  semi-final quarterfinal race contest competition season playoff rematch event incident affair ordeal encounter reunion
  gathering assembly vigil mass service exercise drill test training merger takeover acquisition bankruptcy buyout
  recession depression recovery boom downturn crackdown purge reform restructuring transition handover exchange swap
  rescue liberation reopening dialogue discussion consultation peace shutdown outage leak breach hack cyberattack
  birth death graduation marriage divorce engagement honeymoon baptism bootcamp tryst murders Olympics`

/** Lower-case lemmas. */
export const eventNouns: ReadonlySet<string> = new Set(list.trim().split(/\s+/))

const families = [
  'summit meeting',
  'meeting talks conference session encounter gathering consultation',
  'talks negotiation discussion dialogue',
  'war conflict fighting hostilities battle struggle crisis insurgency',
  'attack assault bombing raid strike airstrike explosion blast shooting massacre killing murder ambush offensive',
  'trial hearing proceeding lawsuit suit litigation case',
  'election vote poll referendum',
  'match game final semifinal contest race competition tournament championship',
  'visit trip tour journey',
  'ceremony celebration wedding funeral service',
  'protest demonstration rally march strike riot unrest uprising revolt rebellion revolution',
  'crash accident collision derailment disaster tragedy incident',
  'earthquake quake tsunami flood storm hurricane disaster tragedy',
  'briefing conference interview',
  'stampede disaster tragedy incident crush',
  'merger takeover acquisition deal',
  'investigation probe inquiry',
  'festival convention expo exhibition fair show',
]

const familiesOf = new Map<string, number[]>()
families.forEach((family, index) => {
  for (const word of family.split(' ')) familiesOf.set(word, [...(familiesOf.get(word) ?? []), index])
})

/** Words that fit any happening: "the event". */
const general = new Set(['event', 'incident', 'occasion', 'affair'])

/** True where one noun can take up the other: "the summit" and "the meeting", any event and "the event". */
export const sameHappening = (a: string, b: string): boolean =>
  a === b ||
  general.has(a) ||
  general.has(b) ||
  (familiesOf.get(a)?.some((f) => familiesOf.get(b)?.includes(f)) ?? false)
