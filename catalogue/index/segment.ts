import { checksum } from './checksum.ts'
import { RecordReader } from './document-record.ts'
import type { ArrayOf, SectionName, Sections, SegmentMeta } from './layout.ts'
import { CHECKSUM_BYTES, HEAD_BYTES, PAGE_BYTES, SECTION_NAMES, SECTIONS, SEGMENT_MAGIC, SEGMENT_VERSION, TRAILER_BYTES } from './layout.ts'
import { TextUnpacker } from './packed-text.ts'
import { PADDING } from './posting-format.ts'
import { SectionBytes } from './section-bytes.ts'
import { StringTable } from './string-table.ts'

/** A segment that must not be used: damaged, cut, of another version, or no segment at all. */
export class SegmentError extends Error {
  override readonly name = 'SegmentError'
}

/** A file that is read piece by piece. `read` gives a new array that begins on a multiple of 8 of its buffer, or throws where the file cannot give it. */
export type SegmentFile = Readonly<{ bytes: number; read(offset: number, length: number): Uint8Array<ArrayBuffer> }>

/** An opened segment: typed arrays over the file's own bytes, nothing parsed but a small JSON. */
export type Segment = Readonly<{
  meta: SegmentMeta
  /** Sections as arrays, each whole. Of a file that is read piece by piece a section is read when it is first asked for, and stays. */
  columns: Sections
  /** Elements of a section; without reading the rest of it. */
  part<N extends SectionName>(name: N, from: number, to: number): ArrayOf<(typeof SECTIONS)[N]>
  /** A section's bytes, to be opened place by place. */
  bytes(name: SectionName): SectionBytes
  terms: StringTable
  surfaces: StringTable
  keys: StringTable
  concepts: StringTable
  records: RecordReader
  /** Reads titles and cards. */
  texts: TextUnpacker
}>

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

type Place = Readonly<{ offset: number; bytes: number }>

/** Where everything lies, once the trailer is found sound. */
type Layout = Readonly<{ places: ReadonlyMap<SectionName, Place>; body: number; sums: Uint32Array }>

/** Reads the end of the file. Throws `SegmentError` unless all of it is as it was written. */
function readLayout(file: SegmentFile): Layout {
  if (!isLittleEndian) throw new SegmentError('segments are little-endian, this machine is not')
  if (file.bytes < HEAD_BYTES + SECTION_NAMES.length * 8 + TRAILER_BYTES || file.bytes % 4 !== 0)
    throw new SegmentError('not a whole segment')
  const [magic, version] = wordsOf(file.read(0, HEAD_BYTES))
  if (magic !== SEGMENT_MAGIC) throw new SegmentError('not a segment')
  if (version !== SEGMENT_VERSION) throw new SegmentError(`of version ${version}; this program reads ${SEGMENT_VERSION}`)
  const [body = 0, sections, pages = 0, length] = wordsOf(file.read(file.bytes - TRAILER_BYTES, TRAILER_BYTES))
  const isWhole = length === file.bytes && sections === SECTION_NAMES.length && pages === Math.ceil(body / PAGE_BYTES)
  const end = body + SECTION_NAMES.length * 8 + pages * CHECKSUM_BYTES + TRAILER_BYTES
  if (!isWhole || body % 8 !== 0 || end !== file.bytes) throw new SegmentError('damaged: its end does not say what it should')
  const words = wordsOf(file.read(body, file.bytes - body))
  const summed = words.subarray(0, words.length - CHECKSUM_BYTES / 4)
  if (checksum(summed).some((sum, i) => sum !== words[summed.length + i])) throw new SegmentError('damaged: its checksum differs')
  return { places: placesOf(words, body), body, sums: words.subarray(SECTION_NAMES.length * 2, SECTION_NAMES.length * 2 + pages * 4) }
}

const wordsOf = (bytes: Uint8Array<ArrayBuffer>): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)

function placesOf(words: Uint32Array, body: number): ReadonlyMap<SectionName, Place> {
  return new Map(
    SECTION_NAMES.map((name, i) => {
      const offset = words[i * 2] as number
      const bytes = words[i * 2 + 1] as number
      if (offset % 8 !== 0 || bytes % SECTIONS[name] !== 0 || offset + bytes > body) {
        throw new SegmentError(`section ${name} lies outside the file`)
      }
      return [name, { offset, bytes }]
    }),
  )
}

/** Throws `SegmentError` when a page is not as it was written. */
function checkPage(page: Uint8Array<ArrayBuffer>, number: number, sums: Uint32Array): void {
  if (checksum(wordsOf(page)).some((sum, i) => sum !== sums[number * 4 + i])) throw new SegmentError('damaged: a checksum differs')
}

/** Opens a segment where its bytes lie. Throws `SegmentError` with the reason before anything of a damaged or foreign file is used. */
export function openSegment(buffer: ArrayBuffer): Segment {
  const file = { bytes: buffer.byteLength, read: (offset: number, length: number) => new Uint8Array(buffer, offset, length) }
  const layout = readLayout(file)
  for (let page = 0; page * PAGE_BYTES < layout.body; page++) {
    checkPage(file.read(page * PAGE_BYTES, Math.min(PAGE_BYTES, layout.body - page * PAGE_BYTES)), page, layout.sums)
  }
  return segmentOf(layout, file, true)
}

