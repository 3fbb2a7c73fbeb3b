// Nouns for a single human being by age, office, trade or part played, so that "the minister" can be a person.
// Gendered ones say so: "actress", "chairman". Kin are in kinship.ts, titles before a name in titles.ts.

const feminine = `
  woman girl lady actress heroine queen princess duchess countess baroness empress goddess nun waitress hostess mistress
  girlfriend businesswoman congresswoman chairwoman spokeswoman policewoman stateswoman sportswoman saleswoman
  councilwoman assemblywoman anchorwoman schoolgirl showgirl mermaid witch maid ballerina midwife landlady abbess
  stewardess priestess sorceress gal housewife horsewoman fiancée fiancee diva governess noblewoman headmistress`

const masculine = `
  man boy gentleman actor hero king prince duke earl count baron emperor monk waiter boyfriend businessman congressman
  chairman spokesman policeman statesman sportsman salesman councilman assemblyman anchorman schoolboy guy fireman
  lad bloke landlord abbot priest steward sorcerer wizard fiancé fiance fisherman nobleman craftsman cameraman
  pope cardinal bishop archbishop sultan sheikh tsar czar shah friar baseman horseman frontman serviceman airman marine
  headmaster knight viscount marquis sir tycoon patriarch`

const either = `
  person human adult child baby infant toddler teenager teen adolescent youngster youth kid newborn minor somebody
  president vice-president premier minister chancellor secretary undersecretary governor mayor senator lawmaker
  legislator deputy representative delegate ambassador envoy diplomat consul commissioner councillor councilor
  politician statesperson leader ruler monarch regent viceroy dictator autocrat chief head boss chair chairperson
  director executive manager administrator officer official bureaucrat clerk aide assistant adviser advisor counselor
  counsellor consultant spokesperson negotiator mediator broker lobbyist activist campaigner organizer organiser
  advocate founder co-founder cofounder owner co-owner entrepreneur investor shareholder banker financier trader
  merchant vendor seller buyer customer client consumer shopper supplier contractor employer employee worker staffer
  colleague co-worker coworker partner associate collaborator ally rival opponent enemy foe friend acquaintance lover
  neighbor neighbour roommate classmate teammate peer companion comrade guest visitor host member delegate participant
  attendee candidate nominee contender challenger incumbent winner loser champion runner-up finalist voter citizen
  resident inhabitant native local villager settler migrant immigrant emigrant refugee asylum-seeker exile expatriate
  foreigner tourist traveler traveller passenger pilgrim driver pilot captain sailor rider motorist pedestrian cyclist
  soldier general admiral colonel major lieutenant sergeant corporal commander commandant brigadier private recruit
  veteran fighter warrior militant insurgent rebel guerrilla terrorist extremist jihadist gunman bomber attacker
  assailant assassin shooter sniper spy agent operative informant defector mercenary hostage captive prisoner inmate
  detainee convict criminal suspect thief robber burglar murderer killer rapist smuggler trafficker dealer hacker pirate
  gangster fugitive offender perpetrator victim survivor casualty witness bystander defendant plaintiff appellant
  appellee petitioner claimant lawyer attorney prosecutor barrister solicitor judge justice magistrate juror sheriff
  policeman constable detective inspector investigator guard bodyguard warden ranger firefighter paramedic
  doctor physician surgeon nurse patient dentist therapist psychologist psychiatrist pediatrician veterinarian
  pharmacist scientist researcher scholar academic professor lecturer teacher tutor instructor coach trainer mentor
  student pupil undergraduate graduate alumnus apprentice trainee intern librarian archivist curator historian
  archaeologist anthropologist sociologist economist philosopher mathematician physicist chemist biologist geologist
  astronomer linguist geographer engineer architect designer inventor developer programmer technician mechanic
  electrician plumber carpenter builder laborer labourer farmer peasant gardener miner butcher baker chef cook bartender
  tailor shoemaker blacksmith farrier artist painter sculptor photographer illustrator musician composer conductor singer
  songwriter vocalist guitarist pianist drummer bassist violinist rapper dancer choreographer comedian performer
  entertainer celebrity star superstar broadcaster presenter anchor announcer narrator commentator
  critic reviewer journalist reporter correspondent columnist editor publisher author writer co-author coauthor novelist
  poet playwright dramatist biographer essayist screenwriter translator interpreter blogger vlogger podcaster producer
  filmmaker director co-star player footballer striker midfielder goalkeeper defender forward winger quarterback pitcher
  batsman bowler shortstop outfielder infielder athlete runner sprinter swimmer boxer wrestler golfer skier gymnast
  jockey medalist medallist referee umpire skipper captain fan supporter follower believer worshipper donor benefactor
  patron sponsor volunteer beneficiary recipient user reader viewer listener speaker spectator onlooker observer expert
  specialist analyst strategist theorist pioneer explorer adventurer hunter hermit saint prophet preacher pastor vicar
  rabbi imam cleric chaplain missionary theologian disciple apostle martyr ascetic god deity slave servant butler
  nobleman aristocrat heir successor predecessor descendant widow orphan bachelor virgin individual
  protagonist antagonist villain personality legend hero genius idol dignitary magnate billionaire millionaire
  caretaker keeper custodian holder creator maker manufacturer whistleblower dissident protester protestor demonstrator
  reformer revolutionary nationalist republican democrat conservative liberal socialist communist monarchist protégé
  adversary counterpart intermediary guardian caregiver caller sender author successor prostitute addict alcoholic`

const words = (list: string) => list.trim().split(/\s+/)

const gender = new Map<string, 'masculine' | 'feminine' | null>()
for (const word of words(either)) gender.set(word, null)
for (const word of words(masculine)) gender.set(word, 'masculine')
for (const word of words(feminine)) gender.set(word, 'feminine')

/** Gender of each role noun by lower-case lemma; null where it fits either. */
export const roleNouns: ReadonlyMap<string, 'masculine' | 'feminine' | null> = gender
