// The last word of many names says what they are names of: "Baltic Shipping Company" is an organization, "Lake Ohrid" and
// "Ohrid Lake" are places. `nameHeads.get('museum')` → place, organization: both are fair, the likelier first.
type HeadKind = 'organization' | 'place' | 'event' | 'work'

const organizations = `
  inc corp corporation co company ltd llc llp plc gmbh ag sa nv holdings group partners ventures industries enterprises systems
  technologies motors airlines airways records pictures studios entertainment productions press publishing publishers
  communications telecom networks broadcasting media news laboratories labs pharmaceuticals energy petroleum capital
  bank trust fund insurance securities exchange brothers bros associates
  ministry department agency bureau office directorate secretariat administration authority commission committee council
  board parliament congress senate assembly house cabinet government chamber duma knesset bundestag court tribunal
  police constabulary service services force forces army navy corps command guard marines brigade battalion regiment
  division fleet squadron wing militia legion front movement party alliance coalition league union federation
  confederation association society institute institution foundation organization organisation club team academy
  university college school faculty seminary polytechnic conservatory laboratory observatory hospital clinic
  church diocese archdiocese synod order lodge mission ministries network initiative consortium cooperative
  orchestra philharmonic ensemble choir band troupe ballet
  fc afc cf sc rangers rovers wanderers athletic albion hotspur tigers lions bears eagles sox yankees giants dodgers
  museum gallery library archives`

const places = `
  city town village county district province republic kingdom emirate empire region territory territories governorate
  prefecture oblast krai canton parish borough municipality commune quarter neighborhood neighbourhood heights
  island islands isle isles archipelago peninsula cape coast shore beach bay gulf strait straits channel sound fjord
  sea ocean lake lakes river creek falls canal basin delta spring springs reservoir dam
  mount mountain mountains hill hills peak ridge range valley canyon gorge plain plains plateau desert forest wood woods
  park garden gardens reserve street avenue road boulevard lane drive highway motorway route square plaza place
  bridge tunnel airport station port harbor harbour pier terminal crossing gate tower hall palace castle fort fortress
  citadel abbey monastery cathedral basilica chapel mosque temple shrine synagogue cemetery monument memorial
  stadium arena theatre theater opera hotel inn resort center centre mall market building house mansion villa estate farm
  ranch plant mine prison jail camp base barracks field heights zoo observatory museum gallery library`

const events = `
  war wars battle siege revolution rebellion uprising revolt mutiny coup crisis massacre genocide holocaust raid
  operation offensive campaign invasion blockade olympics games cup championship championships tournament open masters
  prix series bowl final finals match race marathon regatta derby tour election elections referendum primary summit
  conference congress convention forum symposium festival fair expo exhibition biennale carnival parade ceremony awards
  gala day eve week night hurricane typhoon cyclone storm earthquake tsunami flood fire disaster crash bombing attack attacks
  shooting strike trial inquiry hearings depression recession pandemic plague famine accords talks crusade reformation
  renaissance jubilee coronation pilgrimage draft`

const works = `
  act bill law code constitution charter treaty agreement accord pact protocol convention declaration resolution
  amendment directive regulation proclamation memorandum report paper review study survey letter letters diary memoirs
  book novel bible gospel quran koran song symphony concerto sonata opera album mass requiem film movie show journal
  magazine
  prize medal award software browser app system plan program programme project index windows android iphone ipad console
  satellite spacecraft shuttle missile aircraft submarine`

/** The kinds that a name may have by its last word (or its first, before "of"): lower case, the likelier first. */
export const nameHeads: ReadonlyMap<string, readonly HeadKind[]> = collect([
  ['organization', organizations],
  ['place', places],
  ['event', events],
  ['work', works],
])

/** Words that open the name of an event: "Operation Market Garden", "Hurricane Katrina". */
export const eventOpeners: ReadonlySet<string> = new Set('Operation Hurricane Cyclone Typhoon Exercise'.split(' '))

/** Words that only a company's name ends with. */
export const companyEndings: ReadonlySet<string> = new Set(
  `inc corp corporation co company ltd llc llp plc gmbh ag nv holdings industries motors airlines airways bros`.split(
    /\s+/,
  ),
)

function collect(lists: readonly [HeadKind, string][]): Map<string, readonly HeadKind[]> {
  const kinds = new Map<string, readonly HeadKind[]>()
  for (const [kind, list] of lists) {
    for (const word of list.trim().split(/\s+/)) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  }
  return kinds
}
