// Cuts a name that swallowed an office: "Apple CEO Steve Jobs" is Apple and Steve Jobs, "Australian Prime Minister John
// Howard" is John Howard (the demonyms step sees to "Australian").
import { offices, titleForm, titleModifiers } from '../../lexicon/titles.ts'
import type { Document, Token } from '../../types.ts'
import type { Name } from './name.ts'

/** The names with offices cut out; what stands before an office is a name of its own. */
export const titled = ({ tokens }: Document, names: readonly Name[]): Name[] =>
  names.flatMap((name) => {
    const office = name.kind === 'person' ? lastOffice(tokens, name) : -1
    if (office < 0) return [name]
    let end = office
    while (end > name.first && !isNameWord(tokens[end - 1])) end--
    const person = { ...name, first: office + 1, rule: 'names/titled' }
    if (end === name.first) return [person]
    return [{ ...name, last: end, kind: 'organization', confidence: 0.6, rule: 'names/titled' }, person]
  })

/** Index of the last word for an office within a name that leaves a name after it; -1 for none. */
function lastOffice(tokens: readonly Token[], { first, last }: Name): number {
  for (let at = last - 2; at > first; at--) {
    if (offices.has(titleForm(tokens[at].text)) && isNameWord(tokens[at + 1]) && !suffix.test(tokens[at + 1].text)) {
      return at
    }
  }
  return -1
}

const suffix = /^(?:[JS]r\.?|I{1,3}|IV|VI*)$/

const isNameWord = ({ text }: Token): boolean =>
  /^\p{Lu}/u.test(text) && !titleModifiers.has(titleForm(text)) && !offices.has(titleForm(text)) && text !== 'Press'
