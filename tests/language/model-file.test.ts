import fc from 'fast-check'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  ByteReader,
  ByteWriter,
  ModelFileError,
  readSections,
  seal,
  section,
  unseal,
  writeSections,
} from '../../src/language/model-file.ts'

const sections = new Map([
  ['first', Uint8Array.of(1, 2, 3)],
  ['second', Uint8Array.from({ length: 300 }, (_, i) => i % 256)],
  ['empty', new Uint8Array(0)],
])
const file = seal(gzipSync(writeSections(sections)))

test('a file gives back its sections', () => {
  const read = readSections(gunzipSync(unseal(file, 'a.bin')), 'a.bin')
  expect([...read.keys()]).toEqual(['first', 'second', 'empty'])
  for (const [name, bytes] of sections) expect([...section(read, name)]).toEqual([...bytes])
})

test('a section that is not there is named', () => {
  expect(() => section(sections, 'third')).toThrow(new ModelFileError('the model files have no section "third"'))
})

test('a change of any one byte is found', () => {
  for (let i = 0; i < file.length; i++) {
    const damaged = file.slice()
    damaged[i]! ^= 0x55
    expect(() => unseal(damaged, 'a.bin')).toThrow(ModelFileError)
  }
})

test('a file cut short is found', () => {
  for (let length = 0; length < file.length; length++) {
    expect(() => unseal(file.subarray(0, length), 'a.bin')).toThrow(ModelFileError)
  }
})

test('the message says what is wrong with which file', () => {
  expect(() => unseal(new TextEncoder().encode('<!doctype html> not here'), 'a.bin')).toThrow('a.bin: not a model file')
  const later = file.slice()
  later[8] = 99
  expect(() => unseal(later, 'a.bin')).toThrow('a.bin: version 99 of the model format')
  const damaged = file.slice()
  damaged[damaged.length - 1]! ^= 1
  expect(() => unseal(damaged, 'a.bin')).toThrow('a.bin: damaged')
  const short = writeSections(sections).subarray(0, 50)
  expect(() => readSections(short, 'a.bin')).toThrow('a.bin: damaged (a section runs past the end)')
})

test('numbers and texts come back as they were written', () => {
  const value = fc.oneof(
    fc.nat({ max: 2 ** 32 - 1 }).map((number) => ({ number })),
    fc.string({ unit: 'grapheme' }).map((text) => ({ text })),
    fc.double({ noNaN: true }).map((float) => ({ float })),
  )
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const writer = new ByteWriter()
      for (const item of values) {
        if ('number' in item) writer.varint(item.number)
        else if ('text' in item) writer.text(item.text)
        else writer.float(item.float)
      }
      const reader = new ByteReader(writer.bytes())
      for (const item of values) {
        if ('number' in item) expect(reader.varint()).toBe(item.number)
        else if ('text' in item) expect(reader.text()).toBe(item.text)
        else expect(reader.float()).toBe(item.float)
      }
      expect(reader.done).toBe(true)
    }),
  )
})
