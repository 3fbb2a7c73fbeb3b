// Discs that do not hide each other: the large ones stay, a small one that would lie on another moves to the nearest
// free place.

/** A disc with its centre. */
export interface Disc {
  x: number
  y: number
  size: number
}

/** Golden angle: successive points of the spiral never line up. */
const turn = Math.PI * (3 - Math.sqrt(5))

/** Moves discs until any two are at least `gap` apart. Changes `x` and `y`; the same discs come out the same. */
export function removeOverlap(discs: readonly Disc[], gap: number): void {
  const largest = discs.reduce((size, disc) => Math.max(size, disc.size), 0)
  const cell = 2 * largest + gap
  const grid = new Map<string, Disc[]>()
  const cellOf = (x: number, y: number): [number, number] => [Math.floor(x / cell), Math.floor(y / cell)]
  const free = (x: number, y: number, size: number): boolean => {
    const [column, row] = cellOf(x, y)
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const other of grid.get(`${i} ${j}`) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < size + other.size + gap) return false
    return true
  }
  for (const disc of [...discs].sort((a, b) => b.size - a.size)) {
    const { x, y, size } = disc
    const step = (size + gap) / 2
    for (let point = 0; !free(disc.x, disc.y, size); point++) {
      disc.x = x + step * Math.sqrt(point) * Math.cos(point * turn)
      disc.y = y + step * Math.sqrt(point) * Math.sin(point * turn)
    }
    const key = cellOf(disc.x, disc.y).join(' ')
    const here = grid.get(key)
    if (here) here.push(disc)
    else grid.set(key, [disc])
  }
}
