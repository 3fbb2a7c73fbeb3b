// Text in pieces of some size, so that a large file is written without ever being whole.

/** Puts small parts together into pieces of at least `size` characters, the last one shorter. */
export function* inPieces(parts: Iterable<string>, size = 2 ** 15): Generator<string> {
  let piece: string[] = []
  let length = 0
  for (const part of parts) {
    piece.push(part)
    length += part.length
    if (length < size) continue
    yield piece.join('')
    piece = []
    length = 0
  }
  if (length > 0) yield piece.join('')
}
