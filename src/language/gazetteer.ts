// Known names and what they are names of: `paris` is a city and a first name, `new zealand` a country. The recognizer takes
// them for hints, not for truth. The list is made by training/gazetteer.ts and ships in the model file.
import { byCodeUnits, decodeWords, encodeWords } from './word-list.ts'

/** What a known name can be; the order gives each class its bit. */
export const nameClasses = [
  'country',
  'city',
  'town',
  'place',
  'person',
  'given name',
  'surname',
  'organization',
  'event',
  'work',
  'structure',
] as const

export type NameClass = (typeof nameClasses)[number]

/** The bit of a class in a set of classes. */
export const classBit = (name: NameClass): number => 1 << nameClasses.indexOf(name)

/** The longest known name, in words. */
const longest = 6

export class Gazetteer {
  /** Sets of classes by name: lower case, one space between tokens. */
  private readonly classes: ReadonlyMap<string, number>
  /** The most words that a name with this first word has. */
  private readonly lengths = new Map<string, number>()

  constructor(classes: ReadonlyMap<string, number>) {
    this.classes = classes
    for (const name of classes.keys()) {
      const parts = name.split(' ')
      if (parts.length <= longest) {
        this.lengths.set(parts[0]!, Math.max(parts.length, this.lengths.get(parts[0]!) ?? 0))
      }
    }
  }

  /** The set of classes of a name, 0 for one that is not known. */
  of(name: string): number {
    return this.classes.get(name) ?? 0
  }

  /** The length in words of the longest known name that starts at `words[start]` (lower case), 0 for none. */
  longestAt(words: readonly string[], start: number): number {
    const most = Math.min(this.lengths.get(words[start]!) ?? 0, words.length - start)
    for (let length = most; length > 1; length--) {
      if (this.classes.has(words.slice(start, start + length).join(' '))) return length
    }
    return most > 0 && this.classes.has(words[start]!) ? 1 : 0
  }

  /** Bytes for the model file: the names, then low and high bytes of their sets. */
  encode(): Uint8Array {
    const names = [...this.classes.keys()].sort(byCodeUnits)
    const words = encodeWords(names)
    const bytes = new Uint8Array(4 + 2 * names.length + words.length)
    new DataView(bytes.buffer).setUint32(0, names.length, true)
    names.forEach((name, i) => {
      bytes[4 + i] = this.of(name) & 255
      bytes[4 + names.length + i] = this.of(name) >> 8
    })
    bytes.set(words, 4 + 2 * names.length)
    return bytes
  }

  /** The gazetteer that `encode` wrote. */
  static decode(bytes: Uint8Array): Gazetteer {
    const count = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true)
    const names = decodeWords(bytes.subarray(4 + 2 * count))
    return new Gazetteer(new Map(names.map((name, i) => [name, bytes[4 + i]! | (bytes[4 + count + i]! << 8)])))
  }
}
