// Measures tags, lemmas and trees against a corpus: on its own sentences and tokens, and from the raw text as the CoNLL 2018
// shared task did (Zeman et al., CoNLL 2018, section 5.1): F1 over the words whose characters both sides agree on.
import type { SyntaxModels } from '../language/models.ts'
import { extractUpTo } from '../pipeline.ts'
import { analyse, syntax } from '../stages/syntax.ts'
import { tokens } from '../stages/tokens.ts'
import type { Document, Token } from '../types.ts'
import type { CorpusDocument } from './corpora.ts'

/** Percentages. */
export interface SyntaxScores {
  upos: number
  xpos: number
  lemma: number
  /** Heads, and heads with their relation, subtypes and all. */
  uas: number
  las: number
  /** F1 of the spans of sentences and tokens; 100 on gold tokens. */
  sentences: number
  tokens: number
}

/** With the corpus's own sentences and tokens. */
export function evaluateOnGoldTokens(documents: readonly CorpusDocument[], models: SyntaxModels): SyntaxScores {
  return compare(documents, (document) => {
    const read = goldDocument(document)
    for (const token of read.tokens) Object.assign(token, { lemma: '', upos: '', xpos: '', head: -1, deprel: '' })
    return analyse(read, models)
  })
}

/** From the text alone. */
export function evaluateOnRawText(documents: readonly CorpusDocument[], models: SyntaxModels): SyntaxScores {
  return compare(documents, ({ text }) => analyse(extractUpTo(syntax, text), models))
}

function compare(documents: readonly CorpusDocument[], read: (document: CorpusDocument) => Document): SyntaxScores {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, sentences: 0, tokens: 0 }
  const size = { gold: { tokens: 0, sentences: 0 }, found: { tokens: 0, sentences: 0 } }
  for (const document of documents) {
    const gold = goldDocument(document)
    const found = read(document)
    size.gold.tokens += gold.tokens.length
    size.gold.sentences += gold.sentences.length
    size.found.tokens += found.tokens.length
    size.found.sentences += found.sentences.length
    const place = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`
    const goldSentences = new Set(sentenceSpans(gold).map(place))
    right.sentences += sentenceSpans(found).filter((span) => goldSentences.has(place(span))).length
    const indexOf = new Map(gold.tokens.map((token, i) => [place(token), i]))
    const goldOf = (index: number): number => (index < 0 ? -1 : (indexOf.get(place(found.tokens[index]!)) ?? -2))
    found.tokens.forEach((token, i) => {
      const target: Token | undefined = gold.tokens[goldOf(i)]
      if (!target) return
      right.tokens++
      if (token.upos === target.upos) right.upos++
      if (token.xpos === target.xpos) right.xpos++
      if (token.lemma === target.lemma) right.lemma++
      if (goldOf(token.head) !== target.head) return
      right.uas++
      if (token.deprel === target.deprel) right.las++
    })
  }
  const f1 = (correct: number, unit: 'tokens' | 'sentences'): number =>
    (200 * correct) / (size.gold[unit] + size.found[unit])
  return {
    upos: f1(right.upos, 'tokens'),
    xpos: f1(right.xpos, 'tokens'),
    lemma: f1(right.lemma, 'tokens'),
    uas: f1(right.uas, 'tokens'),
    las: f1(right.las, 'tokens'),
    tokens: f1(right.tokens, 'tokens'),
    sentences: f1(right.sentences, 'sentences'),
  }
}

/** From the first to the last character of a token: the space around a sentence is nobody's mistake. */
const sentenceSpans = ({ sentences, tokens }: Document): { start: number; end: number }[] =>
  sentences.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end }))

/** A corpus document as the pipeline would hold it after a perfect syntax stage. */
export function goldDocument({ text, sentences }: CorpusDocument): Document {
  const document = extractUpTo(tokens, text)
  for (const sentence of sentences) {
    const first = document.tokens.length
    for (const { form, head, ...token } of sentence.tokens) {
      document.tokens.push({ ...token, text: form, head: head < 0 ? -1 : first + head })
    }
    const { start } = document.tokens[first]!
    const { end } = document.tokens.at(-1)!
    document.sentences.push({ start, end, first, last: document.tokens.length, paragraph: 0 })
  }
  return document
}