/** Pages that were checked are kept up to this many: what is read again and again lies near. */
const KEPT_PAGES = 64

/**
 * Opens a segment that is read piece by piece: the dictionary and the columns when they are first needed, postings and records where they lie. Every page is checked
 * before anything of it is used: damage is a `SegmentError`, from here or from any later reading.
 */
export function openSegmentFile(file: SegmentFile): Segment {
  const layout = readLayout(file)
  return segmentOf(layout, checkedFile(file, layout), false)
}

function checkedFile(file: SegmentFile, { body, sums }: Layout): SegmentFile {
  const kept = new Map<number, Uint8Array<ArrayBuffer>>()
  let last: Readonly<{ number: number; bytes: Uint8Array<ArrayBuffer> }> | undefined
  const page = (number: number): Uint8Array<ArrayBuffer> => {
    // A search looks at many places of one page, one after the other.
    if (last?.number !== number) last = { number, bytes: pageOf(number) }
    return last.bytes
  }
  const pageOf = (number: number): Uint8Array<ArrayBuffer> => {
    const known = kept.get(number)
    if (known !== undefined) {
      // Put behind the others: the first of the map is the one that was not asked for the longest.
      kept.delete(number)
      kept.set(number, known)
      return known
    }
    const read = file.read(number * PAGE_BYTES, Math.min(PAGE_BYTES, body - number * PAGE_BYTES))
    checkPage(read, number, sums)
    kept.set(number, read)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_PAGES && oldest !== undefined) kept.delete(oldest)
    return read
  }
  const read = (offset: number, length: number): Uint8Array<ArrayBuffer> => {
    const within = offset % PAGE_BYTES
    // What lies in one page is looked at where it lies.
    if (within + length <= PAGE_BYTES && offset + length <= body)
      return page(Math.floor(offset / PAGE_BYTES)).subarray(within, within + length)
    const bytes = new Uint8Array(length)
    // Nothing is read behind the sections: there is only padding wanted.
    const end = Math.min(length, body - offset)
    for (let done = 0; done < end; ) {
      const at = offset + done
      const piece = page(Math.floor(at / PAGE_BYTES)).subarray(at % PAGE_BYTES, (at % PAGE_BYTES) + end - done)
      bytes.set(piece, done)
      done += piece.length
    }
    return bytes
  }
  return { bytes: file.bytes, read }
}

/** A section's bytes as an array of its elements. */
function arrayOf(name: SectionName, bytes: Uint8Array<ArrayBuffer>): Uint8Array | Uint16Array | Uint32Array {
  const width = SECTIONS[name]
  if (width === 1) return bytes
  const length = bytes.length / width
  return width === 2 ? new Uint16Array(bytes.buffer, bytes.byteOffset, length) : new Uint32Array(bytes.buffer, bytes.byteOffset, length)
}

function segmentOf({ places }: Layout, file: SegmentFile, isWhole: boolean): Segment {
  const place = (name: SectionName): Place => places.get(name) as Place
  const whole = new Map<SectionName, Uint8Array | Uint16Array | Uint32Array>()
  const column = (name: SectionName): Uint8Array | Uint16Array | Uint32Array => {
    const known = whole.get(name)
    if (known !== undefined) return known
    const { offset, bytes } = place(name)
    const array = arrayOf(name, file.read(offset, bytes))
    whole.set(name, array)
    return array
  }
  // The layout's own list decides name and width of every section, so that the getters give what `Sections` says.
  const columns = Object.defineProperties(
    {},
    Object.fromEntries(SECTION_NAMES.map(name => [name, isWhole ? { value: column(name) } : { get: () => column(name) }])),
  ) as Sections
  const part = <N extends SectionName>(name: N, from: number, to: number) => {
    const width = SECTIONS[name]
    if (isWhole) return column(name).subarray(from, to) as ArrayOf<(typeof SECTIONS)[N]>
    return arrayOf(name, file.read(place(name).offset + from * width, (to - from) * width)) as ArrayOf<(typeof SECTIONS)[N]>
  }
  const bytes = (name: SectionName): SectionBytes => {
    if (isWhole) return new SectionBytes(column(name) as Uint8Array)
    const { offset } = place(name)
    // What lies behind a section may be read with it: no section is the file's last bytes.
    return new SectionBytes((from, to) => file.read(offset + from, to - from + PADDING))
  }
  const meta: SegmentMeta = JSON.parse(new TextDecoder().decode(columns.meta))
  const table = (heads: SectionName, own: SectionName, length: number): StringTable =>
    new StringTable({ heads: columns[heads] as Uint32Array, bytes: { section: bytes(own), size: place(own).bytes } }, length)
  return {
    meta,
    columns,
    part,
    bytes,
    terms: table('termHeads', 'termBytes', meta.terms),
    surfaces: table('surfaceHeads', 'surfaceBytes', meta.surfaces),
    keys: table('keyHeads', 'keyBytes', meta.keys),
    concepts: table('conceptHeads', 'conceptBytes', meta.concepts),
    records: new RecordReader(bytes('documentBytes'), columns.documentOffsets),
    texts: new TextUnpacker(columns),
  }
}
