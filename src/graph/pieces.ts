// Text in pieces of some size, so that a large file is written without ever being whole.

/** Puts small parts together into pieces of at least `size` characters, the last one shorter. */
export function* inPieces(parts: Iterable<string>, size = 2 ** 20): Generator<string> {
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < size) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
