// The shape of the graph: what its nodes, its edges and the graph itself carry. The graph's JSON is exactly this, as
// graphology exports it, and it is all that the explorer needs.
import type { Evidence, Kind, MentionForm, Span, Status } from '../types.ts'

/** A place where a document speaks of a node. */
export type NodeMention = Span & {
  document: string
  form: MentionForm
}

/** Why a document's mention is one with an earlier one, or is kept apart from it. */
export type NodeDecision = Span & {
  document: string
  /** What it was compared with; in the same document. */
  antecedent: Span | null
  /** `coreference/apposition` */
  rule: string
  reason: string
  merged: boolean
  /** 0 to 1. */
  confidence: number
}

/** One thing in the world. Its key is readable and stable: `person/marie-curie`. */
export type NodeAttributes = {
  label: string
  kind: Kind
  /** Every other way in which the documents name it, in order of first use. */
  aliases: string[]
  /** For dates: ISO 8601 or EDTF. */
  value: string | null
  named: boolean
  mentions: NodeMention[]
  mentionCount: number
  /**
   * Why its mentions are one: at most 50, names and descriptions before pronouns, each in the order of the texts. Left out
   * are the same words again ("Curie" after "Curie"). Absent from graphs that were not read from documents.
   */
  decisions?: NodeDecision[]
  /** Set by `layout`: position, radius (in the same unit) and `#rrggbb`. */
  x?: number
  y?: number
  size?: number
  color?: string
}

/**
 * A passage that supports an edge, and what that passage alone says of it. `subject` and `object` are the ends as the
 * passage has them; for a symmetric relation the subject may be the edge's target.
 */
export type EdgeEvidence = Evidence & {
  /** The passage, verbatim: `text.slice(start, end)` of its document. */
  quote: string
  /** The words of the predicate as a lemma. */
  lemma: string
  /** True where an end of the relation is a pronoun or a description, so that coreference had a part in it. */
  implied: boolean
  /** ISO 8601 or EDTF. */
  when: string | null
  /** Key of a place. */
  where: string | null
  /** Key of the node that says so. */
  attribution: string | null
  /** The row or model that made it, and the path in the tree that it was read from. */
  rule: string
  path: string
  /** 0 to 1. */
  confidence: number
}

/**
 * One relation between two nodes, the evidence of all documents together. Undirected where the label is symmetric.
 * There is one edge for each (source, relation, target, status).
 */
export type EdgeAttributes = {
  relation: string
  /** True where `relation` is the text's own verb and no label of the scheme. */
  open: boolean
  /** The verb that most of the evidence uses, as a lemma. */
  predicate: string
  /** What most of the evidence gives, null where none does. `where` is the key of a node. */
  when: string | null
  where: string | null
  status: Status
  /** Key of the node that says so; null where one author at least says it in his own voice. */
  attribution: string | null
  evidence: EdgeEvidence[]
  /** 0 to 1: that one passage at least is right, `1 - (1 - a)(1 - b)…`. */
  confidence: number
  /** Number of passages. */
  weight: number
}

/** A text that the graph was read from. */
export type SourceDocument = {
  id: string
  title: string | null
  /** `YYYY-MM-DD` */
  date: string | null
  text: string
}

/** Why what one document tells of went into a node that it shares with other documents, or was kept out of it. */
export type Merge = {
  /** Key of the node that the document's entity is now in. */
  node: string
  document: string
  /** Id of the entity within the document, and its name there. */
  entity: string
  name: string
  rule:
    | 'graph/same-value'
    | 'graph/same-name'
    | 'graph/country'
    | 'graph/alias'
    | 'graph/short-name'
    | 'graph/ambiguous-name'
  merged: boolean
  /** 0 to 1. */
  confidence: number
  reason: string
}

export type GraphAttributes = {
  documents: SourceDocument[]
  merges: Merge[]
}
