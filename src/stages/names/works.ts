// Titles of works by what stands around them: in quotation marks with capitals (“The Quiet Harbour”), behind a noun that says so
// ("the film Salt Road") or before a year in brackets ("Salt Road (1962)").
import { eventOpeners, nameHeads } from '../../lexicon/head-nouns.ts'
import { titleForm, titles } from '../../lexicon/titles.ts'
import { workNouns } from '../../lexicon/work-nouns.ts'
import type { Document, Token } from '../../types.ts'
import { inOrder, type Name } from './name.ts'

/** The names with titles in quotation marks added, and with the kind of those that are titles by their place set right. */
export function works(document: Document, names: readonly Name[]): Name[] {
  const quoted = titlesInQuotes(document)
  const outside = names.filter(({ first, last }) => quoted.every((title) => last <= title.first || first >= title.last))
  const kinds = outside.map((name) =>
    name.kind !== 'work' && isTitle(document.tokens, name)
      ? { ...name, kind: 'work' as const, confidence: 0.8, rule: 'names/title' }
      : name,
  )
  return inOrder([...kinds, ...quoted])
}

const behindNouns = new Set(
  `film movie novel book album song single series sitcom musical opera play poem painting documentary ballet video game comic
  comedy drama thriller sequel prequel`.split(/\s+/),
)

function isTitle(tokens: readonly Token[], { first, last, kind, confidence }: Name): boolean {
  const behindNoun = behindNouns.has(tokens[first - 1]?.text ?? '') && tokens[first].deprel !== 'nsubj'
  if (behindNoun) return kind !== 'person' || confidence < 0.8
  const year =
    /^(19|20)\d\d$/.test(tokens[last + 1]?.text ?? '') && tokens[last]?.text === '(' && tokens[last + 2]?.text === ')'
  return year && last - first > 1 && kind !== 'person' && confidence < 0.9
}

const longest = 9
const smallWord = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as|is|it|my|’s|'s|,|:|&|-|!|\?|’|')$/

/** Quotations of a few words that begin with capitals, as titles do and what people say does not. */
function titlesInQuotes({ tokens, quotations, sentences }: Document): Name[] {
  const found: Name[] = []
  let at = 0
  let sentence = 0
  for (const { start, end } of quotations) {
    while (at < tokens.length && tokens[at].start <= start) at++
    let last = at
    while (last < tokens.length && tokens[last].end < end) last++
    while (last > at && /^[,.;]$/.test(tokens[last - 1].text)) last--
    while (sentence < sentences.length - 1 && sentences[sentence].last <= at) sentence++
    const title = tokens.slice(at, last)
    const behindNoun = workNouns.has(tokens[at - 2]?.lemma.toLowerCase() ?? '')
    const nickname = tokens[at - 2]?.xpos === 'NNP' && tokens[last + 1]?.xpos === 'NNP'
    if (last > sentences[sentence]?.last || title.length < (behindNoun ? 1 : 2) || title.length > longest || nickname)
      continue
    if (!hasCapitals(title) || namesOtherThing(title)) continue
    found.push({ first: at, last, sentence, kind: 'work', confidence: 0.8, rule: 'names/quoted-title' })
  }
  return found
}

/** True where every word but the small ones has a capital, and at least one that is no first word. */
function hasCapitals(title: readonly Token[]): boolean {
  const capital = ({ text }: Token): boolean => /^(?:\p{Lu}|\d)/u.test(text)
  const rest = title.slice(1).filter(({ text }) => !smallWord.test(text))
  return capital(title[0]) && rest.every(capital) && (rest.length > 0 || title.length === 1)
}

/** True for words in quotation marks that a title or a last word tells to be a person, a deed or a body: “Operation Salt Road”. */
function namesOtherThing(title: readonly Token[]): boolean {
  if (titles.has(titleForm(title[0].text)) || eventOpeners.has(title[0].text)) return true
  const kinds = nameHeads.get(title.at(-1)!.text.toLowerCase()) ?? ['work']
  return !kinds.includes('work')
}
