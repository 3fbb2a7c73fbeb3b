// What a noun for an office, a trade, a part played or kin says of the one who holds it: "X, president of Y", "Y's
// president X", "X was president of Y", "X served as president of Y". See row.ts for how to read a row.
import { kinship, type Kin } from '../kinship.ts'
import { role, type Row } from './row.ts'

const offices =
  'president|prime minister|premier|chancellor|king|queen|emperor|empress|sultan|tsar|czar|ruler|leader|head|chief|director|chairman|chairwoman|chair|chairperson|ceo|cfo|coo|executive|captain|commander|governor|mayor|minister|secretary|dean|principal|headmaster|headmistress|boss|coach|manager|superintendent|commissioner|rector|bishop|archbishop|pope|monarch|dictator|speaker|sheriff|sheikh|abbot|provost|conductor|skipper|commandant|co-chair|pastor'
const staff =
  'spokesman|spokeswoman|spokesperson|aide|adviser|advisor|assistant|employee|worker|staffer|analyst|economist|correspondent|reporter|editor|journalist|columnist|professor|lecturer|teacher|researcher|scientist|engineer|lawyer|attorney|officer|official|agent|ambassador|envoy|representative|diplomat|consultant|interpreter|curator|librarian|servant|bodyguard|counsel|campaigner|undersecretary|strategist|clerk|nurse|physicist|chemist|biologist|historian|producer|presenter|host|broadcaster|programmer|developer|designer|architect|secretary|delegate|scholar|critic|executive'
const ranks =
  'member|senator|lawmaker|deputy|mp|congressman|congresswoman|fellow|player|striker|goalkeeper|midfielder|defender|forward|soldier|fighter|militant|candidate|trooper|marine|activist|councillor|legislator|supporter|guitarist|singer|drummer|bassist|vocalist|pitcher|quarterback|operative|recruit|representative|delegate|general|colonel|brigadier|admiral'
const places =
  'capital|city|town|village|province|suburb|district|neighborhood|neighbourhood|port|county|state|island|region|municipality|borough|quarter|prefecture|commune|hamlet|settlement|resort|outskirts|governorate|territory|stronghold'

const belongs = 'of|for|at|in|poss|mod|with'

/** `child of` is `parent of` the other way round. */
const kinRow = (relation: Kin['relation'], [text, subject, object]: readonly [string, string, string]): Row => {
  const words = [...kinship]
    .filter(([, kin]) => kin.relation === relation)
    .map(([word]) => word)
    .join('|')
  const conditions = { from: 'person', to: 'person' }
  return relation === 'child of'
    ? role('parent of', words, 'poss|of', 'holder', text, subject, object, conditions)
    : role(relation, words, 'holder', 'poss|of', text, subject, object, conditions)
}

