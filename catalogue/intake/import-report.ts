import type { SourceKind } from '../draft/draft-folder.ts'
import { fileOfPlace, isOfFile } from '../formats/is-of-file.ts'
import type { Problem } from '../model/problem.ts'
import type { NeedsReport } from './needs/need-tally.ts'

/** How an import ended. `rejected` and `held` left the draft as it was. */
export type ImportOutcome = 'done' | 'rejected' | 'held'

/** The report of one import. `read = new + changed + same + refused`. */
export type ImportReport = Readonly<{
  outcome: ImportOutcome
  as: SourceKind
  source: string
  /** The day of the import by the centre's calendar. */
  day: string
  formats: readonly Readonly<{ format: string; files: number; read: number }>[]
  ignored: readonly string[]
  read: number
  new: number
  changed: number
  same: number
  removed: number
  refused: number
  /** At most `LIMITS.problemsKept`; `problemsFound` says how many there were. */
  problems: readonly Problem[]
  problemsFound: number
  /** Documents or concepts of this source in the draft afterwards; absent where the draft cannot be read. */
  kept?: number
  /** The day on which the source was imported before, by the centre's calendar; absent where it never was. */
  before?: string
  /** At one of the paths is nothing: a slip of the hand, and nothing else was looked at. */
  hasWrongPath?: true
  /** How files were read, in sentences that are no problems. */
  remarks: readonly string[]
  /** How the documents come by their needs, the file whose rules say so, and what the needs' doors are called; absent where nothing was taken, or what was imported has none. */
  needs?: NeedsReport & Readonly<{ mapping: string; doors: Readonly<Record<string, string>> }>
  seconds: number
  /** The most memory this process has held, in MiB. */
  peakMb: number
}>

/** The report as `import --json` prints it: this shape is an interface for other programs. What is not known is `null`. */
export function reportJson(report: ImportReport) {
  const { source, formats, ignored, read, new: added, changed, same, removed, refused, seconds, peakMb } = report
  const problems = report.problems.map(({ file, record, field, code, message }) => ({
    file,
    record: record ?? null,
    field: field ?? null,
    code,
    message,
  }))
  return { source, formats, ignored, read, new: added, changed, same, removed, refused, problems, seconds, peakMb }
}

/** Collects problems up to a limit and counts them all. */
export type ProblemLog = Readonly<{
  add(problem: Problem): void
  /** Notes why a whole file stays out while others go in. What was said of its records is taken back: none of them is kept. */
  refuseFile(problem: Problem): void
  /** The names of the files that stay out. */
  refusedFiles(): ReadonlySet<string>
  /** Whether a file, or the one whose sheet it is, is among them. */
  staysOut(place: string): boolean
  kept: readonly Problem[]
  found(): number
  refusedRecords(): number
  fatal(): boolean
}>

/** A problem that is refused without a record number and not given to `refuseFile` refuses the whole import: it is `fatal`. */
export function createProblemLog(limit: number): ProblemLog {
  const kept: Problem[] = []
  let found = 0
  let fatal = false
  const refused = new Map<string, number>()
  const aboutRecords = new Map<string, number>()
  const refusedFiles = new Set<string>()
  const keep = (problem: Problem) => {
    found++
    // The reasons for a refusal are never crowded out by warnings.
    if (kept.length < limit || problem.severity === 'refused') kept.push(problem)
    if (kept.length > limit) {
      const weakest = kept.findIndex(one => one.severity === 'warning')
      kept.splice(weakest === -1 ? kept.length - 1 : weakest, 1)
    }
  }
  return {
    kept,
    found: () => found,
    refusedRecords: () => [...refused.values()].reduce((sum, count) => sum + count, 0),
    refusedFiles: () => refusedFiles,
    staysOut: place => refusedFiles.has(place) || refusedFiles.has(fileOfPlace(place)),
    fatal: () => fatal,
    add(problem) {
      if (problem.record !== undefined) countUp(aboutRecords, problem.file)
      if (problem.severity === 'refused') {
        if (problem.record === undefined) fatal = true
        else countUp(refused, problem.file)
      }
      keep(problem)
    },
    refuseFile(problem) {
      refusedFiles.add(problem.file)
      for (const place of [...aboutRecords.keys()].filter(one => isOfFile(one, problem.file))) {
        found -= aboutRecords.get(place) ?? 0
        for (const counts of [aboutRecords, refused]) counts.delete(place)
      }
      const others = kept.filter(one => !isOfFile(one.file, problem.file) || one.record === undefined)
      kept.splice(0, kept.length, ...others)
      keep(problem)
    },
  }
}

const countUp = (counts: Map<string, number>, file: string) => counts.set(file, (counts.get(file) ?? 0) + 1)
