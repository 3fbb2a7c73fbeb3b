// A sorted list of words as bytes: each word keeps only what differs from the word before it
// (front coding; Witten, Moffat & Bell, Managing Gigabytes, 1999, section 4.1). `paris, parish` becomes `0 paris | 5 h`.

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Orders words by UTF-16 code units, the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Bytes of `words`, which must be sorted by code units, without doubles and without control characters. */
export function encodeWords(words: readonly string[]): Uint8Array {
  let coded = ''
  let before = ''
  for (const word of words) {
    let shared = 0
    const longest = Math.min(word.length, before.length, 31)
    while (shared < longest && word[shared] === before[shared]) shared++
    coded += String.fromCharCode(shared) + word.slice(shared)
    before = word
  }
  return encoder.encode(coded)
}

/** The words that `encodeWords` wrote, in the same order. */
export function decodeWords(bytes: Uint8Array): string[] {
  const coded = decoder.decode(bytes)
  const words: string[] = []
  let before = ''
  for (let at = 0; at < coded.length;) {
    const shared = coded.charCodeAt(at)
    let end = at + 1
    while (end < coded.length && coded.charCodeAt(end) > 31) end++
    before = before.slice(0, shared) + coded.slice(at + 1, end)
    words.push(before)
    at = end
  }
  return words
}
