import { join } from 'node:path'
import type { Batch, ImportMode } from '../draft/batches.ts'
import { readBatches, stageBatch } from '../draft/batches.ts'
import type { SourceKind } from '../draft/draft-folder.ts'
import { draftFolder, SOURCE_NOUNS } from '../draft/draft-folder.ts'
import { stageFile } from '../draft/durable-file.ts'
import { settleKeptFiles } from '../draft/kept-files.ts'
import type { MergeTally } from '../draft/merge-source.ts'
import { emptyTally, mergeSource } from '../draft/merge-source.ts'
import type { IncomingLine } from '../draft/sort-lines.ts'
import { sortLines } from '../draft/sort-lines.ts'
import { keepBefore } from '../draft/source-before.ts'
import { lostRecords } from '../formats/record-count.ts'
import type { Problem } from '../model/problem.ts'
import type { ImportOutcome, ImportReport, ProblemLog } from './import-report.ts'
import type { Merging } from './intake-kind.ts'
import { fileProblem } from './open-file.ts'
import type { Reading } from './read-detected.ts'

export type StoreOptions = Readonly<{
  home: string
  source: string
  kind: SourceKind
  merging: Merging
  mode: ImportMode
  acceptRemovals: boolean
  acceptRefused: boolean
  heldShare: number
  log: ProblemLog
  imported: Date
  /** What a record's number counts in a file: its records, or its lines or rows. */
  unitOf(file: string): 'record' | NonNullable<Problem['unit']>
  /** The name of a file that changed while it was read, if one did. */
  changedFile(): Promise<string | undefined>
}>

/** What became of a reading. */
export type Stored = Readonly<{
  outcome: ImportOutcome
  tally: MergeTally
  formats: ReturnType<Reading['counts']>
  /** Records as they were counted where they were read; those that are one concept count once. */
  read: number
  /** Documents or concepts of the source in the draft afterwards. */
  kept: number
  /** The source's last import before this one. */
  before?: Batch
  /** How its documents come by their needs, once they are stored. */
  needs?: ImportReport['needs']
}>

/**
 * Writes the source's new file beside the old one, then decides: only an outcome of `done` lets it take its place.
 * The caller holds the draft's lock.
 */
export async function storeSource(reading: Reading, options: StoreOptions): Promise<Stored> {
  const folder = draftFolder(options.home)
  const tally = emptyTally()
  const file = folder.source(options.source, options.kind)
  const { unite, combine } = options.merging
  const sorted = withoutRefusedFiles(sortLines(reading.lines, join(folder.folder, `runs.tmp-${process.pid}`)), options.log)
  let joined = 0
  const gone = goneBut(options)
  const merged = mergeSource({
    file,
    incoming:
      unite === undefined
        ? sorted
        : unite(sorted, more => {
            joined += more
          }),
    mode: options.mode,
    combine,
    tally,
    isGone: gone.isGone,
    onRepeated: reading.repeated,
    onDuplicate: (duplicate, first) =>
      options.log.add({
        code: 'duplicate-id',
        severity: 'refused',
        file: duplicate.file,
        record: duplicate.record,
        id: duplicate.id,
        field: 'id',
        message: `${duplicate.id} was already read from ${first.file} at ${options.unitOf(first.file)} ${first.record}, with other content. Give this record a number of its own in the source.`,
      }),
  })
  const staged = await stageFile(file, merged)
  try {
    if (!options.log.fatal()) reading.end()
    const read = reading.counts().reduce((sum, one) => sum + one.read, 0) - joined
    const lost = lostOnTheWay(read, tally, options)
    if (lost !== undefined) options.log.add(lost)
    const changed = await options.changedFile()
    if (changed !== undefined) {
      options.log.add(
        fileProblem('unreadable-file', changed, 'The file changed while it was being read. Wait until it is written, then import again.'),
      )
    }
    if (tally.leftAside > 0) options.log.add(leftAside(options, tally.leftAside))
    if (gone.count() > 0) options.log.add(notRemoved(options, gone.count()))
    const outcome = decide(read, { ...tally, named: gone.named() }, options)
    // What documents are about to name is there for good, and so is a kept file that was written anew.
    if (outcome === 'done') await settleKeptFiles(options.home)
    if (outcome === 'done' && (await isNews(tally, options))) {
      const list = await stageBatch(options.home, options.source, batchOf(reading, tally, options))
      try {
        if (tally.new + tally.changed + tally.removed > 0) await keepBefore(options.home, options.source, options.kind)
        await staged.commit()
        await list.commit()
      } finally {
        await list.discard()
      }
    }
    return { outcome, tally, formats: reading.counts(), read, kept: outcome === 'done' ? tally.after : tally.before }
  } finally {
    await staged.discard()
  }
}

