// What a noun for an office, a trade, a part played or kin says of the one who holds it: "X, president of Y", "Y's
// president X", "X was president of Y", "X served as president of Y". See row.ts for how to read a row.
import { kinship, type Kin } from '../kinship.ts'
import { role, type Row } from './row.ts'

/** The rows of kin; `child of` is `parent of` the other way round. */
function kin(relation: Kin['relation'], example: string): Row {
  const words = [...kinship].filter(([, { relation: stated }]) => stated === relation).map(([word]) => word)
  const [label, slots] = relation === 'child of' ? ['parent of', 'poss|of > holder'] : [relation, 'holder > poss|of']
  return role(label, words.join('|'), slots, example, { from: 'person', to: 'person' })
}

export const roles: readonly Row[] = [
  // contact
  role('cooperated with', 'colleague|partner|collaborator|ally|teammate|co-star|coauthor|co-author|bandmate|associate', 'holder > of|poss|with',
    '{Gustave Bémont}, a colleague of [Pierre Curie], spoke.', { to: 'person|group|organization|place', confidence: 0.65 }),

  // stance
  role('supported', 'supporter|fan|backer|patron|sponsor|admirer|advocate|benefactor|champion|proponent|donor|follower', 'holder > of|poss',
    '{Lord Byron} was a supporter of [Greece].', { confidence: 0.7 }),
  role('opposed', 'opponent|critic|enemy|adversary|foe|detractor', 'holder > of|poss',
    '{Emile Zola} was a critic of [Ferdinand Esterhazy].', { confidence: 0.7 }),

  // conflict and justice
  role('killed', 'killer|assassin|murderer', 'holder > of|poss',
    '{Charlotte Corday} was the killer of [Jean-Paul Marat].', { to: 'person|group' }),
  role('competed with', 'rival|competitor|challenger', 'holder > of|poss|to',
    '{Airbus} is a rival of [Boeing].', { to: 'person|group|organization|place', confidence: 0.7 }),

  // affiliation
  role('leads', 'head of state|head of government|president|prime minister|premier|chancellor|king|queen|emperor|empress|sultan|tsar|czar|ruler|leader|head|chief|director|chairman|chairwoman|chair|chairperson|ceo|cfo|coo|executive|captain|commander|governor|mayor|minister|secretary|dean|principal|headmaster|headmistress|boss|coach|manager|superintendent|commissioner|rector|bishop|archbishop|pope|monarch|dictator|speaker|sheriff|sheikh|abbot|provost|conductor|skipper|commandant|co-chair|pastor', 'holder > of|for|at|in|poss|mod',
    '{Kofi Annan}, head of the [United Nations], spoke.', { from: 'person' }),
  role('works for', 'chief of staff|secretary of state|secretary of defense|minister of state|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|assistant|employee|worker|staffer|analyst|economist|correspondent|reporter|editor|journalist|columnist|professor|lecturer|teacher|researcher|scientist|engineer|lawyer|attorney|officer|official|agent|ambassador|envoy|representative|diplomat|consultant|interpreter|curator|librarian|servant|bodyguard|counsel|campaigner|undersecretary|strategist|clerk|nurse|physicist|chemist|biologist|historian|producer|presenter|host|broadcaster|programmer|developer|designer|architect|secretary|delegate|scholar|critic|executive', 'holder > of|for|at|in|poss|mod|with|to',
    '{Bernard Ingham}, a spokesman for the [Treasury], spoke.', { from: 'person', to: 'organization|person' }),
  role('member of', 'member|senator|lawmaker|deputy|mp|congressman|congresswoman|fellow|player|striker|goalkeeper|midfielder|defender|forward|soldier|fighter|militant|candidate|trooper|marine|activist|councillor|legislator|supporter|guitarist|singer|drummer|bassist|vocalist|pitcher|quarterback|operative|recruit|representative|delegate|general|colonel|brigadier|admiral', 'holder > of|for|in|poss|mod|from',
    '{Nancy Astor}, a member of the [House of Commons], spoke.', { to: 'organization|group' }),
  role('member of', 'member|component|element|constituent|part', 'holder > of',
    '{France} is a member of the [European Union].', { to: 'organization|group' }),
  role('founded', 'founder|co-founder|cofounder', 'holder > of|poss|mod',
    '{Henry Dunant}, the founder of the [Red Cross], spoke.', { to: 'organization' }),
  role('owns', 'owner|co-owner|proprietor|holder|shareholder|parent|landlord', 'holder > of|poss|mod|in',
    '{Howard Hughes}, the owner of [Trans World Airlines], spoke.'),
  role('part of', 'subsidiary|division|unit|department|branch|arm|affiliate|wing|part|agency|office|faculty|school|section|organ', 'holder > of|poss|at',
    'The {institute} is a division of [Harvard University].', { from: 'organization|event', to: 'organization|event', confidence: 0.7 }),
  role('succeeded', 'successor|replacement', 'holder > of|to|poss|for',
    '{Harry Truman}, the successor of [Franklin Roosevelt], spoke.', { to: 'person' }),
  role('succeeded', 'predecessor', 'poss|of > holder',
    '[Franklin Roosevelt] was the predecessor of {Harry Truman}.', { to: 'person' }),
  role('studied at', 'student|graduate|alumnus|alumna|undergraduate|pupil', 'holder > of|at|from|mod|poss',
    '{Rosalind Franklin}, a graduate of [Newnham College], spoke.', { from: 'person', to: 'organization' }),

  // place
  role('located in', 'capital|city|town|village|province|suburb|district|neighborhood|neighbourhood|port|county|state|island|region|municipality|borough|quarter|prefecture|commune|hamlet|settlement|resort|outskirts|governorate|territory|stronghold', 'holder > of|in|poss|mod|near',
    '{Bristol}, a city in [England], is old.', { from: 'place', to: 'place' }),
  role('lives in', 'resident|inhabitant|villager|citizen|dweller', 'holder > of|mod|in',
    '{Frida Kahlo} was a resident of [Coyoacán].', { from: 'person|group', to: 'place' }),
  role('from', '*organization|*group', 'holder > poss',
    '[France]’s {parliament} voted on Monday.', { to: 'place', confidence: 0.6 }),
  role('from', '*person|*group|*organization', 'holder > mod',
    'The [French] {minister} spoke.', { to: 'place', confidence: 0.65 }),
  role('from', 'native|national', 'holder > of|mod',
    '{Django Reinhardt} was a native of [Belgium].', { to: 'place' }),

  // events
  role('participated in', 'winner|finalist|champion|participant|veteran|survivor|victim|medalist|medallist|witness|speaker|guest|contestant|nominee|attendee', 'holder > of|in|at|mod',
    '{Robert Castlereagh} was a participant in [the congress].', { to: 'event' }),
  role('organized', 'organizer|organiser|host|sponsor|mastermind|leader', 'holder > of|poss|behind',
    '{Robert Castlereagh} was the host of [the congress].', { to: 'event' }),

  // works
  role('created', 'author|writer|creator|director|composer|designer|architect|inventor|editor|producer|painter|co-author|sculptor|publisher|maker|developer|translator|illustrator', 'holder > of|poss|mod|behind',
    '{Jane Austen}, the author of [the novel], spoke.', { to: 'work' }),

  // family
  kin('married to', '{Leonard Woolf}, the husband of [Virginia Woolf], spoke.'),
  kin('parent of', '{Leslie Stephen}, the father of [Virginia Woolf], spoke.'),
  kin('child of', '[Virginia Woolf], the daughter of {Leslie Stephen}, spoke.'),
  kin('sibling of', '{Vanessa Bell}, the sister of [Virginia Woolf], spoke.'),
  kin('relative of', '{Angelica Garnett}, a niece of [Virginia Woolf], spoke.'),
]

/** Before an office these make it a post under another: a vice president works for, and does not lead. */
export const deputies: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'associate', 'under', 'junior'])
