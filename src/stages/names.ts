// Finds the names of people, groups, organizations, places, events and works: "Marie Curie left Warsaw" → Marie Curie (person),
// Warsaw (place). The recognizer proposes; tables, titles and the rest of the text decide what is doubtful.
import { models } from '../language/models.ts'
import type { NameRecognizer } from '../language/names.ts'
import { addMentions } from '../text/noun-phrase.ts'
import type { Document, Mention, Stage } from '../types.ts'
import { acronyms } from './names/acronyms.ts'
import { demonyms } from './names/demonyms.ts'
import { extents } from './names/extents.ts'
import { fullNames } from './names/full-names.ts'
import { surerKinds } from './names/kinds.ts'
import type { Name } from './names/name.ts'
import { recognized } from './names/recognized.ts'
import { repeats } from './names/repeats.ts'
import { titled } from './names/titled.ts'
import { works } from './names/works.ts'

/** Adds a mention for each name; titles, articles and ’s stay outside of it. */
export const names: Stage = (document) => findNames(document, models().names)

/** What `names` does, with a recognizer of one's own: training measures with it. */
export function findNames(document: Document, recognizer: NameRecognizer): Document {
  const steps = [titled, demonyms, fullNames, surerKinds, extents, works, acronyms, repeats]
  const found = steps.reduce((before, step) => step(document, before), recognized(document, recognizer))
  addMentions(
    document,
    found.flatMap((name) => mentionOf(document, name)),
  )
  return document
}

/** The mention of a name; none for names of things that are no nodes of the graph, such as languages. */
function mentionOf({ tokens }: Document, { first, last, sentence, kind, confidence, rule }: Name): Mention[] {
  if (kind === 'other') return []
  const { start } = tokens[first]
  const { end } = tokens[last - 1]
  const head = headOf(tokens, first, last)
  return [{ start, end, first, last, head, sentence, form: 'name', kind, entity: null, value: null, rule, confidence }]
}

/** The token of a name that hangs on one outside it; the last one where there is no tree. */
function headOf(tokens: Document['tokens'], first: number, last: number): number {
  for (let at = first; at < last; at++) if (tokens[at].head < first || tokens[at].head >= last) return at
  return last - 1
}
