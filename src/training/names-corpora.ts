// Names with their kinds, read from the corpora for the name recognizer: GUM's named mentions cut down to the name itself
// (`the Russian President Vladimir Putin, who …` → `Vladimir Putin`, person), Wikigold, WNUT 2017, and texts with annotated graphs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeOfAdjective } from '../lexicon/demonyms.ts'
import { kinship } from '../lexicon/kinship.ts'
import { roleNouns } from '../lexicon/role-nouns.ts'
import { extractUpTo } from '../pipeline.ts'
import { syntax } from '../stages/syntax.ts'
import { words } from '../text/words.ts'
import { titleForm, titleModifiers, titles } from '../lexicon/titles.ts'
import type { NameKind } from '../language/names.ts'
import { byCodeUnits } from '../language/word-list.ts'
import type { CorpusDocument, CorpusMention, CorpusSentence, CorpusToken } from './corpora.ts'

/** A name in a sentence: tokens from `first` up to and without `last`, and the kinds that are right for it. */
export interface GoldName {
  first: number
  last: number
  kinds: readonly NameKind[]
  /** True where it is no fault to take it for no name. */
  optional?: boolean
}

export interface NamedSentence {
  words: string[]
  /** Penn tags, as the tagger gives them. */
  tags: string[]
  names: GoldName[]
  /** Kinds that may also stand where no name is annotated, since the corpus does not annotate them. */
  unmarked: readonly NameKind[]
}

export interface NamedDocument {
  id: string
  genre: string
  sentences: NamedSentence[]
}

const gumKinds: Record<string, NameKind> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
}

/** The kind of a named mention of GUM: people in the plural are a group; objects, texts and ideas are `other`. */
function kindOf({ type }: CorpusMention, head: CorpusToken): NameKind {
  if (type === 'person' && head.xpos === 'NNPS') return 'group'
  return gumKinds[type] ?? 'other'
}

const nameTags = new Set(['NNP', 'NNPS'])
const linkWords = new Set(['of', 'for', 'and', '&', 'the', 'de', 'du', 'la', 'al', 'van', 'von', '-', '–'])
const innerRelations = /^(flat|compound|amod|nmod|nmod:unmarked|nummod|case|det|cc|conj|punct|fixed)$/
const saints = /^(st\.?|saint|ste\.?|san|santa)$/i

/** The documents of GUM with their names; `tags` are GUM's own until they are replaced. */
export function gumNames(documents: readonly CorpusDocument[]): NamedDocument[] {
  return documents.map(({ id, genre, sentences, mentions }) => {
    let offset = 0
    return {
      id,
      genre,
      sentences: sentences.map((sentence) => {
        const { tokens } = sentence
        const names = mentions
          .filter(({ type, head }) => type !== 'time' && head >= offset && head < offset + tokens.length)
          .flatMap((mention) => nameOf(mention, mention.head - offset, sentence))
        offset += tokens.length
        return {
          words: tokens.map((token) => token.form),
          tags: tokens.map((token) => token.xpos),
          names: outermost(names).filter((name) => !isTitle(name, tokens)),
          unmarked: [],
        }
      }),
    }
  })
}

/** The name within a mention: the proper noun that heads it, or that stands beside its head, and what belongs to it. */
function nameOf(mention: CorpusMention, mentionHead: number, { tokens }: CorpusSentence): GoldName[] {
  const within = (i: number): boolean =>
    i >= 0 && i < tokens.length && tokens[i]!.start >= mention.start && tokens[i]!.end <= mention.end
  const isProper = (i: number): boolean => within(i) && nameTags.has(tokens[i]!.xpos)
  const head = isProper(mentionHead) ? mentionHead : besideHead(mention, mentionHead, tokens)
  if (!isProper(head)) return []
  const kind = kindOf(mention, tokens[head]!)
  const belongs = (i: number): boolean => {
    for (let at = i; at !== head; at = tokens[at]!.head) {
      if (head !== mentionHead && at === i && at > head && tokens[at]!.head === mentionHead) {
        return tokens[at]!.deprel === 'flat'
      }
      const saint = at === i && tokens[at]!.deprel === 'nmod:desc' && saints.test(tokens[at]!.form)
      if (!within(at) || !(innerRelations.test(tokens[at]!.deprel) || saint)) return false
    }
    return true
  }
  const isName = (i: number): boolean => isProper(i) && belongs(i)
  const links = (i: number): boolean =>
    tokens[i]!.xpos === 'HYPH' || (kind !== 'person' && linkWords.has(tokens[i]!.form.toLowerCase()))
  const isNumber = (i: number): boolean => tokens[i]!.xpos === 'CD' && belongs(i)
  let last = head + 1
  for (let at = last; within(at); at++) {
    if (isName(at) || (at === last && isNumber(at))) last = at + 1
    else if (!links(at)) break
  }
  let first = head
  for (let at = first - 1; within(at); at--) {
    if (isName(at) || (at === first - 1 && kind === 'event' && isNumber(at))) first = at
    else if (!links(at)) break
  }
  return [{ first, last, kinds: [kind] }]
}

