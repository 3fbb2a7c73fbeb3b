// The file format of the models: a short head, then named sections of bytes, gzipped together.
//
//     bytes 0–7    "REDSTRNG"
//     8–9          version of the format, little-endian
//     10–13        checksum of all that follows (FNV-1a, 32 bits)
//     14 …         gzip of: for each section its name, its length and its bytes
//
// Compression is the caller's (synchronous in Node, a stream in the browser), so that this file needs neither.

const magic = 'REDSTRNG'
const headLength = 14
/** Goes up whenever a model of before can no longer be read. */
export const version = 1

/** A model file that is damaged, foreign or of another version; `message` says which and names the file. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
}

export type Sections = ReadonlyMap<string, Uint8Array>

/** The uncompressed body of a model file. */
export function writeSections(sections: Sections): Uint8Array {
  const out = new ByteWriter()
  out.varint(sections.size)
  for (const [name, bytes] of sections) {
    out.text(name)
    out.block(bytes)
  }
  return out.bytes()
}

/** Puts the head before a body that is already compressed. */
export function seal(compressed: Uint8Array): Uint8Array {
  const file = new Uint8Array(headLength + compressed.length)
  const view = new DataView(file.buffer)
  for (let i = 0; i < magic.length; i++) file[i] = magic.charCodeAt(i)
  view.setUint16(8, version, true)
  view.setUint32(10, checksum(compressed), true)
  file.set(compressed, headLength)
  return file
}

/** Checks the head of a file and returns its body, still compressed. Throws `ModelFileError`. */
export function unseal(file: Uint8Array, name: string): Uint8Array {
  if (file.length < headLength) throw new ModelFileError(`${name}: too short for a model file (${file.length} bytes)`)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let i = 0; i < magic.length; i++) {
    if (file[i] !== magic.charCodeAt(i)) throw new ModelFileError(`${name}: not a model file of Redstring`)
  }
  const found = view.getUint16(8, true)
  if (found !== version) throw new ModelFileError(`${name}: version ${found} of the model format, expected ${version}`)
  const body = file.subarray(headLength)
  if (view.getUint32(10, true) !== checksum(body)) throw new ModelFileError(`${name}: damaged (its checksum is wrong)`)
  return body
}

/** Reads what `writeSections` wrote. Throws `ModelFileError`. */
export function readSections(body: Uint8Array, name: string): Map<string, Uint8Array> {
  const reader = new ByteReader(body)
  const sections = new Map<string, Uint8Array>()
  try {
    const count = reader.varint()
    for (let i = 0; i < count; i++) sections.set(reader.text(), reader.block())
  } catch (error) {
    if (error instanceof RangeError) throw new ModelFileError(`${name}: damaged (a section runs past the end)`)
    throw error
  }
  return sections
}

/** The bytes of a section. Throws `ModelFileError` where there is none of that name. */
export function section(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name)
  if (!bytes) throw new ModelFileError(`the model files have no section "${name}"`)
  return bytes
}

function checksum(bytes: Uint8Array): number {
  let h = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193)
  return h >>> 0
}

/** Writes numbers and texts one after the other. */
export class ByteWriter {
  private buffer = new Uint8Array(1024)
  private length = 0

  byte(value: number): void {
    this.reserve(1)
    this.buffer[this.length++] = value
  }

  /** A whole number from 0 to 2 ** 32 - 1, seven bits a byte. */
  varint(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128)
      value >>>= 7
    }
    this.byte(value)
  }

  /** A 64-bit float, little-endian. */
  float(value: number): void {
    const bytes = new Uint8Array(8)
    new DataView(bytes.buffer).setFloat64(0, value, true)
    this.raw(bytes)
  }

  text(value: string): void {
    this.block(new TextEncoder().encode(value))
  }

  /** Bytes with their length before them. */
  block(bytes: Uint8Array): void {
    this.varint(bytes.length)
    this.raw(bytes)
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length)
  }

  private raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.buffer.set(bytes, this.length)
    this.length += bytes.length
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + count))
    grown.set(this.buffer)
    this.buffer = grown
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws `RangeError` past the end. */
export class ByteReader {
  private readonly buffer: Uint8Array
  private position = 0

  constructor(bytes: Uint8Array) {
    this.buffer = bytes
  }

  get done(): boolean {
    return this.position >= this.buffer.length
  }

  byte(): number {
    if (this.position >= this.buffer.length) throw new RangeError('past the end')
    return this.buffer[this.position++]!
  }

  varint(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
      shift += 7
    }
  }

  float(): number {
    const { buffer, byteOffset } = this.raw(8)
    return new DataView(buffer, byteOffset, 8).getFloat64(0, true)
  }

  text(): string {
    return new TextDecoder().decode(this.block())
  }

  block(): Uint8Array {
    return this.raw(this.varint())
  }

  private raw(count: number): Uint8Array {
    if (this.position + count > this.buffer.length) throw new RangeError('past the end')
    this.position += count
    return this.buffer.subarray(this.position - count, this.position)
  }
}
