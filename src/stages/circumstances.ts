// Gives each relation its own time and place: the date and the place that hang on its predicate, else those of the event
// that the predicate or one of its ends is ("their August summit in Alaska" dates and places the meeting).
import { childrenOf } from '../text/tree.ts'
import { tokenAt } from '../text/token-at.ts'
import type { Document, Mention, Relation, Stage } from '../types.ts'

/** Fills `when` and `where`. */
export const circumstances: Stage = (document) => {
  const reader = new Circumstances(document)
  for (const relation of document.relations) {
    const { value, kind } = reader.entity(relation.object)
    relation.when = kind === 'date' ? value : reader.dateBeside(relation)
    if (kind !== 'place') relation.where = reader.placeBeside(relation)
  }
  for (const relation of document.relations) reader.borrowFromEvents(relation)
  return document
}

const placing = new Set(['in', 'at', 'near', 'on', 'outside'])
const reach = 3
const holding = new Set(['hold', 'take', 'occur', 'happen', 'begin', 'start', 'end', 'host', 'stage', 'convene'])

class Circumstances {
  private readonly document: Document
  private readonly children: readonly number[][]
  private readonly mentionAt = new Map<number, Mention>()
  private readonly entities
  private readonly happenings = new Map<string, Relation[]>()

  constructor(document: Document) {
    this.document = document
    this.children = childrenOf(document.tokens)
    for (const mention of document.mentions) {
      if (mention.kind === 'date' || mention.kind === 'place') this.mentionAt.set(mention.head, mention)
    }
    this.entities = new Map(document.entities.map((entity) => [entity.id, entity]))
    for (const relation of document.relations) {
      if (relation.relation !== 'took place on' && relation.relation !== 'took place in') continue
      this.happenings.set(relation.subject, [...(this.happenings.get(relation.subject) ?? []), relation])
    }
  }

  entity(id: string) {
    return this.entities.get(id)!
  }

  dateBeside(relation: Relation): string | null {
    const ends = new Set([relation.subject, relation.object])
    for (const mention of this.beside(relation)) {
      if (mention.kind === 'date' && mention.value !== null && !ends.has(mention.entity!)) return mention.value
    }
    return null
  }

  placeBeside(relation: Relation): string | null {
    const ends = new Set([relation.subject, relation.object])
    for (const mention of this.beside(relation)) {
      if (mention.kind === 'place' && mention.entity !== null && !ends.has(mention.entity) && this.isPlacing(mention)) {
        return mention.entity
      }
    }
    return null
  }

  /** An event's own time and place serve the relations that it stands behind, where they have none. */
  borrowFromEvents(relation: Relation): void {
    const token = tokenAt(this.document.tokens, relation.evidence.predicate.start)
    const behind = this.document.mentions.find(({ head, kind }) => head === token && kind === 'event')?.entity
    for (const id of [behind, relation.subject, relation.object]) {
      for (const { relation: label, object } of (id && this.happenings.get(id)) || []) {
        if (label === 'took place on') relation.when ??= this.entity(object).value
        else if (object !== relation.subject && object !== relation.object) relation.where ??= object
      }
    }
  }

  /** Dates and places among the dependents of the predicate, then of the verbs that carry it, nearest first. */
  private beside(relation: Relation): Mention[] {
    const { tokens } = this.document
    const found: Mention[] = []
    let at = tokenAt(tokens, relation.evidence.predicate.start)
    for (let steps = 0; at >= 0 && steps < reach; steps++) {
      for (const child of this.withHolding(at)) {
        if (!/^(?:obl|nmod|advmod|compound|amod|nummod|obj$|flat|dep|list|parataxis|appos)/.test(tokens[child].deprel))
          continue
        for (const token of [child, ...this.looseOn(child)]) {
          const mention = this.mentionAt.get(token)
          if (mention) found.push(mention)
        }
      }
      if (relation.rule.startsWith('relations/role')) break
      const isHeld = tokens[at].deprel === 'nsubj' && this.isHolding(tokens[at].head)
      if (!isHeld && !/^(?:xcomp|obj|obl|nsubj:pass|conj|advcl|acl$)/.test(tokens[at].deprel)) break
      if (/^(?:obl|conj)/.test(tokens[at].deprel) && found.length > 0) break
      at = tokens[at].head
    }
    return found
  }

  /** The dependents of a token, and those of a clause that says of a noun when or where it was: "the summit *held in Riga*". */
  private withHolding(index: number): number[] {
    const { tokens } = this.document
    const own = this.children[index]
    const beneath = own.filter((child) => tokens[child].deprel === 'nmod').flatMap((child) => this.children[child])
    const clauses = [...own, ...beneath].filter((child) => tokens[child].deprel === 'acl' && this.isHolding(child))
    return [...own, ...clauses.flatMap((clause) => this.children[clause])]
  }

  private isHolding(verb: number): boolean {
    return verb >= 0 && holding.has(this.document.tokens[verb].lemma)
  }

  /** "met Ann *in Riga*": a phrase that a parser hangs on the name before it. */
  private looseOn(index: number): number[] {
    const { tokens } = this.document
    if (tokens[index].deprel !== 'obj' || tokens[index].upos !== 'PROPN') return []
    return this.children[index].filter((child) => tokens[child].deprel === 'nmod' && child > index)
  }

  private isPlacing({ head }: Mention): boolean {
    return this.children[head].some(
      (child) => this.document.tokens[child].deprel === 'case' && placing.has(this.document.tokens[child].lemma),
    )
  }
}