/** The proper noun right after a common noun that it names: `captain Harry Kane`, `the city of Philadelphia`. */
function besideHead({ type }: CorpusMention, head: number, tokens: readonly CorpusToken[]): number {
  return tokens.findIndex(
    (token, i) =>
      token.head === head &&
      nameTags.has(token.xpos) &&
      ((i === head + 1 && /^(flat|appos)$/.test(token.deprel)) ||
        (type === 'place' && token.deprel === 'nmod' && tokens[head + 1]?.form === 'of' && i === head + 2)),
  )
}

/** True for an office that stands for its holder: `the Fellow`, `a Professor`. */
function isTitle({ first, last, kinds }: GoldName, tokens: readonly CorpusToken[]): boolean {
  return (
    kinds[0] === 'person' &&
    tokens.slice(first, last).every(({ form }) => {
      const word = titleForm(form)
      return titles.has(word) || titleModifiers.has(word) || roleNouns.has(word) || kinship.has(word)
    })
  )
}

/** Of names that overlap the longest stay, the first of equals. */
function outermost(names: readonly GoldName[]): GoldName[] {
  const kept: GoldName[] = []
  for (const name of names.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    if (kept.every((other) => name.last <= other.first || name.first >= other.last)) kept.push(name)
  }
  return kept.sort((a, b) => a.first - b.first)
}

const wikigoldKinds: Record<string, readonly NameKind[]> = {
  PER: ['person'],
  ORG: ['organization'],
  LOC: ['place'],
  MISC: ['work', 'event', 'group', 'other'],
}
const wnutKinds: Record<string, readonly NameKind[]> = {
  person: ['person'],
  location: ['place'],
  corporation: ['organization'],
  group: ['organization', 'group'],
  product: ['work', 'other'],
  'creative-work': ['work'],
}

/** Wikigold (Balasuriya et al. 2009): a blank line ends a sentence, two a document; tags `I-PER`, one space between columns. */
export function wikigoldNames(folder: string): NamedDocument[] {
  return columns(
    readFileSync(join(folder, 'ner', 'wikigold.conll'), 'utf8'),
    ' ',
    wikigoldKinds,
    ['event', 'other'],
    'wikigold',
  )
}

/** WNUT 2017 (Derczynski et al. 2017): tags `B-person`, tabs between columns; every sentence is a document. */
export function wnutNames(folder: string): NamedDocument[] {
  return columns(readFileSync(join(folder, 'ner', 'wnut17.conll'), 'utf8'), '\t', wnutKinds, ['event', 'other'], 'wnut')
}

function columns(
  text: string,
  separator: string,
  kinds: Record<string, readonly NameKind[]>,
  unmarked: readonly NameKind[],
  source: string,
): NamedDocument[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').map((line) => line.split(separator)))
    .map((rows) => rows.filter((row) => row.length === 2 && row[0] !== '-DOCSTART-'))
    .filter((rows) => rows.length > 0)
    .map((rows, index) => {
      const names: GoldName[] = []
      rows.forEach(([, tag], i) => {
        if (tag === 'O') return
        const type = tag!.slice(2)
        const open = names.at(-1)
        if (open && open.last === i && open.kinds === kinds[type] && tag![0] === 'I')
          names[names.length - 1] = { ...open, last: i + 1 }
        else names.push({ first: i, last: i + 1, kinds: kinds[type]! })
      })
      const sentence = { words: rows.map((row) => row[0]!), tags: rows.map(() => ''), names, unmarked }
      return { id: `${source}-${index}`, genre: source, sentences: [sentence] }
    })
}

/** An annotated graph of a text: what its names are, wherever they stand. */
interface AnnotatedGraph {
  entities: {
    name: string
    aliases?: string[]
    kind?: string
    kinds?: string[]
    named?: boolean
    optional?: boolean
  }[]
}

/** A way in which a text names something, as tokens. */
interface NameForm {
  tokens: string[]
  kinds: NameKind[]
  optional: boolean
}

const functionWords = new Set(
  'the a an his her its their our my your this that these those i me you he him she it we us they them another some all both'.split(
    ' ',
  ),
)

