// Draws a graph by forces: what is related attracts, everything repels, the well connected most of all, and a pull to the
// middle holds the pieces together (after ForceAtlas2: Jacomy, Venturini, Heymann and Bastian 2014). The pull is weaker
// along the longer side of the picture, so that the graph takes its shape. Starts from given places; deterministic.

export interface Point {
  x: number
  y: number
}

export interface Link {
  source: number
  target: number
}

const rounds = 300
const pull = 0.06

/** Moves the points in place; `aspect` is the width of the picture by its height. The scale of the result means nothing. */
export const applyForces = (points: Point[], links: readonly Link[], aspect: number): void => {
  const mass = points.map(() => 1)
  for (const { source, target } of links) {
    mass[source]! += 1
    mass[target]! += 1
  }
  const radius = Math.sqrt(mass.reduce((sum, one) => sum + one, 0) / pull)
  const moves = points.map(() => ({ x: 0, y: 0 }))
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < points.length; i++) {
      const { x, y } = points[i]!
      moves[i] = { x: (-x * pull * mass[i]!) / aspect, y: -y * pull * mass[i]! * aspect }
    }
    for (let i = 0; i < points.length; i++)
      for (let j = i + 1; j < points.length; j++) {
        const dx = points[i]!.x - points[j]!.x || 1e-3
        const dy = points[i]!.y - points[j]!.y || -1e-3
        const share = (mass[i]! * mass[j]!) / (dx * dx + dy * dy)
        moves[i]!.x += dx * share
        moves[i]!.y += dy * share
        moves[j]!.x -= dx * share
        moves[j]!.y -= dy * share
      }
    for (const { source, target } of links) {
      const dx = points[target]!.x - points[source]!.x
      const dy = points[target]!.y - points[source]!.y
      moves[source]!.x += dx
      moves[source]!.y += dy
      moves[target]!.x -= dx
      moves[target]!.y -= dy
    }
    const most = radius * 0.12 * (1 - round / rounds) ** 1.5
    for (let i = 0; i < points.length; i++) {
      const { x, y } = moves[i]!
      const length = Math.hypot(x, y) / mass[i]!
      const share = (length > most ? most / length : 1) / mass[i]!
      points[i]!.x += x * share
      points[i]!.y += y * share
    }
  }
}
