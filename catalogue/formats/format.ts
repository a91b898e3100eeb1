import type { DocumentInput } from '../model/document.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { RecordCount } from './record-count.ts'

/** One file of an import, `.gz` already unwrapped: every byte here is a real byte. */
export type SourceFile = Readonly<{
  /** How reports call it: its path under what was given, with `/`. */
  name: string
  /** Its first bytes, at most `HEAD_BYTES`. */
  head: Uint8Array
  /** Its bytes from the beginning, each time anew. Throws `FileReadError` where it cannot be read on. */
  stream(): AsyncIterable<Uint8Array>
  /** Bytes `from` (inclusive) to `to` (exclusive); fewer at the end of the file. Throws `FileReadError`. */
  range(from: number, to: number): Promise<Uint8Array>
}>

/** How much of a file a format sees before it claims it. */
export const HEAD_BYTES = 64 * 1024
/** Of very many files less is seen, so that their beginnings alone do not fill the memory. */
const HEADS_BYTES = 256 * 1024 * 1024
const LEAST_HEAD_BYTES = 2 * 1024

/** How much is seen of each of so many files. */
export const headBytesOf = (files: number): number =>
  Math.min(HEAD_BYTES, Math.max(LEAST_HEAD_BYTES, Math.floor(HEADS_BYTES / Math.max(1, files))))

/** What a format would read together, and how sure it is: 1 is certain, 0.5 is "it could be". */
export type Claim = Readonly<{
  files: readonly SourceFile[]
  sureness: number
  /** Files it knows and leaves aside (a second copy of a table): ignored, and no other format's. */
  leaves?: readonly SourceFile[]
  /** What the claim learnt from files it leaves aside (a version, a date), given back to `read`. */
  learnt?: Readonly<Record<string, string>>
  /** Files that are documents by themselves, and papers about the data where a set of data lies beside them: ignored there. */
  givesWay?: boolean
}>

/** A document without what the intake gives it: its id and its source. */
export type DocumentDraft = Omit<DocumentInput, 'id' | 'source'>

/**
 * One record read: the source's own key, and the document it makes. `record` is its number within `file`, as the format counts. `isOwn`: a document as a draft had it, for
 * which nothing is proposed.
 */
export type FormatRecord = Readonly<{ file: string; record: number; key: string; document: DocumentDraft; isOwn?: true }>

/** What a format is given besides its files. */
export type ReadContext = Readonly<{
  limits: Limits
  learnt?: Readonly<Record<string, string>>
  /** A mapping file's content as JSON gave it, for formats that have one. */
  mapping?: unknown
  /** The file that mapping was read from; without a mapping, the one where a start of it was written. Problems name it. */
  mappingFile?: string
  /** The centre's own language, for records that say none. */
  language?: string
  /** The kinds that the centre adds, with what they are called; absent where no centre is known, and any short name may be a kind of it. */
  kinds?: ReadonlyMap<string, readonly string[]>
  /** Takes a sentence on how a file is read, for the report; it is no problem. */
  tell?(file: string, remark: string): void
  /** Told of every record where it is read; absent where nothing is counted. */
  count?: RecordCount
  /** The centre's needs, with what their doors are called; absent where no centre is known. */
  needs?: ReadonlyMap<string, readonly string[]>
  /** Keeps a file's bytes with the draft, durably, before a document names them; absent where there is no draft. Throws `FileReadError`. */
  keepFile?(file: SourceFile, kept: KeptFile): Promise<void>
  /** The program that reads papers in a process of its own; absent: ours. */
  paperProgram?: string
}>

/** A file that is kept for documents that name it: called by the sum of its bytes. */
export type KeptFile = Readonly<{ path: string; sha256: string; bytes: number }>

/**
 * One import format: claims files by their bytes and reads them as streams, as records of type `R`.
 * A `Problem` of severity `refused` with a record number refuses that record; without one it refuses the file where the format reads each file
 * on its own, and else the whole import. `bad-mapping` always refuses the import.
 */
export type SourceFormat<R> = Readonly<{
  id: string
  /** What the numbers of its records count: the lines of a text file, the rows of a sheet; absent, records from 1. */
  counts?: NonNullable<Problem['unit']>
  /** The source's id when the librarian names none. */
  source?: string
  /** Whether a file of this name, which cannot be opened, keeps none of those beside it out; absent, the format reads its files together. */
  canDoWithout?(name: string): boolean
  /** How many records may be read beforehand to see what a source is like; absent, some thousands. */
  looked?: number
  claim(files: readonly SourceFile[]): readonly Claim[]
  read(files: readonly SourceFile[], context: ReadContext): AsyncIterable<R | Problem>
  /** For formats with a mapping: the one that the files themselves suggest, or undefined. */
  proposeMapping?(files: readonly SourceFile[]): Promise<unknown>
  /** Where none is obvious: a start for a person to correct, or undefined. */
  sketchMapping?(files: readonly SourceFile[]): Promise<unknown>
}>

/** A format of documents. */
export type Format = SourceFormat<FormatRecord>

/** True for a problem, false for a record. */
export const isProblem = (item: object): item is Problem => 'severity' in item

/** The stream of a file cannot go on: the disk, the archive or a limit. The intake turns it into the file's problem. */
export class FileReadError extends Error {
  override readonly name = 'FileReadError'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}
