const KB = 1024
const MB = 1024 * KB
const GB = 1024 * MB

/** Every limit of the intake in one table; each has a test one below and one above. Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  fileBytes: 2 * GB,
  recordBytes: 4 * MB,
  fieldCharacters: 2 * MB,
  /** A title stands on one screen and in one code with all that goes with it. */
  titleCharacters: 500,
  records: 5_000_000,
  columns: 2_000,
  mappingBytes: 1 * MB,
  gzipRatio: 1_000,
  xmlDepth: 100,
  jsonDepth: 100,
  /** Values, names included, of one record in JSON, which is built in memory. */
  jsonValues: 200_000,
  xmlAttributes: 100,
  xmlAttributeCharacters: 64 * KB,
  /** Entries of an archive; a workbook has some dozens. */
  zipEntries: 100_000,
  /** The distinct texts of a workbook, which its cells point to, are kept in memory while it is read. */
  sheetTextCharacters: 128 * MB,
  /** Rows that a sheet may have; programs end there. */
  sheetRows: 1_048_576,
  /** A vocabulary's file that is kept whole in memory while it is read. */
  vocabularyBytes: 256 * MB,
  labelCharacters: 1_000,
  /** What an archive that is given as a folder of files may hold in all. */
  archiveBytes: 8 * GB,
  /** One file whose text is read and which is kept: PDF, HTML, DOCX, ODT, EPUB, TXT. */
  paperBytes: 100 * MB,
  /** How long reading one may take, and how much memory the process that does it may hold. */
  paperMilliseconds: 10_000,
  paperMemoryBytes: 256 * MB,
  /** Pages of a PDF that are read. */
  paperPages: 2_000,
  /** Chapters of a book in EPUB that are read. */
  epubChapters: 2_000,
  paperAnswerBytes: 16 * MB,
  problemsKept: 10_000,
  /** Share of a source that may be removed or refused before a person is asked. */
  heldShare: 0.2,
} as const

export type Limits = { readonly [K in keyof typeof LIMITS]: number }
