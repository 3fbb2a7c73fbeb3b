// What the recognizer finds: "President Vladimir Putin", or without the title, as the model sees it.
import type { NameRecognizer } from '../../language/names.ts'
import type { Document } from '../../types.ts'
import type { Name } from './name.ts'

/** The names that the model finds, in order. */
export function recognized({ sentences, tokens }: Document, recognizer: NameRecognizer): Name[] {
  const found = recognizer.recognize(sentences.map(({ first, last }) => tokens.slice(first, last)))
  return found.flatMap((names, sentence) =>
    names.map(({ first, last, kind, confidence }) => ({
      first: first + sentences[sentence].first,
      last: last + sentences[sentence].first,
      sentence,
      kind,
      confidence,
      rule: 'names/model',
    })),
  )
}
