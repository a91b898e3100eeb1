import type { ImportMode } from '../draft/batches.ts'
import type { DocumentLine } from '../draft/document-line.ts'
import type { SourceKind } from '../draft/draft-folder.ts'
import type { Combine } from '../draft/merge-source.ts'
import type { IncomingLine } from '../draft/sort-lines.ts'
import type { SourceFormat } from '../formats/format.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import type { ProblemLog } from './import-report.ts'
import type { NeedFinder } from './needs/need-finder.ts'
import type { NeedTally } from './needs/need-tally.ts'
import type { NeedPlan, NeedsAsked } from './needs/plan-needs.ts'
import type { OwnPlace } from './own-centre.ts'

/** Where a record was read; `record` counts from 1 within `file`. */
export type ReadRecord = Readonly<{ file: string; record: number }>

/** What gives an import's documents their needs, and counts them. */
export type NeedsInUse = Readonly<{ finder: NeedFinder; tally: NeedTally }>

/** Makes lines of the draft of one import's records. */
export type RecordChecker<R> = Readonly<{
  /** The record's line, or why it cannot have one. */
  line(record: R): Result<DocumentLine, Problem>
  /** A further record with the id of one that came before: it is no document of its own, and nothing is counted of it. Absent where such records are joined. */
  repeated?(line: IncomingLine): void
  /** What is to be said once about all of them; `isKept`: whether a file's records are taken. */
  end(isKept: (file: string) => boolean): readonly Problem[]
}>

/** How records meet each other and what the draft has. */
export type Merging = Readonly<{
  /** Makes one line of lines that came with one id before the merge, and tells how many more there were; absent: the first stands, and another with other content is refused. */
  unite?(lines: AsyncIterable<IncomingLine>, joined: (more: number) => void): AsyncIterable<IncomingLine>
  combine: Combine
}>

/** What can be imported: its formats, what a good record is, and how it is merged. */
export type IntakeKind<R extends ReadRecord> = Readonly<{
  kind: SourceKind
  formats: readonly SourceFormat<R>[]
  checker(
    options: Readonly<{
      source: string
      limits: Limits
      needs?: NeedsInUse
      places?: readonly OwnPlace[]
      today?: string
      /** The source's mapping says that persons named in offers stay. */
      keepsPersons?: boolean
    }>,
  ): RecordChecker<R>
  /** The rules by which records are given needs; absent: what is imported has none. */
  planNeeds?(asked: NeedsAsked<R>): Promise<NeedPlan>
  /** What the stored source shares with others of the draft; absent: that is as it should be. */
  findTwins?(home: string, source: string): Promise<readonly Problem[]>
  merging(options: Readonly<{ mode: ImportMode; limits: Limits; log: ProblemLog }>): Merging
}>