/** Tells which lines are gone, names the first of them, and how many were spared because a refused record does not say which it is. */
type Spared = { isGone(id: string): boolean; count(): number; named(): readonly string[] }

/** What became of the lines, and the first of those that would go. */
type NamedTally = MergeTally & Readonly<{ named: readonly string[] }>

/** So many of what would go are named. */
const GONE_NAMED = 20

/**
 * What a snapshot does not bring is gone, but for what it brings and what was refused of it: that still exists at its source, and its earlier version stays. Where one
 * refused record does not say which it is, nothing is known to be gone.
 */
function goneBut({ log, source }: StoreOptions): Spared {
  let known: Readonly<{ ids: ReadonlySet<string>; areAll: boolean }> | undefined
  let spared = 0
  const named: string[] = []
  return {
    isGone(id) {
      known ??= refusedIds(log, source)
      if (!known.areAll && !known.ids.has(id)) spared++
      const isGone = known.areAll && !known.ids.has(id)
      if (isGone && named.length < GONE_NAMED) named.push(id)
      return isGone
    },
    count: () => spared,
    named: () => named,
  }
}

/** Nothing was removed, and why: the librarian asked for that. */
function notRemoved({ log, source, kind }: StoreOptions, count: number): Problem {
  const noun = count === 1 ? SOURCE_NOUNS[kind].replace(/s$/, '') : SOURCE_NOUNS[kind]
  const nameless = log.kept.filter(({ severity, record, id }) => severity === 'refused' && record !== undefined && id === undefined)
  const [first] = nameless
  const where = first === undefined ? '' : ` (the first at ${first.record} in ${first.file})`
  const who =
    nameless.length === 1
      ? '1 refused record does not say its key'
      : `${nameless.length === 0 ? 'Some' : nameless.length} refused records do not say their keys`
  return {
    code: 'held',
    severity: 'warning',
    file: source,
    message: `Nothing was removed: ${count} ${noun} of the draft did not come with this snapshot, and ${who}${where}, so that any of these may be meant. Correct what was refused in the source, or leave it out there, and import again with --mode snapshot.`,
  }
}

function refusedIds(log: ProblemLog, source: string): Readonly<{ ids: ReadonlySet<string>; areAll: boolean }> {
  const records = log.kept.filter(({ severity, record }) => severity === 'refused' && record !== undefined)
  const ids = new Set(records.flatMap(({ id }) => (id === undefined ? [] : [idIn(source, id)])))
  return { ids, areAll: records.length === log.refusedRecords() && records.every(({ id }) => id !== undefined) }
}

/** Some problems name a record by its key alone. */
const idIn = (source: string, id: string): string => (id.startsWith(`${source}:`) ? id : `${source}:${id.trim().replace(/\s+/g, '_')}`)

/** Whether anything is to be written. A kill between documents and list leaves the list behind: the next import puts it right. */
async function isNews(tally: MergeTally, { home, source }: StoreOptions): Promise<boolean> {
  if (tally.new + tally.changed + tally.removed > 0) return true
  const listed = (await readBatches(home)).find(batch => batch.source === source)
  return tally.after > 0 && (listed?.concepts ?? listed?.documents) !== tally.after
}