const graphKinds: ReadonlySet<string> = new Set(['person', 'group', 'organization', 'place', 'event', 'work'])

/** Texts with annotated graphs (`NAME.txt`, `NAME.json`): every place where a name or an alias of an entity stands. */
export function graphNames(folder: string): NamedDocument[] {
  return graphIds(folder).map((id) => {
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8')
    const document = extractUpTo(syntax, text, { id })
    const forms = formsOf(readGraph(folder, id))
    const sentences = document.sentences.map(({ first, last }) => {
      const words = document.tokens.slice(first, last).map((token) => token.text)
      return { words, tags: words.map(() => ''), names: placesOf(forms, words), unmarked: [] }
    })
    return { id, genre: 'graph', sentences }
  })
}

/** Gives names of the kind `other` the kinds that the graph of the same text gives them. */
export function refine(document: NamedDocument, folder: string, id: string): NamedDocument {
  const forms = formsOf(readGraph(folder, id))
  const sentences = document.sentences.map((sentence) => {
    const places = placesOf(forms, sentence.words)
    const names = sentence.names.map((name) => {
      const same = places.find(({ first, last }) => first === name.first && last === name.last)
      return same && name.kinds[0] === 'other' ? { ...name, kinds: same.kinds } : name
    })
    return { ...sentence, names }
  })
  return { ...document, sentences }
}

/** Lets the names of kind `other` be works too: GUM does not tell a novel from an idea. */
export const withUnsureWorks = (document: NamedDocument): NamedDocument => ({
  ...document,
  sentences: document.sentences.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => (name.kinds[0] === 'other' ? { ...name, kinds: ['other', 'work'] } : name)),
  })),
})

/** The texts of a folder that have a graph. */
export const graphIds = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort(byCodeUnits)

const readGraph = (folder: string, id: string): AnnotatedGraph =>
  JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as AnnotatedGraph

/** The forms of the named entities of a graph, longest first. */
function formsOf({ entities }: AnnotatedGraph): NameForm[] {
  const forms: NameForm[] = []
  for (const { name, aliases = [], kind, kinds = [kind!], named, optional = false } of entities) {
    const kindsOfForm = kinds.filter((k): k is NameKind => graphKinds.has(k))
    if (named === false || kindsOfForm.length === 0) continue
    for (const form of [name, ...aliases]) {
      const tokens = nameCore(
        words(form, 0, form.length).map(({ start, end }) => form.slice(start, end)),
        kindsOfForm,
      )
      const isAdjective = tokens.length === 1 && placeOfAdjective(tokens[0]!) !== null
      if (tokens.length > 0 && !isAdjective) forms.push({ tokens, kinds: kindsOfForm, optional })
    }
  }
  return forms.sort((a, b) => b.tokens.length - a.tokens.length)
}

/** The name in a phrase: `the Russian President Vladimir Putin` → `Vladimir Putin`; empty where the phrase holds more than a name. */
function nameCore(tokens: readonly string[], kinds: readonly NameKind[]): string[] {
  const isCapital = (token: string): boolean => /^\p{Lu}|\p{Ll}\p{Lu}/u.test(token)
  const isPart = (token: string): boolean =>
    (isCapital(token) && !functionWords.has(token.toLowerCase())) || /^\d/.test(token)
  let first = tokens.findIndex(isPart)
  if (first < 0 || (first > 0 && /^(in|on|at|of|from|by|with|for|to)$/i.test(tokens[first - 1]!))) return []
  if (kinds.includes('person')) {
    const isTitle = (token: string): boolean => titles.has(titleForm(token)) || titleModifiers.has(titleForm(token))
    while (first < tokens.length - 1 && isTitle(tokens[first]!)) first++
  }
  const core = tokens.slice(first)
  return isPart(core.at(-1)!) && core.every((token) => isPart(token) || linkWords.has(token.toLowerCase())) ? core : []
}

/** Where the forms stand in a sentence; a longer form comes before a shorter one within it. */
function placesOf(forms: readonly NameForm[], sentence: readonly string[]): GoldName[] {
  const names: GoldName[] = []
  for (const { tokens, kinds, optional } of forms) {
    for (let first = 0; first + tokens.length <= sentence.length; first++) {
      const last = first + tokens.length
      const free = names.every((name) => last <= name.first || first >= name.last)
      if (free && tokens.every((token, i) => sentence[first + i] === token))
        names.push({ first, last, kinds, optional })
    }
  }
  return names.sort((a, b) => a.first - b.first)
}
