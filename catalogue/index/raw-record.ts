import { ByteWriter } from './byte-writer.ts'
import { SectionBytes } from './section-bytes.ts'

/** A title and its forms' terms by their numbers of arrival. */
export type RawTitle = Readonly<{ text: string; forms: readonly (readonly number[])[] }>

/** A document's texts while its index is made: concepts and terms still by their numbers of arrival. `inferred` are concepts that its source does not state. */
export type RawRecord = Readonly<{ concepts: readonly number[]; inferred: readonly number[]; titles: readonly RawTitle[]; card: string }>

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function writeText(text: string, into: ByteWriter): void {
  const bytes = encoder.encode(text)
  into.varint(bytes.length)
  into.append(bytes)
}

function writeNumbers(numbers: readonly number[], into: ByteWriter): void {
  into.varint(numbers.length)
  for (const number of numbers) into.varint(number)
}

/** To be put aside in a spool. */
export function encodeRaw({ concepts, inferred, titles, card }: RawRecord): Uint8Array {
  const writer = new ByteWriter()
  writeNumbers(concepts, writer)
  writeNumbers(inferred, writer)
  writer.varint(titles.length)
  for (const { text, forms } of titles) {
    writeText(text, writer)
    writer.varint(forms.length)
    for (const terms of forms) writeNumbers(terms, writer)
  }
  writeText(card, writer)
  return writer.done()
}

/** The inverse of `encodeRaw`. */
export function decodeRaw(bytes: Uint8Array): RawRecord {
  const section = new SectionBytes(bytes)
  const varint = (): number => section.varint()
  const text = (): string => {
    const length = varint()
    section.at += length
    return decoder.decode(bytes.subarray(section.at - length, section.at))
  }
  const list = <T>(read: () => T): readonly T[] => Array.from({ length: varint() }, read)
  const concepts = list(varint)
  const inferred = list(varint)
  const titles = list(() => ({ text: text(), forms: list(() => list(varint)) }))
  return { concepts, inferred, titles, card: text() }
}