const batchOf = (reading: Reading, tally: MergeTally, { source, kind, imported, mode }: StoreOptions): Batch => ({
  source,
  imported: imported.toISOString(),
  mode,
  formats: reading.counts().map(one => one.format),
  documents: kind === 'documents' ? tally.after : 0,
  ...(kind === 'vocabulary' && { concepts: tally.after }),
})

/** Leaves out the lines of files that turned out to be broken. Sorting has read everything before it gives the first line, so all of them are known. */
async function* withoutRefusedFiles(lines: AsyncIterable<IncomingLine>, log: ProblemLog): AsyncGenerator<IncomingLine> {
  for await (const line of lines) if (!log.staysOut(line.file)) yield line
}

/** What was read is held against what became of it, each counted on its own. A refusal of the whole import says enough. */
function lostOnTheWay(read: number, tally: MergeTally, { log, source }: StoreOptions): Problem | undefined {
  if (log.fatal()) return undefined
  const refused = log.refusedRecords()
  const taken = tally.new + tally.changed + tally.same + refused
  if (read === taken) return undefined
  const { new: added, changed, same } = tally
  return lostRecords(source, read, `${taken} came through (${added} new, ${changed} changed, ${same} the same, ${refused} refused)`)
}

function decide(read: number, tally: NamedTally, options: StoreOptions): ImportOutcome {
  const { log } = options
  if (log.fatal()) return 'rejected'
  const refused = log.refusedRecords()
  if (read === 0 || refused === read) {
    if (read === 0 && log.refusedFiles().size === 0) {
      log.add(fileProblem('empty', options.source, 'The files hold no record. The draft stays as it is.'))
    }
    return 'rejected'
  }
  if (options.mode === 'snapshot' && log.refusedFiles().size > 0) {
    const message = 'Files without the refused ones are no snapshot: what those hold still exists. Mend them, or use --mode update.'
    log.add(fileProblem('unreadable-file', [...log.refusedFiles()].join(', '), message))
    return 'rejected'
  }
  if (options.mode === 'snapshot' && log.kept.some(problem => problem.code === 'truncated')) {
    log.add(
      fileProblem(
        'truncated',
        options.source,
        'A cut file is no snapshot: what it lacks may still exist. Export it again, or use --mode update.',
      ),
    )
    return 'rejected'
  }
  // One bad record is no sign that the whole export is bad, however short it is.
  const tooManyRefused = refused > 1 && refused > read * options.heldShare && !options.acceptRefused
  const tooManyRemoved = tally.removed > tally.before * options.heldShare && !options.acceptRemovals
  if (tooManyRefused) log.add(held(options, `${refused} of ${read} records would be refused`, 'Look at the list', '--accept-refused'))
  if (tooManyRemoved) {
    const what = `${tally.removed} of ${tally.before} ${SOURCE_NOUNS[options.kind]} would be removed`
    log.add(held(options, what, `Of these: ${goingOf(tally)}`, '--accept-removals'))
  }
  return tooManyRefused || tooManyRemoved ? 'held' : 'done'
}

const goingOf = ({ named, removed }: NamedTally): string =>
  `${named.join(', ')}${removed > named.length ? `, … (${removed - named.length})` : ''}`

const held = (options: StoreOptions, what: string, look: string, option: string) =>
  ({
    code: 'held',
    severity: 'warning',
    file: options.source,
    message: `Held: ${what}, more than ${options.heldShare * 100} %. ${look}; if it is right, import again with ${option}.`,
  }) as const

const leftAside = (options: StoreOptions, count: number) =>
  ({
    code: 'held',
    severity: 'warning',
    file: options.source,
    message:
      options.mode === 'new'
        ? `${count} records differ from the ${SOURCE_NOUNS[options.kind]} in the draft, which stay as they are (--mode new). They are counted as the same.`
        : `${count} records are not in the draft and were not added (--mode update-only). They are counted as the same.`,
  }) as const
