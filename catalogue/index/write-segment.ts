import { checksum } from './checksum.ts'
import type { Sections } from './layout.ts'
import { CHECKSUM_AT, HEADER_BYTES, SECTION_NAMES, SEGMENT_MAGIC, SEGMENT_VERSION } from './layout.ts'

const aligned = (offset: number): number => (offset + 7) & ~7

/** Puts the sections into one file with its header and checksum. */
export function writeSegment(sections: Sections): Uint8Array<ArrayBuffer> {
  let end = aligned(HEADER_BYTES + SECTION_NAMES.length * 8)
  const places = SECTION_NAMES.map(name => {
    const offset = end
    end = aligned(offset + sections[name].byteLength)
    return { name, offset }
  })
  const file = new Uint8Array(end)
  const view = new DataView(file.buffer)
  view.setUint32(0, SEGMENT_MAGIC, true)
  view.setUint32(4, SEGMENT_VERSION, true)
  view.setUint32(8, end, true)
  view.setUint32(12, SECTION_NAMES.length, true)
  for (const [i, { name, offset }] of places.entries()) {
    const section = sections[name]
    view.setUint32(HEADER_BYTES + i * 8, offset, true)
    view.setUint32(HEADER_BYTES + i * 8 + 4, section.byteLength, true)
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset)
  }
  const sum = checksum(new Uint32Array(file.buffer, HEADER_BYTES))
  for (const [i, part] of sum.entries()) view.setUint32(CHECKSUM_AT + i * 4, part, true)
  return file
}
