// Lists what may be related: the pairs of entities that a sentence mentions, each with the ways between their mentions.
// In "Ann met Bob and his aunt" these are Ann and Bob, Ann and the aunt, Bob and the aunt (by way of "his").
import type { Document, Entity, Mention } from '../../types.ts'

/** Two entities that one sentence mentions, in the order of the text. */
export interface Pair {
  sentence: number
  first: Entity
  second: Entity
  ways: Way[]
}

/** How a mention of the one stands to a mention of the other. */
export interface Way {
  first: Mention
  second: Mention
  path: Path
}

/** The way through the tree from one token up to the lowest token above both, and down to the other. */
export interface Path {
  /** From the first token on, without the top. */
  up: readonly number[]
  top: number
  /** From below the top to the second token. */
  down: readonly number[]
}

/** The same way walked from its other end. */
export const reversed = ({ up, top, down }: Path): Path => ({ up: down.toReversed(), top, down: up.toReversed() })

interface Standing {
  mention: Mention
  entity: Entity
}

/** A mention is held against so many after it: the work grows with the length of a sentence, not with its square. */
const window = 12
/** Ways with more steps say nothing. */
const longest = 8

/** The pairs of each sentence. */
export function candidates(document: Document): Pair[][] {
  return standings(document).map((found, sentence) => {
    const pairs = new Map<string, Pair>()
    found.forEach((first, index) => {
      for (const second of found.slice(index + 1, index + 1 + window)) {
        if (first.entity === second.entity) continue
        const path = pathBetween(document, first.mention.head, second.mention.head)
        if (path) addWay(pairs, sentence, first, second, path)
      }
    })
    for (const pair of pairs.values()) pair.ways = nearest(pair.ways)
    return [...pairs.values()]
  })
}

/** The mentions of each sentence with their entities; a mention of a group stands once for each of its members. */
function standings(document: Document): Standing[][] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const found: Standing[][] = document.sentences.map(() => [])
  for (const mention of document.mentions) {
    const entity = mention.entity === null ? undefined : entities.get(mention.entity)
    if (!entity) continue
    const members = entity.members.flatMap((id) => entities.get(id) ?? [])
    for (const one of members.length > 1 ? members : [entity]) found[mention.sentence].push({ mention, entity: one })
  }
  return found
}

function addWay(pairs: Map<string, Pair>, sentence: number, first: Standing, second: Standing, path: Path): void {
  const known = pairs.get(`${second.entity.id} ${first.entity.id}`)
  if (known) {
    known.ways.push({ first: second.mention, second: first.mention, path: reversed(path) })
    return
  }
  const key = `${first.entity.id} ${second.entity.id}`
  const pair = pairs.get(key) ?? { sentence, first: first.entity, second: second.entity, ways: [] }
  pairs.set(key, pair)
  pair.ways.push({ first: first.mention, second: second.mention, path })
}

/** Without the ways of which both ends have a shorter one. */
function nearest(ways: Way[]): Way[] {
  if (ways.length === 1) return ways
  const shortest = new Map<Mention, number>()
  for (const way of ways) {
    for (const end of [way.first, way.second]) {
      shortest.set(end, Math.min(shortest.get(end) ?? Infinity, steps(way)))
    }
  }
  return ways.filter((way) => [way.first, way.second].some((end) => shortest.get(end) === steps(way)))
}

const steps = ({ path }: Way): number => path.up.length + path.down.length

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
