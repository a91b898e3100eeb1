import type { IncomingLine } from '../draft/sort-lines.ts'
import type { ReadContext } from '../formats/format.ts'
import { FileReadError, isProblem } from '../formats/format.ts'
import { CountedRecords } from '../formats/record-count.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Detected } from './detect-formats.ts'
import type { ProblemLog } from './import-report.ts'
import type { ReadRecord, RecordChecker } from './intake-kind.ts'
import { fileProblem } from './open-file.ts'

const PROGRESS_EVERY = 500

/** A reading under way: `lines` once through, then the counts are final. */
export type Reading = Readonly<{
  lines: AsyncIterable<IncomingLine>
  /** Records read, refused ones included, by format. */
  counts(): readonly Readonly<{ format: string; files: number; read: number }>[]
  /** Told of a line that is no document of its own, for another with its id came before. */
  repeated(line: IncomingLine): void
  /** Says what is to be said once about all lines: when it is known which of them are repeated. */
  end(): void
}>

/** A format that joins several files can do without none of them: where one fails, all of its records are wrong. */
const isJoin = ({ claim }: Detected<unknown>): boolean => claim.files.length > 1

/**
 * Reads what the formats claimed, record by record, as checked lines for the draft. Problems go to the log;
 * once one of them is fatal the reading stops, for nothing of it will be kept. A file that fails stays out alone: lines of it that came before
 * are to be dropped by the log's `refusedFiles`.
 */
export function readDetected<R extends ReadRecord>(
  detected: readonly Detected<R>[],
  options: Readonly<{
    limits: Limits
    checker: RecordChecker<R>
    mapping: Omit<ReadContext, 'limits' | 'learnt'>
    log: ProblemLog
    progress?(read: number): void
  }>,
): Reading {
  const counters = detected.map(() => new CountedRecords())
  const { log, limits, checker } = options
  let total = 0
  const count = (file: string, own: CountedRecords) => {
    own.given(file)
    total++
    if (total % PROGRESS_EVERY === 0) options.progress?.(total)
  }
  /** The line of one record, counted; undefined when it is refused. */
  const take = (item: R | Problem, own: CountedRecords): IncomingLine | undefined => {
    if (isProblem(item)) {
      if (item.severity === 'refused' && item.record !== undefined) count(item.file, own)
      log.add(item)
      return undefined
    }
    count(item.file, own)
    if (total > limits.records) {
      log.add(fileProblem('too-big', item.file, `There are more than ${limits.records} records. Split the export.`))
      return undefined
    }
    const line = checker.line(item)
    if (line.ok) return { ...line.value, file: item.file, record: item.record }
    log.add(line.error)
    return undefined
  }
  async function* read(one: Detected<R>, own: CountedRecords): AsyncGenerator<IncomingLine> {
    const context = { limits, ...options.mapping, count: own, ...(one.claim.learnt && { learnt: one.claim.learnt }) }
    for await (const item of one.format.read(one.claim.files, context)) {
      if (isProblem(item) && refusesItsFile(item, one)) {
        // Read on: a second column may be missing too. What still comes of this file is dropped.
        log.refuseFile(item)
        continue
      }
      const line = take(item, own)
      if (log.fatal()) return
      if (line !== undefined) yield line
    }
    for (const lost of own.differences(log.refusedFiles())) log.add(lost)
  }
  /** One claim; a file that cannot be read on stays out, or the whole import where the format joins files. */
  async function* readSafely(one: Detected<R>, own: CountedRecords): AsyncGenerator<IncomingLine> {
    try {
      yield* read(one, own)
    } catch (error) {
      if (!(error instanceof FileReadError)) throw error
      if (isJoin(one)) log.add(error.problem)
      else log.refuseFile(error.problem)
    }
  }
  const counts = () =>
    mergeCounts(
      detected.map((one, index) => ({
        format: one.format.id,
        files: one.claim.files.length,
        read: counters[index]?.read(log.refusedFiles()) ?? 0,
      })),
    )
  async function* lines(): AsyncGenerator<IncomingLine> {
    for (const [index, one] of detected.entries()) {
      const own = counters[index]
      if (own === undefined || log.fatal()) return
      yield* readSafely(one, own)
    }
  }
  const end = () => {
    for (const remark of checker.end(file => !log.staysOut(file))) log.add(remark)
  }
  return { lines: lines(), counts, repeated: line => checker.repeated?.(line), end }
}

/** A wrong mapping is every file's trouble; any other refusal of a file that is read on its own is that file's. */
const refusesItsFile = ({ severity, record, code }: Problem, one: Detected<unknown>): boolean =>
  severity === 'refused' && record === undefined && code !== 'bad-mapping' && !isJoin(one)

/** One line per format: a folder of CSV files is many claims and one format. */
export function mergeCounts(counts: readonly { format: string; files: number; read: number }[]) {
  const byFormat = new Map<string, { format: string; files: number; read: number }>()
  for (const { format, files, read } of counts) {
    const sum = byFormat.get(format) ?? { format, files: 0, read: 0 }
    byFormat.set(format, { format, files: sum.files + files, read: sum.read + read })
  }
  return [...byFormat.values()]
}
