import { checksum } from './checksum.ts'
import type { ArrayOf, SectionName } from './layout.ts'
import { CHECKSUM_BYTES, PAGE_BYTES, SECTION_NAMES, type SECTIONS, SEGMENT_MAGIC, SEGMENT_VERSION, TRAILER_BYTES } from './layout.ts'

/** A section whole, or piece by piece; every piece but the last must be a whole number of elements. */
export type SectionContent<N extends SectionName> = ArrayOf<(typeof SECTIONS)[N]> | Iterable<Uint8Array>

/**
 * Puts a segment together as it is made: `section` and `finish` give the pieces of the file in their order, so that it need not be in memory. Pieces are valid until
 * the next is asked for.
 */
export class SegmentWriter {
  private readonly places = new Map<SectionName, Readonly<{ offset: number; bytes: number }>>()
  private readonly page = new Uint8Array(PAGE_BYTES)
  private readonly sums: number[] = []
  private length = 0

  /** How many bytes were given so far. */
  get written(): number {
    return this.length
  }

  /** The head of the file. Before all sections. */
  *begin(): Generator<Uint8Array> {
    yield* this.put(asBytes(Uint32Array.of(SEGMENT_MAGIC, SEGMENT_VERSION)))
  }

  /** The next section, in any order, each once. */
  *section<N extends SectionName>(name: N, content: SectionContent<N>): Generator<Uint8Array> {
    if (this.places.has(name)) throw new TypeError(`segment: the section ${name} twice`)
    const offset = this.written
    for (const piece of ArrayBuffer.isView(content) ? [asBytes(content)] : content) yield* this.put(piece)
    this.places.set(name, { offset, bytes: this.written - offset })
    yield* this.put(new Uint8Array(-this.length & 7))
  }

  /** What comes after all sections. Throws `TypeError` when one is missing. */
  *finish(): Generator<Uint8Array> {
    const body = this.length
    if (body % PAGE_BYTES !== 0) this.sums.push(...sumOf(this.page.subarray(0, body % PAGE_BYTES)))
    const table = SECTION_NAMES.flatMap(name => {
      const place = this.places.get(name)
      if (place === undefined) throw new TypeError(`segment: no section ${name}`)
      return [place.offset, place.bytes]
    })
    const pages = this.sums.length / (CHECKSUM_BYTES / 4)
    const length = body + (table.length + this.sums.length) * 4 + TRAILER_BYTES
    if (length >= 2 ** 32) throw new RangeError(`segment: ${length} bytes are more than a segment may have`)
    const words = Uint32Array.from([...table, ...this.sums, body, SECTION_NAMES.length, pages, length])
    yield asBytes(words)
    yield asBytes(Uint32Array.from(checksum(words)))
  }

  private *put(piece: Uint8Array): Generator<Uint8Array> {
    if (piece.length === 0) return
    for (let from = 0; from < piece.length; ) {
      const at = this.length % PAGE_BYTES
      const part = piece.subarray(from, from + PAGE_BYTES - at)
      this.page.set(part, at)
      from += part.length
      this.length += part.length
      if (this.length % PAGE_BYTES === 0) this.sums.push(...sumOf(this.page))
    }
    yield piece
  }
}

const asBytes = (array: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

/** Everything up to `section` ends on a multiple of 8. */
const sumOf = (page: Uint8Array): readonly number[] => checksum(new Uint32Array(page.buffer, page.byteOffset, page.length / 4))
