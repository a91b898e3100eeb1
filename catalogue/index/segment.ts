import { checksum } from './checksum.ts'
import type { SectionName, Sections, SegmentMeta } from './layout.ts'
import { CHECKSUM_AT, HEADER_BYTES, SECTION_NAMES, SECTIONS, SEGMENT_MAGIC, SEGMENT_VERSION } from './layout.ts'
import { TextUnpacker } from './packed-text.ts'
import { StringTable } from './string-table.ts'

/** A segment that must not be used: damaged, cut, of another version, or no segment at all. */
export class SegmentError extends Error {
  override readonly name = 'SegmentError'
}

/** An opened segment: typed arrays over the file's own bytes, nothing parsed but a small header. */
export type Segment = Readonly<{
  meta: SegmentMeta
  columns: Sections
  terms: StringTable
  surfaces: StringTable
  keys: StringTable
  concepts: StringTable
  /** Reads titles and cards. */
  texts: TextUnpacker
}>

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

function checkHeader(buffer: ArrayBuffer, view: DataView): void {
  if (!isLittleEndian) throw new SegmentError('segments are little-endian, this machine is not')
  if (buffer.byteLength < HEADER_BYTES + SECTION_NAMES.length * 8) throw new SegmentError('shorter than its header')
  if (view.getUint32(0, true) !== SEGMENT_MAGIC) throw new SegmentError('not a segment')
  const version = view.getUint32(4, true)
  if (version !== SEGMENT_VERSION) throw new SegmentError(`of version ${version}; this program reads ${SEGMENT_VERSION}`)
  const length = view.getUint32(8, true)
  if (length !== buffer.byteLength) throw new SegmentError(`${buffer.byteLength} bytes long instead of ${length}`)
  if (view.getUint32(12, true) !== SECTION_NAMES.length) throw new SegmentError('another number of sections than this version has')
  const sum = checksum(new Uint32Array(buffer, HEADER_BYTES))
  if (sum.some((part, i) => part !== view.getUint32(CHECKSUM_AT + i * 4, true))) throw new SegmentError('damaged: its checksum differs')
}

function section(
  buffer: ArrayBuffer,
  view: DataView,
  place: number,
): Readonly<{ name: SectionName; array: Uint8Array | Uint16Array | Uint32Array }> {
  const name = SECTION_NAMES[place] as SectionName
  const offset = view.getUint32(HEADER_BYTES + place * 8, true)
  const bytes = view.getUint32(HEADER_BYTES + place * 8 + 4, true)
  const width = SECTIONS[name]
  if (offset % 8 !== 0 || bytes % width !== 0 || offset + bytes > buffer.byteLength)
    throw new SegmentError(`section ${name} lies outside the file`)
  const length = bytes / width
  if (width === 1) return { name, array: new Uint8Array(buffer, offset, length) }
  return { name, array: width === 2 ? new Uint16Array(buffer, offset, length) : new Uint32Array(buffer, offset, length) }
}

/** Opens a segment where its bytes lie. Throws `SegmentError` with the reason before anything of a damaged or foreign file is used. */
export function openSegment(buffer: ArrayBuffer): Segment {
  const view = new DataView(buffer)
  checkHeader(buffer, view)
  const arrays = SECTION_NAMES.map((_, place) => section(buffer, view, place))
  // The header's own list decides name and width of every section, so the pairs are what `Sections` says.
  const columns = Object.fromEntries(arrays.map(({ name, array }) => [name, array])) as Sections
  const meta: SegmentMeta = JSON.parse(new TextDecoder().decode(columns.meta))
  return {
    meta,
    columns,
    terms: new StringTable({ heads: columns.termHeads, bytes: columns.termBytes }, meta.terms),
    surfaces: new StringTable({ heads: columns.surfaceHeads, bytes: columns.surfaceBytes }, meta.surfaces),
    keys: new StringTable({ heads: columns.keyHeads, bytes: columns.keyBytes }, meta.keys),
    concepts: new StringTable({ heads: columns.conceptHeads, bytes: columns.conceptBytes }, meta.concepts),
    texts: new TextUnpacker(columns),
  }
}