export const roles: readonly Row[] = [
  role('from', '*person|*group|*organization', 'holder', 'mod', 'The French minister spoke.', 'minister', 'France', {
    to: 'place',
    confidence: 0.65,
  }),
  role(
    'leads',
    offices,
    'holder',
    'of|for|at|in|poss|mod',
    'Ban Ki-moon, head of the United Nations, spoke.',
    'Ban Ki-moon',
    'United Nations',
    { from: 'person' },
  ),
  role(
    'works for',
    staff,
    'holder',
    `${belongs}|to`,
    'Bernard Ingham, a spokesman for the Treasury, spoke.',
    'Bernard Ingham',
    'Treasury',
    { from: 'person', to: 'organization|person' },
  ),
  role(
    'member of',
    ranks,
    'holder',
    'of|for|in|poss|mod|from',
    'Nancy Astor, a member of the House of Commons, spoke.',
    'Nancy Astor',
    'House of Commons',
    { to: 'organization|group' },
  ),
  role(
    'member of',
    'member|component|element|constituent|part',
    'holder',
    'of',
    'France is a member of the European Union.',
    'France',
    'European Union',
    { to: 'organization|group' },
  ),
  role(
    'founded',
    'founder|co-founder|cofounder',
    'holder',
    'of|poss|mod',
    'Henry Dunant, the founder of the Red Cross, spoke.',
    'Henry Dunant',
    'Red Cross',
    { to: 'organization' },
  ),
  role(
    'owns',
    'owner|co-owner|proprietor|holder|shareholder|parent|landlord',
    'holder',
    'of|poss|mod|in',
    'Howard Hughes, the owner of Trans World Airlines, spoke.',
    'Howard Hughes',
    'Trans World Airlines',
  ),
  role(
    'part of',
    'subsidiary|division|unit|department|branch|arm|affiliate|wing|part|agency|office|faculty|school|section|organ',
    'holder',
    'of|poss|at',
    'Ranga is a division of Siemens.',
    'Ranga',
    'Siemens',
    { from: 'organization|event', to: 'organization|event', confidence: 0.7 },
  ),
  role(
    'created',
    'author|writer|creator|director|composer|designer|architect|inventor|editor|producer|painter|co-author|sculptor|publisher|maker|developer|translator|illustrator',
    'holder',
    'of|poss|mod|behind',
    'Jane Austen, the author of Emma, spoke.',
    'Jane Austen',
    'Emma',
    { to: 'work' },
  ),
  role(
    'succeeded',
    'successor|replacement',
    'holder',
    'of|to|poss|for',
    'Harry Truman, the successor of Franklin Roosevelt, spoke.',
    'Harry Truman',
    'Franklin Roosevelt',
    { to: 'person' },
  ),
  role(
    'succeeded',
    'predecessor',
    'poss|of',
    'holder',
    'Franklin Roosevelt was the predecessor of Harry Truman.',
    'Harry Truman',
    'Franklin Roosevelt',
    { to: 'person' },
  ),
  role(
    'studied at',
    'student|graduate|alumnus|alumna|undergraduate|pupil',
    'holder',
    'of|at|from|mod|poss',
    'Rosalind Franklin, a graduate of Newnham College, spoke.',
    'Rosalind Franklin',
    'Newnham College',
    { from: 'person', to: 'organization' },
  ),
  role(
    'cooperated with',
    'colleague|partner|collaborator|ally|teammate|co-star|coauthor|co-author|bandmate|associate',
    'holder',
    'of|poss|with',
    'Gustave Bémont, a colleague of Pierre Curie, spoke.',
    'Gustave Bémont',
    'Pierre Curie',
    { to: 'person|group|organization|place', confidence: 0.65 },
  ),
  role(
    'supported',
    'supporter|fan|backer|patron|sponsor|admirer|advocate|benefactor|champion|proponent|donor|follower',
    'holder',
    'of|poss',
    'Lord Byron was a supporter of Greece.',
    'Lord Byron',
    'Greece',
    { confidence: 0.7 },
  ),
  role(
    'opposed',
    'opponent|critic|enemy|adversary|foe|detractor',
    'holder',
    'of|poss',
    'Emile Zola was a critic of Ferdinand Esterhazy.',
    'Emile Zola',
    'Ferdinand Esterhazy',
    { confidence: 0.7 },
  ),
  role(
    'competed with',
    'rival|competitor|challenger',
    'holder',
    'of|poss|to',
    'Airbus is a rival of Boeing.',
    'Airbus',
    'Boeing',
    { confidence: 0.7, to: 'person|group|organization|place' },
  ),
  role(
    'killed',
    'killer|assassin|murderer',
    'holder',
    'of|poss',
    'Charlotte Corday was the killer of Jean-Paul Marat.',
    'Charlotte Corday',
    'Jean-Paul Marat',
    { to: 'person|group' },
  ),
  role(
    'lives in',
    'resident|inhabitant|villager|citizen|dweller',
    'holder',
    'of|mod|in',
    'Frida Kahlo was a resident of Coyoacán.',
    'Frida Kahlo',
    'Coyoacán',
    { to: 'place', from: 'person|group' },
  ),
  role(
    'from',
    'native|national',
    'holder',
    'of|mod',
    'Django Reinhardt was a native of Belgium.',
    'Django Reinhardt',
    'Belgium',
    { to: 'place' },
  ),
  role(
    'participated in',
    'winner|finalist|champion|participant|veteran|survivor|victim|medalist|medallist|witness|speaker|guest|contestant|nominee|attendee',
    'holder',
    'of|in|at|mod',
    'Klemens von Metternich was a participant in the congress.',
    'Klemens von Metternich',
    'the congress',
    { to: 'event' },
  ),
  role(
    'organized',
    'organizer|organiser|host|sponsor|mastermind|leader',
    'holder',
    'of|poss|behind',
    'Klemens von Metternich was the host of the congress.',
    'Klemens von Metternich',
    'the congress',
    { to: 'event' },
  ),
  role(
    'located in',
    places,
    'holder',
    'of|in|poss|mod|near',
    'Weimar, a city in Thuringia, is old.',
    'Weimar',
    'Thuringia',
    { from: 'place', to: 'place' },
  ),
  kinRow('married to', ['Leonard Woolf, the husband of Virginia Woolf, spoke.', 'Leonard Woolf', 'Virginia Woolf']),
  kinRow('parent of', ['Leslie Stephen, the father of Virginia Woolf, spoke.', 'Leslie Stephen', 'Virginia Woolf']),
  kinRow('child of', ['Virginia Woolf, the daughter of Leslie Stephen, spoke.', 'Leslie Stephen', 'Virginia Woolf']),
  kinRow('sibling of', ['Vanessa Bell, the sister of Virginia Woolf, spoke.', 'Vanessa Bell', 'Virginia Woolf']),
  kinRow('relative of', ['Angelica Garnett, a niece of Virginia Woolf, spoke.', 'Angelica Garnett', 'Virginia Woolf']),
]

/** Before an office these make it a post under another: a vice president works for, and does not lead. */
export const deputies: ReadonlySet<string> = new Set([
  'vice',
  'deputy',
  'assistant',
  'associate',
  'under',
  'junior',
  'acting-deputy',
])
