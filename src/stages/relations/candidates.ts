// Lists what may be related: the pairs of entities that a sentence mentions, each by the mentions that stand closest in its tree.
// In "Ann met Bob and his aunt" these are Ann and Bob, Ann and the aunt, Bob and the aunt (by "his").
import type { Document, Entity, Mention } from '../../types.ts'

/** A mention in a sentence with an entity that it stands for; a mention of a group stands once for each of its members. */
export interface Standing {
  mention: Mention
  entity: Entity
}

/** Two mentions of different entities in one sentence, in the order of the text, and the way between their heads. */
export interface Candidate {
  sentence: number
  first: Standing
  second: Standing
  path: Path
}

/** The way through the tree from one token up to the lowest token above both, and down to the other. */
export interface Path {
  /** From the first token on, without the top. */
  up: number[]
  top: number
  /** From below the top to the second token. */
  down: number[]
}

/** A mention is held against so many mentions after it, so that the work grows with the length of a sentence, not its square. */
const window = 12
/** Longer ways say nothing. */
const longest = 8

/** The pairs of each sentence, in order. A pair of entities comes more than once where more mentions of them are near. */
export function candidates(document: Document): Candidate[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const bySentence: Standing[][] = document.sentences.map(() => [])
  for (const mention of document.mentions) {
    const entity = mention.entity === null ? undefined : entities.get(mention.entity)
    if (!entity) continue
    const members = entity.members.flatMap((id) => entities.get(id) ?? [])
    for (const one of members.length > 1 ? members : [entity])
      bySentence[mention.sentence].push({ mention, entity: one })
  }
  return bySentence.flatMap((standings, sentence) => nearest(pairs(document, standings, sentence)))
}

function pairs(document: Document, standings: readonly Standing[], sentence: number): Candidate[] {
  const found: Candidate[] = []
  standings.forEach((first, index) => {
    for (const second of standings.slice(index + 1, index + 1 + window)) {
      if (first.entity === second.entity) continue
      const path = pathBetween(document, first.mention.head, second.mention.head)
      if (path) found.push({ sentence, first, second, path })
    }
  })
  return found
}

/** Without those pairs of mentions of which both have a nearer mention of the other entity. */
function nearest(all: Candidate[]): Candidate[] {
  const reach = new Map<string, number>()
  const key = (from: Standing, to: Standing): string => `${from.mention.start} ${from.entity.id} ${to.entity.id}`
  const length = ({ path }: Candidate): number => path.up.length + path.down.length
  for (const candidate of all) {
    for (const from of [key(candidate.first, candidate.second), key(candidate.second, candidate.first)]) {
      reach.set(from, Math.min(reach.get(from) ?? Infinity, length(candidate)))
    }
  }
  return all.filter((candidate) => {
    const { first, second } = candidate
    return reach.get(key(first, second)) === length(candidate) || reach.get(key(second, first)) === length(candidate)
  })
}

/** Null where the two tokens hang on different roots or far apart. */
export function pathBetween({ tokens }: Document, first: number, second: number): Path | null {
  const up: number[] = []
  for (let at = first; at >= 0 && up.length <= longest; at = tokens[at].head) up.push(at)
  const down: number[] = []
  for (let at = second; at >= 0 && down.length <= longest; at = tokens[at].head) {
    const meeting = up.indexOf(at)
    if (meeting >= 0) {
      return meeting + down.length > longest ? null : { up: up.slice(0, meeting), top: at, down: down.toReversed() }
    }
    down.push(at)
  }
  return null
}
