/**
 * The segment file, all numbers little-endian (see docs/segment-format.md for every section):
 * `ESSG`, version, length of the file in bytes, number of sections (4 × uint32); checksum over everything after it (4 × uint32);
 * then for each section its offset and its length in bytes (2 × uint32); then the sections, each on a multiple of 8.
 */
export const SEGMENT_MAGIC = 0x47535345
export const SEGMENT_VERSION = 3
export const CHECKSUM_AT = 16
export const HEADER_BYTES = 32

/** Every section in file order with the width of its elements in bytes. */
export const SECTIONS = {
  meta: 1,
  termHeads: 4,
  termBytes: 1,
  termPostings: 4,
  termFrequencies: 4,
  termFirst: 4,
  termFieldDocuments: 4,
  termTitleDocuments: 4,
  termSkips: 4,
  skipDocuments: 4,
  skipPostings: 4,
  skipFrequencies: 4,
  postings: 1,
  impacts: 1,
  frequencies: 1,
  fieldLengths: 2,
  surfaceHeads: 4,
  surfaceBytes: 1,
  surfaceTerms: 4,
  surfaceCounts: 4,
  lengthStarts: 4,
  lengthSurfaces: 4,
  lengthLetters: 4,
  displaySurfaces: 4,
  displayOffsets: 4,
  displayBytes: 1,
  pieceOffsets: 4,
  pieceBytes: 1,
  titleFirst: 4,
  titleOffsets: 4,
  titleBytes: 1,
  formFirst: 4,
  formOffsets: 4,
  formTerms: 4,
  formHashes: 4,
  formIds: 4,
  keyHeads: 4,
  keyBytes: 1,
  keyTitles: 4,
  keyWeights: 2,
  kinds: 2,
  needs: 4,
  collections: 4,
  horizons: 1,
  languages: 1,
  costs: 1,
  sources: 4,
  dates: 4,
  validUntil: 4,
  blocks: 4,
  records: 2,
  numbers: 4,
  idHashes: 4,
  cardOffsets: 4,
  cardBytes: 1,
  conceptHeads: 4,
  conceptBytes: 1,
  conceptLabelOffsets: 4,
  conceptLabelBytes: 1,
  conceptFirst: 4,
  conceptDocuments: 4,
  documentConceptFirst: 4,
  documentConcepts: 4,
  documentConceptInferred: 1,
} as const

export type SectionName = keyof typeof SECTIONS
type ArrayOf<W> = W extends 1 ? Uint8Array : W extends 2 ? Uint16Array : Uint32Array
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
  kinds: readonly string[]
  needs: readonly string[]
  collections: readonly string[]
  languages: readonly string[]
}>
