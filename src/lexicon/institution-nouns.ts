// Common nouns for organizations and places without a name: "the company", "a monastery", "their home".

const organizations = `
  government administration cabinet ministry department agency bureau office parliament congress senate council committee
  commission court tribunal legislature authority embassy municipality organization organisation institution institute
  association federation union league alliance coalition party movement company firm corporation business startup
  subsidiary conglomerate bank insurer retailer manufacturer airline carrier automaker publisher broadcaster studio
  network newspaper agency charity foundation nonprofit ngo university college school academy faculty
  hospital clinic museum gallery orchestra theatre theater club team army navy military militia brigade battalion
  regiment division garrison police church monastery diocese parish sect jury cartel gang
  consortium conservatory troupe group warband board`

const places = `
  country nation state republic kingdom empire province region district county city town village capital hometown
  neighborhood neighbourhood suburb settlement area zone territory border frontier island peninsula coast mountain valley
  river lake sea ocean desert forest park garden street road square tunnel airport station port harbor harbour
  building house home apartment palace castle fortress prison jail camp base headquarters compound tower temple mosque
  church cathedral chapel monastery cemetery grave tomb hotel restaurant cafe pub bar shop store mall market marketplace
  stadium arena hall theatre museum library hospital school campus factory plant mill farm mine vineyard site venue
  location place facility safehouse hideout battlefield courtroom courthouse safe-house residence mansion estate
  dungeon cave beach planet`

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Lower-case lemmas. */
export const organizationNouns: ReadonlySet<string> = words(organizations)
export const placeNouns: ReadonlySet<string> = words(places)

/** Kinds of places that stand beside a name and mean the same: "the town of Riga", "Riga province". */
export const placesByName: ReadonlySet<string> = words(`
  city town village hamlet municipality island peninsula province state republic kingdom county governorate prefecture
  canton oblast voivodeship district neighborhood neighbourhood suburb region quarter area valley river lake sea ocean
  desert airport port harbor harbour commune borough settlement`)

/** Those that may also be a part of the place named: "a Riga district" is not Riga, "the Vecrīga district" is Vecrīga. */
export const placeParts: ReadonlySet<string> = words(`
  district neighborhood neighbourhood suburb region quarter area airport port harbor harbour settlement valley`)
