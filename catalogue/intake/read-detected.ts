import { documentLine } from '../draft/document-line.ts'
import type { IncomingLine } from '../draft/sort-lines.ts'
import type { FormatRecord, ReadContext } from '../formats/format.ts'
import { FileReadError, isProblem } from '../formats/format.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import { checkRecord, isReachable } from './check-record.ts'
import type { Detected } from './detect-formats.ts'
import type { ProblemLog } from './import-report.ts'
import { fileProblem } from './open-file.ts'

const PROGRESS_EVERY = 500
/** How many documents a summary names. */
const EXAMPLES = 5

/** A reading under way: `lines` once through, then the counts are final. */
export type Reading = Readonly<{
  lines: AsyncIterable<IncomingLine>
  /** Records read, refused ones included, by format. */
  counts(): readonly Readonly<{ format: string; files: number; read: number }>[]
}>

/** A format that joins several files can do without none of them: where one fails, all of its records are wrong. */
const isJoin = ({ claim }: Detected): boolean => claim.files.length > 1

/**
 * Reads what the formats claimed, record by record, as checked lines for the draft. Problems go to the log;
 * once one of them is fatal the reading stops, for nothing of it will be kept. A file that fails stays out alone: lines of it that came before
 * are to be dropped by the log's `refusedFiles`.
 */
export function readDetected(
  detected: readonly Detected[],
  options: Readonly<{
    source: string
    limits: Limits
    mapping: Pick<ReadContext, 'mapping' | 'mappingFile'>
    log: ProblemLog
    progress?(read: number): void
  }>,
): Reading {
  const counts = detected.map(one => ({ format: one.format.id, files: one.claim.files.length, read: 0 }))
  const { log, limits } = options
  const unreachable: Unreachable[] = []
  let total = 0
  const count = (own: { read: number }) => {
    own.read++
    total++
    if (total % PROGRESS_EVERY === 0) options.progress?.(total)
  }
  /** The line of one record, counted; undefined when it is refused. */
  const take = (item: FormatRecord | Problem, own: { read: number }): IncomingLine | undefined => {
    if (isProblem(item)) {
      if (item.severity === 'refused' && item.record !== undefined) count(own)
      log.add(item)
      return undefined
    }
    count(own)
    if (total > limits.records) {
      log.add(fileProblem('too-big', item.file, `There are more than ${limits.records} records. Split the export.`))
      return undefined
    }
    const checked = checkRecord(item, options.source, limits)
    if (!checked.ok) {
      log.add(checked.error)
      return undefined
    }
    if (!isReachable(checked.value)) note(unreachable, item.file, checked.value.id)
    return { ...documentLine(checked.value), file: item.file, record: item.record }
  }
  async function* read(one: Detected, own: { read: number }): AsyncGenerator<IncomingLine> {
    const context = { limits, ...options.mapping, ...(one.claim.learnt && { learnt: one.claim.learnt }) }
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
  }
  /** One claim; a file that cannot be read on stays out, or the whole import where the format joins files. */
  async function* readSafely(one: Detected, own: { read: number }): AsyncGenerator<IncomingLine> {
    try {
      yield* read(one, own)
    } catch (error) {
      if (!(error instanceof FileReadError)) throw error
      if (isJoin(one)) log.add(error.problem)
      else log.refuseFile(error.problem)
    }
    if (!one.claim.files.every(file => log.refusedFiles().has(file.name))) return
    total -= own.read
    own.read = 0
  }
  async function* lines(): AsyncGenerator<IncomingLine> {
    for (const [index, one] of detected.entries()) {
      const own = counts[index]
      if (own === undefined || log.fatal()) return
      yield* readSafely(one, own)
    }
    const kept = unreachable.filter(({ file }) => !log.refusedFiles().has(file))
    if (kept.length > 0) log.add(unreachableWarning(options.source, kept))
  }
  return { lines: lines(), counts: () => mergeCounts(counts) }
}

/** A wrong mapping is every file's trouble; any other refusal of a file that is read on its own is that file's. */
const refusesItsFile = ({ severity, record, code }: Problem, one: Detected): boolean =>
  severity === 'refused' && record === undefined && code !== 'bad-mapping' && !isJoin(one)

/** Documents of one file that nobody can reach. */
type Unreachable = { file: string; count: number; first: string[] }

/** Counts one more for its file; records come file by file. */
function note(unreachable: Unreachable[], file: string, id: string): void {
  let last = unreachable.at(-1)
  if (last?.file !== file) {
    last = { file, count: 0, first: [] }
    unreachable.push(last)
  }
  last.count++
  if (last.first.length < EXAMPLES) last.first.push(id)
}

/** One warning for all: a source without shelf marks would otherwise drown every other. */
function unreachableWarning(source: string, unreachable: readonly Unreachable[]): Problem {
  const count = unreachable.reduce((sum, one) => sum + one.count, 0)
  const first = unreachable.flatMap(one => one.first).slice(0, EXAMPLES)
  const what = count === 1 ? '1 document says in no way how to reach it' : `${count} documents say in no way how to reach them`
  const message = `${what}: no text, no shelf, no link, no attachment. For example ${first.join(', ')}.`
  return { code: 'unreachable', severity: 'warning', file: source, message }
}

/** One line per format: a folder of CSV files is many claims and one format. */
export function mergeCounts(counts: readonly { format: string; files: number; read: number }[]) {
  const byFormat = new Map<string, { format: string; files: number; read: number }>()
  for (const { format, files, read } of counts) {
    const sum = byFormat.get(format) ?? { format, files: 0, read: 0 }
    byFormat.set(format, { format, files: sum.files + files, read: sum.read + read })
  }
  return [...byFormat.values()]
}
