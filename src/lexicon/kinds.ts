// The kinds of node, with the words and the colour that a reader sees. Colours tell apart on white and on near-black,
// and for colour-blind readers (after Okabe and Ito's palette); the order is the order of the legend.
import type { Kind } from '../types.ts'

export interface KindRow {
  kind: Kind
  plural: string
  /** `#rrggbb`, the same on screen and in exports. */
  color: string
}

export const kinds: readonly KindRow[] = [
  { kind: 'person', plural: 'people', color: '#d1495b' },
  { kind: 'group', plural: 'groups', color: '#e28a2b' },
  { kind: 'organization', plural: 'organizations', color: '#3d7dca' },
  { kind: 'place', plural: 'places', color: '#2a9d6f' },
  { kind: 'event', plural: 'events', color: '#9b5fc0' },
  { kind: 'date', plural: 'dates', color: '#7d8597' },
  { kind: 'work', plural: 'works', color: '#b08900' },
]
