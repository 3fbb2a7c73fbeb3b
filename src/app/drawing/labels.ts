// Where the names go: each label takes the first free of four places about its node, the important ones first, so that
// no label lies on another or on a node. Lengths are in CSS pixels, from the top left of the picture.

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export type Claim = 'free' | 'over discs' | 'anywhere'

export interface Disc {
  x: number
  y: number
  radius: number
}

/** A disc with a name that wants a place. */
export interface Candidate extends Disc {
  width: number
  height: number
  /** What it may lie on: nothing, small discs, or anything. */
  claim: Claim
}

export interface PlacedLabel {
  box: Box
  align: 'left' | 'center' | 'right'
}

const gap = 4

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const options = ({ x, y, radius, width, height }: Candidate): PlacedLabel[] => {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  return [
    { box: box(x - width / 2, y + radius + gap), align: 'center' },
    { box: box(x + radius + gap, y - height / 2), align: 'left' },
    { box: box(x - radius - gap - width, y - height / 2), align: 'right' },
    { box: box(x - width / 2, y - radius - gap - height), align: 'center' },
  ]
}

const cell = 80

function* cellsOf(box: Box): Generator<string> {
  for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column++)
    for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row++) yield `${column},${row}`
}

/** The discs and labels that are in the way; a grid keeps the question short. */
class Crowd {
  readonly cells = new Map<string, { box: Box; weight: number }[]>()

  /** `weight` says how much it is in the way: the radius of a disc; infinite for labels. */
  add(box: Box, weight: number): void {
    for (const key of cellsOf(box)) {
      const others = this.cells.get(key)
      if (others) others.push({ box, weight })
      else this.cells.set(key, [{ box, weight }])
    }
  }

  /** True where nothing of more than the weight `over` is in the box. */
  isFree(box: Box, over: number): boolean {
    for (const key of cellsOf(box))
      if (this.cells.get(key)?.some((other) => other.weight > over && overlap(box, other.box))) return false
    return true
  }
}

/** What a label may cover in turn, by weight: nothing, then discs that are small beside its own. */
const covering = ({ claim, radius }: Candidate): number[] => (claim === 'free' ? [0] : [0, radius / 2, radius * 0.9])

const within = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height

/**
 * A place for each candidate in turn, or null where there is none. `discs` are all nodes in the picture, `taken` the
 * places that are no longer free.
 */
export const placeLabels = (
  candidates: readonly Candidate[],
  discs: readonly Disc[],
  picture: { width: number; height: number },
  taken: readonly Box[] = [],
): (PlacedLabel | null)[] => {
  const crowd = new Crowd()
  for (const box of taken) crowd.add(box, Infinity)
  for (const { x, y, radius } of discs) {
    const reach = radius * 0.9
    crowd.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, radius)
  }
  return candidates.map((candidate) => {
    const places = options(candidate)
    const seen = places.filter(({ box }) => within(box, picture))
    const free = (over: number) => seen.find(({ box }) => crowd.isFree(box, over))
    const found = covering(candidate).reduce<PlacedLabel | undefined>((place, over) => place ?? free(over), undefined)
    const place = found ?? (candidate.claim === 'anywhere' ? places[0]! : null)
    if (place) crowd.add(place.box, Infinity)
    return place
  })
}

/** A name in at most two lines of about `length` characters. */
export const labelLines = (name: string, length = 24): string[] => {
  if (name.length <= length) return [name]
  const space = name.lastIndexOf(' ', length)
  if (space < length / 3) return [`${name.slice(0, length - 1)}…`]
  const rest = name.slice(space + 1)
  return [name.slice(0, space), rest.length > length ? `${rest.slice(0, length - 1).trimEnd()}…` : rest]
}
