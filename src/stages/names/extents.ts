// Where a name begins and ends: titles and articles stay outside ("President Ana Ruiz" → Ana Ruiz), numbers that belong to the name
// come in ("the 2022 World Cup", "the 507th Wing", "Resolution 1701"), and so do the parts of a hyphenated given name.
import { companyEndings } from '../../lexicon/head-nouns.ts'
import { titleForm, titleModifiers, titles } from '../../lexicon/titles.ts'
import type { Document, Token } from '../../types.ts'
import { covered, type Name } from './name.ts'

/** The names with their ends set right; a name of which nothing is left falls away. */
export function extents(document: Document, names: readonly Name[]): Name[] {
  const { tokens, sentences } = document
  const taken = covered(document, names)
  const free = (i: number, name: Name): boolean =>
    i >= sentences[name.sentence].first && i < sentences[name.sentence].last && taken[i] === 0
  return names.flatMap((name) => {
    let { first, last } = trimmed(tokens, name)
    if (first >= last || !/\p{L}/u.test(tokens[first].text)) return []
    if (free(first - 1, name) && opensWith(tokens[first - 1], name.kind)) first--
    if (free(last, name) && endsWith(tokens, last, name.kind)) last++
    while (free(first - 1, name) && isParticle(tokens, first - 1, name.kind)) first--
    let { kind } = name
    while (last - first > 1 && free(last, name) && free(last + 1, name) && isHyphenated(tokens, last)) {
      last += 2
      kind = 'person'
    }
    return [{ ...name, first, last, kind }]
  })
}

const possessive = /^['’]s?$/
const article = /^(the|an?|its|his|her|their)$/i

/** The span without titles, articles, linking words and possessive marks at its ends. */
function trimmed(tokens: readonly Token[], { first, last, kind }: Name): { first: number; last: number } {
  while (last > first && possessive.test(tokens[last - 1].text)) last--
  while (first < last - 1 && /^\p{Ll}+$/u.test(tokens[first].text) && tokens[first].upos === 'ADP') first++
  if (kind === 'person') first = withoutTitles(tokens, first, last)
  if (first < last - 1 && article.test(tokens[first].text) && kind !== 'work') first++
  return { first, last }
}

/** Where a person's name begins after the titles before it; "Dean Martin" has none. */
function withoutTitles(tokens: readonly Token[], first: number, last: number): number {
  const isTitle = (at: number): boolean => titles.has(titleForm(tokens[at].text))
  const givenName = last - first === 2 && /^(Dean|Earl)$/.test(tokens[first].text)
  if (givenName || companyEndings.has(titleForm(tokens[last - 1].text))) return first
  let at = first
  while (at < last - 1 && (isTitle(at) || (titleModifiers.has(titleForm(tokens[at].text)) && isTitle(at + 1)))) at++
  return at
}

/** An ordinal or a year before a name that it belongs to. */
function opensWith({ text }: Token, kind: Name['kind']): boolean {
  if (/^\d+(st|nd|rd|th)$/.test(text)) return kind === 'event' || kind === 'organization'
  return kind === 'event' && /^(1[5-9]|20)\d\d$/.test(text)
}

/** A number right behind the name of a work or an event: "Resolution 1701", "Expo 2020". */
function endsWith(tokens: readonly Token[], at: number, kind: Name['kind']): boolean {
  if (kind === 'event') return /^(1[5-9]|20)\d\d$/.test(tokens[at].text) && tokens[at - 1].text !== ','
  return (
    kind === 'work' &&
    /^\d+(\.\d+)?$/.test(tokens[at].text) &&
    !/^(percent|%|million|billion)$/.test(tokens[at + 1]?.text ?? '')
  )
}

const arabicArticle = /^(?:al|el|as|ash|ad|an|ar|at)$/i
const particle = /^(?:van|von|der|den|bin|ibn|al|el|da|dos)$/

/** True for a small word that belongs to the name behind it: "al|-|Anbar", "al Qaeda", "van Gogh". */
function isParticle(tokens: readonly Token[], at: number, kind: Name['kind']): boolean {
  const { text, end } = tokens[at]
  const adjacent = end === tokens[at + 1].start
  if (text === '-')
    return adjacent && at > 0 && arabicArticle.test(tokens[at - 1].text) && tokens[at - 1].end === tokens[at].start
  if (tokens[at + 1].text === '-') return adjacent && arabicArticle.test(text)
  return /^(?:al|el)$/.test(text) || (kind === 'person' && particle.test(text))
}

/** True for a hyphen and a word in small letters that are written on to the word before: "Kwok Ka|-|ki". */
const isHyphenated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].text === '-' &&
  tokens[at].start === tokens[at - 1].end &&
  tokens[at + 1].start === tokens[at].end &&
  /^\p{Ll}{2,}$/u.test(tokens[at + 1].text) &&
  !/^(based|led|born|backed|run|owned|style|like|era|made|elect)$/.test(tokens[at + 1].text)
