// Finds what stands for somebody or something without a name: unnamed people, groups, institutions, places and works
// ("eight children", "her family", "the report"), and pronouns. In "She met the minister": "She" and "the minister".
import { collectiveNouns, quantityNouns } from '../lexicon/collective-nouns.ts'
import { organizationNouns, placeNouns } from '../lexicon/institution-nouns.ts'
import { kinship } from '../lexicon/kinship.ts'
import { personalPronouns, pluralPointers, relativePronouns } from '../lexicon/pronouns.ts'
import { roleNouns } from '../lexicon/role-nouns.ts'
import { titleForm, titles } from '../lexicon/titles.ts'
import { workNouns } from '../lexicon/work-nouns.ts'
import { addMentions, isPlural, nounPhrase } from '../text/noun-phrase.ts'
import { childrenOf, relation } from '../text/tree.ts'
import type { Document, Kind, Mention, Stage, Token } from '../types.ts'

/** Adds nominal and pronoun mentions; after it the list of mentions is final. */
export const nominals: Stage = (document) => {
  const { tokens } = document
  const children = childrenOf(tokens)
  officesAreNoNames(document)
  const taken = headsTaken(document, children)
  const found: Mention[] = []
  document.sentences.forEach(({ first, last }, sentence) => {
    for (let head = first; head < last; head++) {
      if (taken.has(head)) continue
      const at = { document, children, head, sentence }
      const mention = pronoun(at) ?? pointer(at) ?? noun(at)
      if (mention) found.push(mention)
    }
  })
  addMentions(document, found)
  return document
}

/** "Secretary" alone is no name, unless it is a part of somebody's in the text ("John Major … Major"). */
function officesAreNoNames({ tokens, mentions }: Document): void {
  const parts = new Set<string>()
  const people = mentions.filter(({ form, kind }) => form === 'name' && kind === 'person')
  const wordsOf = ({ first, last }: Mention) => tokens.slice(first, last).map(({ text }) => text.toLowerCase())
  for (const mention of people)
    if (mention.last - mention.first > 1) wordsOf(mention).forEach((word) => parts.add(word))
  for (const mention of people) {
    const words = wordsOf(mention)
    if (!words.every((word) => roleNouns.has(word) && titles.has(word)) || words.some((word) => parts.has(word)))
      continue
    mention.form = 'nominal'
    mention.rule = 'nominals/office'
  }
}

interface Place {
  document: Document
  children: readonly number[][]
  head: number
  sentence: number
}

/** Tokens that names, dates and events cover, and nouns counted by a quantity ("fans" in "hundreds of fans"). */
function headsTaken({ tokens, mentions }: Document, children: readonly number[][]): Set<number> {
  const taken = new Set<number>()
  for (const { form, first, last, head } of mentions) {
    if (form === 'nominal') taken.add(head)
    else for (let index = first; index < last; index++) taken.add(index)
  }
  tokens.forEach((_, head) => {
    const counted = countedBy(tokens, children, head)
    if (counted !== null) taken.add(counted)
  })
  return taken
}

/** The noun that a quantity noun counts: "officials" in "a number of officials"; null where it counts nothing. */
function countedBy(tokens: readonly Token[], children: readonly number[][], head: number): number | null {
  if (!quantityNouns.has(tokens[head].lemma.toLowerCase())) return null
  const counted = children[head].find(
    (child) => child > head && child - head < 8 && tokens[child].deprel === 'nmod' && tokens[head + 1]?.text === 'of',
  )
  return counted !== undefined && tokens[counted].upos === 'NOUN' ? counted : null
}

