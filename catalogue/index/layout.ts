/**
 * The segment file, all numbers little-endian (see docs/segment-format.md for every section): `ESSG`, version (2 × uint32); the sections, each on a
 * multiple of 8, in the order in which they are made; the table of sections (offset and length in bytes, 2 × uint32 each); a checksum (4 × uint32) for
 * every 64 KiB of what comes before that table; and the trailer.
 */
export const SEGMENT_MAGIC = 0x47535345
export const SEGMENT_VERSION = 5
export const HEAD_BYTES = 8

/** Length of the sections with the head before them, number of sections, number of pages, length of the file (4 × uint32), checksum (4 × uint32). */
export const TRAILER_BYTES = 32
export const CHECKSUM_BYTES = 16
export const PAGE_BYTES = 65_536

/** Every section with the width of its elements in bytes. */
export const SECTIONS = {
  meta: 1,
  postings: 1,
  termHeads: 4,
  termBytes: 1,
  termOffsets: 4,
  topTerms: 4,
  topDocuments: 4,
  topWeights: 4,
  surfaceHeads: 4,
  surfaceBytes: 1,
  surfaceTerms: 4,
  surfaceCounts: 1,
  surfaceSounds: 2,
  displaySurfaces: 4,
  displayOffsets: 4,
  displayBytes: 1,
  pieceOffsets: 4,
  pieceBytes: 1,
  documentOffsets: 4,
  documentBytes: 1,
  titleBuckets: 4,
  titleBucketDocuments: 4,
  keyHeads: 4,
  keyBytes: 1,
  keyDocuments: 4,
  keyTitles: 2,
  keyWeights: 2,
  fieldLengths: 2,
  facets: 4,
  facetKinds: 2,
  facetLanguages: 2,
  facetHorizons: 1,
  facetCosts: 1,
  facetNeeds: 1,
  facetCollections: 1,
  facetLevels: 2,
  placeSets: 4,
  placeBits: 1,
  sourceHashes: 4,
  sources: 2,
  dates: 4,
  expiringDocuments: 4,
  expiringDates: 4,
  places: 4,
  numbers: 4,
  idHashes: 4,
  conceptHeads: 4,
  conceptBytes: 1,
  conceptLabelOffsets: 4,
  conceptLabelBytes: 1,
  conceptFirst: 4,
  conceptDocuments: 4,
} as const

export type SectionName = keyof typeof SECTIONS
export type ArrayOf<W> = W extends 1 ? Uint8Array : W extends 2 ? Uint16Array : Uint32Array
/** The sections as typed arrays. */
export type Sections = { readonly [K in SectionName]: ArrayOf<(typeof SECTIONS)[K]> }

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

/** The small part of a segment that is read as JSON when it is opened. */
export type SegmentMeta = Readonly<{
  language: string
  documents: number
  terms: number
  surfaces: number
  keys: number
  concepts: number
  /** Words per document and field, on average; 0 where no document has the field. */
  averages: readonly number[]
  /** The newest date of a document, as in `dates`; 0 when none is known. */
  newest: number
  kinds: readonly string[]
  needs: readonly string[]
  collections: readonly string[]
  levels: readonly string[]
  places: readonly string[]
  languages: readonly string[]
}>

/** Records are addressed in a `places` column as `block * RECORDS_PER_PLACE + record`. */
export const RECORDS_PER_PLACE = 4096
