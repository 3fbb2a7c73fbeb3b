// Turns chains of mentions into entities with readable ids, their fullest name and their aliases, and dates with one value
// into one entity. "Mme Curie", "Marie Curie", "she" → `person/marie-curie`, named "Marie Curie", alias "Mme Curie".
import { countryNamed } from '../lexicon/countries.ts'
import { placeOfAdjective } from '../lexicon/demonyms.ts'
import { titleForm, titleModifiers, titles } from '../lexicon/titles.ts'
import { isSpace } from '../text/paragraphs.ts'
import { childrenOf, phraseEnd } from '../text/tree.ts'
import type { Document, Entity, Kind, Mention, Stage } from '../types.ts'

/** Names the entities that coreference drafted and adds those of dates; all ids in the document follow. */
export const entities: Stage = (document) => {
  const children = childrenOf(document.tokens)
  const taken = new Map<string, number>()
  const ids = new Map<string, string>()
  const drafts = [...document.entities, ...dateDrafts(document)]
  document.entities = drafts
    .toSorted((a, b) => a.mentions[0] - b.mentions[0])
    .filter((entity) => describe(document, children, entity))
  nameGroups(document.entities)
  for (const entity of document.entities) {
    const id = unique(`${entity.kind}/${slug(entity.value ?? entity.name)}`, taken)
    ids.set(entity.id, id)
    entity.id = id
  }
  const idOf = (draft: string | null): string | null => (draft === null ? null : (ids.get(draft) ?? null))
  for (const entity of document.entities) entity.members = entity.members.flatMap((draft) => ids.get(draft) ?? [])
  for (const mention of document.mentions) mention.entity = idOf(mention.entity)
  for (const quotation of document.quotations) quotation.speaker = idOf(quotation.speaker)
  return document
}

/** Dates are one where their values are, or their words where they have none. */
function dateDrafts({ mentions, text }: Document): Entity[] {
  const drafts = new Map<string, Entity>()
  mentions.forEach((mention, index) => {
    if (mention.form !== 'date') return
    const id = `date/${mention.value ?? clean(text.slice(mention.start, mention.end)).toLowerCase()}`
    const known = drafts.get(id)
    mention.entity = id
    if (known) known.mentions.push(index)
    else {
      const draft: Entity = {
        id,
        kind: 'date',
        name: '',
        aliases: [],
        named: true,
        value: mention.value,
        mentions: [index],
        members: [],
      }
      drafts.set(id, draft)
    }
  })
  return [...drafts.values()]
}

interface Wording {
  text: string
  form: Mention['form']
  words: number
  count: number
}

/** Gives an entity its name and aliases; false where the text has no words for it and it is no group of known members. */
function describe(document: Document, children: readonly number[][], entity: Entity): boolean {
  const told = entity.mentions.map((index) => document.mentions[index]).filter(({ form }) => form !== 'pronoun')
  const wordings = wordingsOf(document, children, told)
  const name = nameOf(wordings, entity.kind)
  entity.name = name ?? ''
  entity.aliases = wordings.map(({ text }) => text).filter((text) => text !== name)
  return name !== null || entity.members.length > 1
}

/** What only pronouns stand for is named after its members: "Ana Ruiz and Maria Sol". */
function nameGroups(all: readonly Entity[]): void {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  for (const entity of all) {
    if (entity.name === '') entity.name = entity.members.map((id) => names.get(id) ?? '').join(' and ')
  }
}

/** Every way in which the text puts it, in order of first use, each once whatever its case. */
function wordingsOf(document: Document, children: readonly number[][], mentions: readonly Mention[]): Wording[] {
  const found = new Map<string, Wording>()
  const add = (text: string, form: Mention['form']) => {
    const key = text.toLowerCase()
    const known = found.get(key)
    if (known) {
      known.count++
      if (known.text === known.text.toUpperCase()) known.text = text
    } else if (/[\p{L}\p{N}]/u.test(text)) found.set(key, { text, form, words: text.split(' ').length, count: 1 })
  }
  for (const mention of mentions) {
    const { text, tokens } = document
    const { start, end, first, head, form } = mention
    const atStart = document.sentences[mention.sentence].first === first
    const shown = clean(text.slice(start, end))
    if (form === 'name') {
      add(shown, form)
      const titled = titleStart(document, mention)
      if (titled < first) add(clean(text.slice(tokens[titled].start, end)), 'nominal')
    } else if (form === 'date') add(shown, form)
    else {
      const small = atStart && tokens[first].upos !== 'PROPN' && !placeOfAdjective(tokens[first].text)
      const phrase = withoutArticle(shown)
      add(small && phrase === shown ? phrase[0].toLowerCase() + phrase.slice(1) : phrase, form)
      const last = phraseEnd(tokens, children, head)
      if (last >= mention.last) add(clean(withoutArticle(text.slice(start, tokens[last].end))), form)
    }
  }
  return [...found.values()]
}

/** The first token of the title before a name: "President" in "President Donald Trump". */
function titleStart({ tokens }: Document, { first, kind }: Mention): number {
  let start = first
  if (kind !== 'person') return start
  for (let steps = 0; steps < 4 && start > 0; steps++) {
    const word = titleForm(tokens[start - 1].text)
    if (start === first ? !titles.has(word) && word !== 'lady' : !titleModifiers.has(word) && !titles.has(word)) break
    start--
  }
  return start
}

/** The fullest name; without one, the first phrase that says more than the bare noun. */
function nameOf(wordings: readonly Wording[], kind: Kind): string | null {
  const names = wordings.filter(({ form, text }) => (form === 'name' && !placeOfAdjective(text)) || form === 'date')
  const adjective = wordings.find(({ form }) => form === 'name')
  if (names.length === 0 && adjective) return placeOfAdjective(adjective.text)
  const country = names.find(({ text }) => countryNamed(text)?.name === text)
  if (country && kind === 'place') return country.text
  if (names.length > 0) return withoutArticle(fullest(names, kind).text)
  const phrases = wordings.filter(({ form }) => form === 'nominal')
  return (phrases.find(({ words }) => words > 1) ?? phrases[0])?.text ?? null
}

/** The name with most words, of a place the most frequent; of equals the more frequent, then the first. */
const fullest = (names: readonly Wording[], kind: Kind): Wording =>
  names.reduce((best, name) => {
    if (kind === 'place' && name.count !== best.count) return name.count > best.count ? name : best
    if (name.words !== best.words) return name.words > best.words ? name : best
    return name.count > best.count ? name : best
  })

const withoutArticle = (phrase: string): string => phrase.replace(/^(?:the|an?|this|these|that|those)\s+(?=\S)/i, '')

/** One line, without marks at its ends and without a possessive ’s. */
function clean(phrase: string): string {
  let line = ''
  for (const char of phrase) line += isSpace(char.charCodeAt(0)) ? ' ' : char
  return line
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s"“”‘'«(,;–—-]+/u, '')
    .replace(/[\s"“”’'»),;:–—-]+$/u, '')
    .replace(/['’]s$/u, '')
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unnamed'

function unique(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1
  taken.set(id, count)
  return count === 1 ? id : unique(`${id}-${count}`, taken)
}