function pronoun({ document, children, head, sentence }: Place): Mention | null {
  const token = document.tokens[head]
  const form = token.text.toLowerCase()
  const personal = personalPronouns.get(form)
  const isPronoun = token.upos === 'PRON' || token.upos === 'DET'
  if (!isPronoun || token.deprel === 'expl') return null
  if (personal) {
    const human = personal.person < 3 ? personal.number === 'singular' : personal.gender !== 'neuter' && personal.gender
    return {
      ...nounPhrase(document, children, head, head, head),
      sentence,
      form: 'pronoun',
      kind: human ? 'person' : null,
      rule: 'nominals/pronoun',
    }
  }
  if (!relativePronouns.has(form) || !/^(WP|WDT)/.test(token.xpos) || !opensRelativeClause(document.tokens, head))
    return null
  return {
    ...nounPhrase(document, children, head, head, head),
    sentence,
    form: 'pronoun',
    kind: null,
    rule: 'nominals/relative-pronoun',
  }
}

/** True where the token stands below an adjectival clause that follows a noun. */
function opensRelativeClause(tokens: readonly Token[], index: number): boolean {
  let at = index
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (tokens[at].deprel === 'acl:relcl') return tokens[at].head < index
    at = tokens[at].head
  }
  return false
}

/** "both", "the two": a stated number of those already told of. */
function pointer({ document, children, head, sentence }: Place): Mention | null {
  const { text, deprel, upos } = document.tokens[head]
  const count = pluralPointers.get(text.toLowerCase())
  const asPhrase = /^(nsubj|obj|iobj|obl|nmod|conj|root|appos)/.test(deprel)
  const definite =
    text.toLowerCase() === 'both' || children[head].some((child) => document.tokens[child].lemma === 'the')
  if (count === undefined || !asPhrase || !definite || upos === 'NOUN') return null
  if (children[head].some((child) => child > head && document.tokens[child].deprel === 'nmod')) return null
  const phrase = nounPhrase(document, children, head)
  return { ...phrase, sentence, form: 'pronoun', kind: null, rule: 'nominals/plural-pointer' }
}

function noun({ document, children, head, sentence }: Place): Mention | null {
  const { tokens } = document
  const token = tokens[head]
  const counted = countedBy(tokens, children, head)
  if (counted === null && !standsForItself(tokens, children, head)) return null
  const sense = tokens[counted ?? head]
  const kind = kindOf(sense, counted !== null || isPlural(token))
  if (!kind) return null
  const phrase = nounPhrase(document, children, head, undefined, counted ?? head)
  return { ...phrase, sentence, form: 'nominal', kind, rule: `nominals/${kind}` }
}

const innerParts = new Set([
  'compound',
  'flat',
  'nmod:desc',
  'fixed',
  'goeswith',
  'amod',
  'case',
  'mark',
  'cc',
  'punct',
])

/** A noun that heads a phrase: no part of a longer one, as "peace" in "peace talks", nor a title before a name. */
function standsForItself(tokens: readonly Token[], children: readonly number[][], head: number): boolean {
  const { upos, deprel } = tokens[head]
  if (upos === 'PROPN') return isOffice(tokens[head]) && !innerParts.has(deprel)
  if (upos !== 'NOUN' || innerParts.has(deprel)) return false
  const appositive = children[head].some((child) => child === head + 1 && relation(tokens[child]) === 'flat')
  return !appositive
}

/** A capital makes a noun a name, unless it is an office: "the First Lady", "the Minister". */
const isOffice = ({ text }: Token): boolean => titles.has(titleForm(text)) && roleNouns.has(text.toLowerCase())

/** What a noun is by its lemma; null for what no node stands for ("importance"). */
function kindOf(token: Token, plural: boolean): Kind | null {
  const lemma = token.lemma.toLowerCase()
  const form = token.text.toLowerCase()
  if (roleNouns.has(lemma) || kinship.has(lemma) || isAgentNoun(lemma)) return plural ? 'group' : 'person'
  if (organizationNouns.has(lemma)) return 'organization'
  if (collectiveNouns.has(lemma) || collectiveNouns.has(form)) return 'group'
  if (workNouns.has(lemma)) return 'work'
  if (placeNouns.has(lemma)) return 'place'
  return null
}

const agentEnding = /(?:.{3}(?:ologist|ographer|ician|woman|monger|smith)|[^u]person|[^u]man)$/
const isAgentNoun = (lemma: string): boolean => agentEnding.test(lemma) && lemma !== 'german'
