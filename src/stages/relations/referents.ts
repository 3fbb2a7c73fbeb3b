// Which entities a token stands for: those of the mention that it heads, the members of a group that the text names,
// or those of the noun that it only introduces ("the city of Riga", "one of the players").
import { transparentNouns } from '../../lexicon/light-verbs.ts'
import type { Document, Entity, Mention } from '../../types.ts'

export interface Referent {
  entity: Entity
  mention: Mention
  /** 0 to 1: how sure the mention's link to the entity is. */
  sure: number
}

export class Referents {
  private readonly document: Document
  private readonly children: readonly number[][]
  private readonly entities: ReadonlyMap<string, Entity>
  private readonly mentionAt = new Map<number, Mention>()

  constructor(document: Document, children: readonly number[][]) {
    this.document = document
    this.children = children
    this.entities = new Map(document.entities.map((entity) => [entity.id, entity]))
    for (const mention of document.mentions) {
      if (mention.entity === null) continue
      for (const token of this.topTokens(mention)) this.claim(token, mention)
    }
    for (const mention of document.mentions) {
      if (mention.form !== 'name' || mention.entity === null) continue
      for (let token = mention.first; token < mention.last; token++) {
        if (!this.mentionAt.has(token)) this.mentionAt.set(token, mention)
      }
    }
  }

  /** The entities that the token stands for; empty where it stands for none. */
  of(token: number, depth = 0): Referent[] {
    const mention = this.mentionAt.get(token)
    const entity = mention && this.entities.get(mention.entity!)
    if (mention && entity) return this.membersOf(entity, mention)
    if (depth > 2) return []
    const inner = this.titled(token) ?? this.introduced(token)
    return inner === undefined ? [] : this.of(inner, depth + 1).map((found) => ({ ...found, sure: found.sure * 0.9 }))
  }

  /** The mention that a token heads. */
  mentionOf(token: number): Mention | null {
    return this.mentionAt.get(token) ?? null
  }

  private membersOf(entity: Entity, mention: Mention): Referent[] {
    const members = entity.members.flatMap((id) => this.entities.get(id) ?? [])
    const own = { entity, mention, sure: mention.confidence }
    return members.length < 2 ? [own] : members.map((member) => ({ ...own, entity: member }))
  }

  /** The tokens of a mention whose heads lie outside it: its head, and what a parser left hanging elsewhere. */
  private topTokens({ first, last, head, form }: Mention): number[] {
    const tops = [head]
    if (form !== 'name' && form !== 'date') return tops
    for (let token = first; token < last; token++) {
      const above = this.document.tokens[token].head
      if (token !== head && (above < first || above >= last)) tops.push(token)
    }
    return tops
  }

  private claim(token: number, mention: Mention): void {
    const held = this.mentionAt.get(token)
    if (!held || rank(mention) > rank(held)) this.mentionAt.set(token, mention)
  }

  /** The name after a title that a parser took for the head: "President → Ann Hall". */
  private titled(token: number): number | undefined {
    const { tokens } = this.document
    return this.children[token].find(
      (child) => tokens[child].deprel === 'flat' && this.mentionAt.get(child)?.form === 'name',
    )
  }

  /** What follows "the city of", "one of". */
  private introduced(token: number): number | undefined {
    const { lemma, upos } = this.document.tokens[token]
    if (upos !== 'NUM' && !transparentNouns.has(lemma.toLowerCase())) return undefined
    return this.children[token].find((child) => this.isOfPhrase(child))
  }

  private isOfPhrase(token: number): boolean {
    const { tokens } = this.document
    if (tokens[token].deprel !== 'nmod') return false
    return this.children[token].some((child) => tokens[child].deprel === 'case' && tokens[child].lemma === 'of')
  }
}

/** Names before descriptions before pronouns, the longer before the shorter. */
const rank = ({ form, first, last }: Mention): number =>
  ({ date: 3, name: 2, nominal: 1, pronoun: 0 })[form] * 1000 + (last - first)
