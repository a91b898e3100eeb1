/**
 * The postings of one term, one after the other in `postings` (see docs/segment-format.md): a varint of its documents, one of how many more they are when each
 * field counts, one of those that hold it in a title; for every block of 128 documents but the first its directory entry; then the blocks.
 */
export const BLOCK = 128

/** A directory entry: the last document of the block before (uint32), and where the block begins, counted from the end of the directory (uint32). */
export const DIRECTORY_BYTES = 8

/** A gap of more bits than this cannot be unpacked with 32-bit numbers. */
const WIDEST = 24

/** The most documents a segment holds: their numbers fit a gap. */
export const MOST_DOCUMENTS = 2 ** WIDEST

/** A frequency mask with this bit says: once in each field of the mask, no frequencies follow. */
export const ONCE_EACH = 32

/** A frequency byte with this bit says: in the body alone, as often as the other bits say. */
export const BODY_ALONE = 128

/** A term in more documents than this has its best ones listed. */
export const TOP_FROM = 4096

/** How many documents are listed for such a term. */
export const TOP = 200

/** Fields of a listed document stand above its number: bits 24 to 28. */
export const FIELDS_SHIFT = 24

/** The bits that the largest of these gaps needs. */
export function widthOf(gaps: Uint32Array, count: number): number {
  let all = 0
  for (let i = 0; i < count; i++) all |= gaps[i] as number
  return 32 - Math.clz32(all)
}

/** How many bytes so many numbers of so many bits take. */
export const packedBytes = (count: number, width: number): number => (count * width + 7) >>> 3

/** Writes the gaps with `width` bits each, the lowest bits first. */
export function pack(gaps: Uint32Array, count: number, width: number, write: (byte: number) => void): void {
  let buffer = 0
  let bits = 0
  for (let i = 0; i < count; i++) {
    buffer |= (gaps[i] as number) << bits
    bits += width
    while (bits >= 8) {
      write(buffer & 255)
      buffer >>>= 8
      bits -= 8
    }
  }
  if (bits > 0) write(buffer & 255)
}

/**
 * Reads so many gaps of `width` bits and adds each to the document before: `into` holds documents, from `at` on. Up to `PADDING` bytes behind the last gap are read and
 * not used.
 */
export function unpack(view: DataView, from: number, { count, width, before }: Packed, into: Uint32Array, at: number): void {
  const mask = (1 << width) - 1
  const end = at + count
  let document = before
  let bit = 0
  for (let i = at; i < end; i++) {
    document += (view.getUint32(from + (bit >>> 3), true) >>> (bit & 7)) & mask
    bit += width
    into[i] = document
  }
}

/** A gap is read as a part of four bytes. */
export const PADDING = 4

/** How many gaps were packed, of how many bits, and the document before the first. */
type Packed = Readonly<{ count: number; width: number; before: number }>
