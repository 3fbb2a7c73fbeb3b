// What flows through Redstring: a Document goes from stage to stage, each adding what it finds.
// Every span is a pair of UTF-16 offsets into the untouched text: `document.text.slice(span.start, span.end)`.

/** A piece of a document's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** What a node of the graph can be. */
export type Kind = 'person' | 'group' | 'organization' | 'place' | 'event' | 'date' | 'work'

/** How the text holds a relation: it is so, it is to be, it may be, it is not. */
export type Status = 'asserted' | 'planned' | 'possible' | 'denied'

/** A word or mark as Universal Dependencies splits it (`do|n't`, `Putin|’s`). */
export interface Token extends Span {
  text: string
  lemma: string
  /** Universal part of speech: `PROPN`, `VERB` … */
  upos: string
  /** Penn Treebank tag: `NNP`, `VBD` … */
  xpos: string
  /** Index in `document.tokens` of the syntactic head; -1 for the root of a sentence. */
  head: number
  /** Universal Dependencies relation to the head: `nsubj`, `obl`, `root` … */
  deprel: string
}

/** A sentence: the tokens from `first` up to and without `last`. */
export interface Sentence extends Span {
  first: number
  last: number
  /** Number of the paragraph that it stands in, from 0. */
  paragraph: number
}

/** Words between quotation marks (the marks are within the span); it may run over sentences and paragraphs. */
export interface Quotation extends Span {
  /** Id of the entity that speaks, once it is known. */
  speaker: string | null
}

export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'date'

/** A stretch of text that stands for one thing in the world. */
export interface Mention extends Span {
  /** The tokens from `first` up to and without `last`; `head` is the index of the head token. */
  first: number
  last: number
  head: number
  /** Index in `document.sentences`. */
  sentence: number
  form: MentionForm
  /** Null while it is unknown (a pronoun before coreference). */
  kind: Kind | null
  /** Id of the entity that it stands for; null until it is resolved, or where it stays unresolved. */
  entity: string | null
  /** For dates: ISO 8601 or EDTF, null where it cannot be put on a calendar. */
  value: string | null
  /** The rule that found it, `stage/rule`. */
  rule: string
  /** 0 to 1: how sure the link to its entity is; a pronoun is less sure than a name. */
  confidence: number
}

/** One thing in the world, as one document tells of it. */
export interface Entity {
  /** Readable and stable within the document: `person/marie-curie`. */
  id: string
  kind: Kind
  /** The fullest name without titles; for unnamed things the shortest phrase that tells them apart. */
  name: string
  /** Every other way in which the text names it, in order of first use. */
  aliases: string[]
  named: boolean
  /** For dates: ISO 8601 or EDTF. */
  value: string | null
  /** Indexes in `document.mentions`, in order of the text. */
  mentions: number[]
  /** For a group that the text counts up ("both leaders"): the ids of those in it, else empty. */
  members: string[]
}

/** The passage that a relation was read from; the span is the sentence or sentences. */
export interface Evidence extends Span {
  /** Id of the document. */
  document: string
  /** Index in `document.sentences`. */
  sentence: number
  subject: Span
  predicate: Span
  object: Span
}

/** One relation read from one passage. */
export interface Relation {
  /** Ids of entities. */
  subject: string
  object: string
  /** A label of the scheme, or the predicate's lemma where `open`. */
  relation: string
  open: boolean
  /** The words of the text as a lemma: `hand-deliver`. */
  predicate: string
  /** ISO 8601 or EDTF. */
  when: string | null
  /** Id of a place entity. */
  where: string | null
  status: Status
  /** Id of the entity that says so, in a quotation or in reported speech; null where the author says it. */
  attribution: string | null
  evidence: Evidence
  /** 0 to 1. */
  confidence: number
  /** The row or model that made it, `relations/row`. */
  rule: string
  /** The path in the tree that it was read from, for readers: `nsubj < meet > obl:with`. */
  path: string
}

/** Why two mentions became one entity, or were kept apart. */
export interface Decision {
  rule: string
  /** Indexes in `document.mentions`. */
  mention: number
  antecedent: number | null
  merged: boolean
  /** 0 to 1. */
  confidence: number
  reason: string
}

/** A text and all that has been found in it. */
export interface Document {
  id: string
  title: string | null
  /** The day that relative dates are resolved against, `YYYY-MM-DD`. */
  date: string | null
  text: string
  tokens: Token[]
  sentences: Sentence[]
  quotations: Quotation[]
  mentions: Mention[]
  entities: Entity[]
  relations: Relation[]
  decisions: Decision[]
}

/** A step of the pipeline. It adds to the document it is given and returns it. */
export type Stage = (document: Document) => Document

/** Told of long work: `done` of `total` parts of the step `step`. */
export type Progress = (step: string, done: number, total: number) => void
