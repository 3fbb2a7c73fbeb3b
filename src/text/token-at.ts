// Finds tokens by offsets.
import type { Token } from '../types.ts'

/** Index of the token that begins at the offset, or -1. Binary search: tokens are in the order of the text. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = tokens[middle].start
    if (at === start) return middle
    if (at < start) low = middle + 1
    else high = middle - 1
  }
  return -1
}
