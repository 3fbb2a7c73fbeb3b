// Nouns for many people together. "family", "crowd" and "protesters" name a group whatever their number;
// nouns that are only ever plural in this sense ("people", "troops") are here too.

const list = `
  people folk family crowd couple pair trio group band team crew staff personnel public populace population community
  minority majority generation audience electorate youth elite clergy nobility aristocracy dynasty tribe clan gang mob
  squad troop troops soldiery forces rebels militia infantry cavalry guerrillas contingent convoy garrison
  delegation entourage faction wing camp opposition leadership membership workforce electorate faculty cast
  audience congregation choir household duo quartet ensemble caravan cohort contingent civilians dead wounded injured
  poor rich homeless elderly young authorities police humanity mankind press media paparazzi everyone everybody
  organizers relatives in-laws folks kinfolk masses insurgency resistance diaspora jury bunch handful
  dozens hundreds thousands millions tens`

/** Lower-case lemmas and plural-only forms. */
export const collectiveNouns: ReadonlySet<string> = new Set(list.trim().split(/\s+/))

/** Nouns of quantity: what they count is the noun after "of" ("a number of officials", "hundreds of fans"). */
export const quantityNouns: ReadonlySet<string> = new Set(
  `number dozen hundred thousand million billion score ten lot range series majority minority rest handful bunch group
  couple pair trio total plenty variety host wave crowd half third quarter most percent % part member one some many any
  each several few none all both`.split(/\s+/),
)
