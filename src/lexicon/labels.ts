// The vocabulary of relations: what an edge can say, between which kinds, and whether both ways mean the same.
import type { Kind } from '../types.ts'

export interface Label {
  label: string
  family: Family
  /** Both directions mean the same. */
  symmetric: boolean
  /** The kinds that may stand at either end. */
  from: readonly Kind[]
  to: readonly Kind[]
}

export type Family =
  | 'contact'
  | 'stance'
  | 'transfer'
  | 'conflict and justice'
  | 'affiliation'
  | 'family'
  | 'place'
  | 'events'
  | 'works'
  | 'life dates'

const agent: readonly Kind[] = ['person', 'group', 'organization', 'place']
const actor: readonly Kind[] = [...agent, 'event']
const stance: readonly Kind[] = [...agent, 'event', 'work']
const person: readonly Kind[] = ['person']
const place: readonly Kind[] = ['place']
const event: readonly Kind[] = ['event']
const date: readonly Kind[] = ['date']
const work: readonly Kind[] = ['work']

const both = (family: Family, label: string, kinds: readonly Kind[]): Label => ({
  label,
  family,
  symmetric: true,
  from: kinds,
  to: kinds,
})

const to = (family: Family, label: string, from: readonly Kind[], object: readonly Kind[]): Label => ({
  label,
  family,
  symmetric: false,
  from,
  to: object,
})

export const labels: readonly Label[] = [
  both('contact', 'met', agent),
  both('contact', 'spoke with', agent),
  to('contact', 'wrote to', agent, agent),
  both('contact', 'negotiated with', agent),
  both('contact', 'reunited with', agent),
  both('contact', 'separated from', agent),
  both('contact', 'agreed with', agent),
  both('contact', 'cooperated with', agent),
  to('contact', 'told', agent, agent),
  to('contact', 'asked', agent, agent),
  to('stance', 'supported', agent, stance),
  to('stance', 'opposed', agent, stance),
  to('stance', 'accused', agent, agent),
  to('stance', 'threatened', agent, agent),
  to('transfer', 'gave to', agent, agent),
  to('transfer', 'acquired', agent, ['organization', 'work', 'place']),
  to('conflict and justice', 'attacked', agent, [...agent, 'work']),
  both('conflict and justice', 'fought', agent),
  to('conflict and justice', 'killed', actor, agent),
  to('conflict and justice', 'injured', actor, agent),
  to('conflict and justice', 'arrested', agent, agent),
  to('conflict and justice', 'freed', agent, agent),
  to('conflict and justice', 'charged', agent, agent),
  to('conflict and justice', 'convicted', agent, agent),
  to('conflict and justice', 'defeated', agent, agent),
  both('conflict and justice', 'competed with', agent),
  to('affiliation', 'leads', person, ['organization', 'place', 'group']),
  to('affiliation', 'works for', person, ['organization', 'person']),
  to('affiliation', 'member of', agent, ['organization', 'group']),
  to('affiliation', 'founded', agent, ['organization', 'event', 'work']),
  to('affiliation', 'owns', agent, ['organization', 'place', 'work']),
  to('affiliation', 'part of', ['organization', 'event'], ['organization', 'event']),
  to('affiliation', 'appointed', agent, person),
  to('affiliation', 'resigned from', person, ['organization']),
  to('affiliation', 'succeeded', agent, agent),
  to('affiliation', 'studied at', person, ['organization', 'place']),
  both('family', 'married to', person),
  to('family', 'parent of', person, person),
  both('family', 'sibling of', person),
  both('family', 'relative of', person),
  to('place', 'located in', ['place', 'organization', 'work'], place),
  to('place', 'born in', person, place),
  to('place', 'died in', person, place),
  to('place', 'lives in', ['person', 'group'], place),
  to('place', 'from', agent, place),
  to('place', 'travelled to', agent, place),
  to('place', 'departed from', agent, place),
  to('events', 'took place in', event, place),
  to('events', 'took place on', event, date),
  to('events', 'participated in', agent, event),
  to('events', 'organized', agent, event),
  to('events', 'caused', actor, event),
  to('works', 'created', agent, work),
  to('works', 'signed', agent, work),
  to('life dates', 'born on', person, date),
  to('life dates', 'died on', person, date),
  to('life dates', 'founded on', ['organization', 'work'], date),
]

const byLabel = new Map(labels.map((row) => [row.label, row]))

/** The row of a label, or null for an open relation's own verb. */
export const labelOf = (label: string): Label | null => byLabel.get(label) ?? null

/** True where both directions mean the same; an open relation is directed. */
export const isSymmetric = (label: string): boolean => byLabel.get(label)?.symmetric ?? false
