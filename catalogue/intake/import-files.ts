import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { dayOf } from '../desks/day-of.ts'
import type { ImportMode } from '../draft/batches.ts'
import { readBatches } from '../draft/batches.ts'
import { DraftDamage } from '../draft/draft-damage.ts'
import type { SourceKind } from '../draft/draft-folder.ts'
import { draftFolder, SOURCE_KINDS, SOURCE_NOUNS } from '../draft/draft-folder.ts'
import { lockDraft } from '../draft/draft-lock.ts'
import { sweepTemporaryFiles } from '../draft/durable-file.ts'
import { keepFile, sweepKeptFiles } from '../draft/kept-files.ts'
import { mappingFile } from '../draft/kept-mapping.ts'
import { emptyTally } from '../draft/merge-source.ts'
import type { KeptFile, SourceFile, SourceFormat } from '../formats/format.ts'
import { isOfFile } from '../formats/is-of-file.ts'
import { vocabularyFormats } from '../formats/vocabulary/vocabulary-registry.ts'
import type { Clock } from '../model/clock.ts'
import { systemClock } from '../model/clock.ts'
import type { Limits } from '../model/limits.ts'
import { LIMITS } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import { systemProblem } from '../release/system-problem.ts'
import type { Detected } from './detect-formats.ts'
import { detectFormats } from './detect-formats.ts'
import { documentsIntake } from './documents-intake.ts'
import type { FoundFile } from './find-files.ts'
import { findFiles, hasChanged } from './find-files.ts'
import type { ImportReport, ProblemLog } from './import-report.ts'
import { createProblemLog } from './import-report.ts'
import type { IntakeKind, ReadRecord } from './intake-kind.ts'
import type { ResolvedMapping } from './mapping-store.ts'
import { resolveMapping, saveMapping } from './mapping-store.ts'
import { NeedFinder } from './needs/need-finder.ts'
import { NeedTally } from './needs/need-tally.ts'
import type { NeedChoice } from './needs/plan-needs.ts'
import { openAll } from './open-all.ts'
import { fileProblem } from './open-file.ts'
import type { OwnCentre } from './own-centre.ts'
import { ownCentre } from './own-centre.ts'
import { keepsPersons } from './persons/keeps-persons.ts'
import { mergeCounts, readDetected } from './read-detected.ts'
import type { Stored } from './store-source.ts'
import { storeSource } from './store-source.ts'
import { untouchedSource } from './untouched-source.ts'
import { vocabularyIntake } from './vocabulary-intake.ts'
import { withWhatStays } from './what-stays.ts'

export type ImportOptions = Readonly<{
  /** The installation's folder. */
  home: string
  /** What the files hold; documents when absent. */
  as?: SourceKind
  /** The source's id; absent: the format's own, else made from the first path's name. */
  source?: string
  /** Only this format may claim files. */
  format?: string
  /** A mapping file to use; absent: the one saved for the source, else the one the files suggest. */
  mappingFile?: string
  mode?: ImportMode
  acceptRemovals?: boolean
  acceptRefused?: boolean
  /** What is done about proposed needs; absent: they are made once for a source. */
  needs?: NeedChoice
  clock?: Clock
  limits?: Limits
  /** The program that reads papers in a process of its own; absent: ours. */
  paperProgram?: string
  progress?(read: number): void
}>

/** Everything one import carries from step to step. */
type Run<R extends ReadRecord> = Readonly<{
  options: ImportOptions
  intake: IntakeKind<R>
  limits: Limits
  log: ProblemLog
  started: number
  centre: OwnCentre
  /** The day of the import by the centre's calendar. */
  today: string
  given: string
  /** How files were read, for the report. */
  remarks: string[]
}>

/**
 * Reads files and folders into one source of the draft: detect, read, map, check, deduplicate, report.
 * All or nothing: when the outcome is not `done`, the draft is as it was. Rejects only for bugs.
 */
export function importFiles(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
  return options.as === 'vocabulary' ? importAs(vocabularyIntake, paths, options) : importAs(documentsIntake, paths, options)
}

async function importAs<R extends ReadRecord>(
  intake: IntakeKind<R>,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const limits = options.limits ?? LIMITS
  const clock = options.clock ?? systemClock
  const log = createProblemLog(limits.problemsKept)
  const started = clock.monotonicMs()
  const centre = await ownCentre(options.home)
  const today = dayOf(clock.wall(), centre.timeZone)
  const run: Run<R> = { options, intake, limits, log, started, centre, today, given: paths.join(', '), remarks: [] }
  const found = await findFiles(paths)
  // A path with nothing is a slip of the hand; a file or folder that is there and cannot be read keeps no other out.
  for (const problem of found.problems) {
    if (problem.code === 'missing-file') run.log.add(problem)
    else run.log.refuseFile(problem)
  }
  const { files, ignored: hidden } = await openAll(found.files, { limits, log })
  const { detected, ignored } = detect(files, run)
  const source = options.source ?? detected[0]?.format.source ?? sourceFromPath(paths[0])
  const stored = run.log.fatal() ? undefined : await storeSafely(source, detected, found.files, run)
  const refused = run.log.refusedRecords()
  // Of a rejected import nothing was taken in: what was read and not refused is not told as if it had been.
  const problems = (await sayWhatStays(source, run, stored)).map(problem => withUnit(problem, detected))
  const there = stored ?? (await untouchedSource(options.home, source))
  const counted = stored === undefined || stored.outcome === 'rejected' ? emptyTally() : stored.tally
  return {
    outcome: stored?.outcome ?? 'rejected',
    as: intake.kind,
    source,
    day: today,
    formats: stored?.formats ?? mergeCounts(detected.map(one => ({ format: one.format.id, files: one.claim.files.length, read: 0 }))),
    ignored: [...found.ignored, ...hidden, ...ignored].sort(),
    read: stored === undefined || stored.outcome === 'rejected' ? refused : stored.read,
    new: counted.new,
    changed: counted.changed,
    same: counted.same,
    removed: counted.removed,
    refused,
    problems,
    problemsFound: run.log.found() + problems.length - run.log.kept.length,
    ...(found.problems.some(({ code }) => code === 'missing-file') && { hasWrongPath: true as const }),
    ...(there.kept !== undefined && { kept: there.kept }),
    remarks: run.remarks,
    ...(stored?.needs !== undefined && { needs: stored.needs }),
    ...(there.before !== undefined && { before: dayOf(new Date(there.before.imported), centre.timeZone) }),
    seconds: Math.round(clock.monotonicMs() - run.started) / 1000,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** The problem with what its record's number counts, so that a person finds it in the file as a program shows it. */
function withUnit(problem: Problem, detected: readonly Detected<unknown>[]): Problem {
  const unit = problem.record === undefined ? undefined : unitIn(problem.file, detected)
  return unit === undefined ? problem : { ...problem, unit }
}

/** What the numbers of records count in a file; undefined where that is its records. */
const unitIn = (file: string, detected: readonly Detected<unknown>[]): Problem['unit'] =>
  detected.find(({ claim }) => claim.files.some(({ name }) => isOfFile(file, name)))?.format.counts

/** What was said of refused records, with the versions that stay in the draft; a draft that cannot be read has been told of already. */
async function sayWhatStays(
  source: string,
  { log, options, intake, centre }: Run<ReadRecord>,
  stored: Stored | undefined,
): Promise<readonly Problem[]> {
  const batch = stored?.before
  if (batch === undefined || stored?.outcome !== 'done') return log.kept
  const file = draftFolder(options.home).source(source, intake.kind)
  const day = dayOf(new Date(batch.imported), centre.timeZone)
  return withWhatStays(log.kept, { file, source, day, mode: options.mode ?? 'update' })
}

function detect<R extends ReadRecord>(files: readonly SourceFile[], run: Run<R>): ReturnType<typeof detectFormats<R>> {
  const wanted = run.intake.formats.filter(format => run.options.format === undefined || format.id === run.options.format)
  const result = detectFormats(files, wanted)
  const lost = run.log.refusedFiles()
  const misplaced = vocabularyAmong(files, result.detected, run)
  if (misplaced !== undefined) run.log.add(misplaced)
  const needsAll = (format: SourceFormat<R>) => ![...lost].every(name => format.canDoWithout?.(name) === true)
  const joined = result.detected.find(({ claim, format }) => claim.files.length > 1 && needsAll(format))
  if (joined !== undefined) {
    const message = `The ${joined.format.id} format reads its files together and these could not be read: nothing was taken. Mend them, or import the rest without them.`
    run.log.add(fileProblem('missing-file', [...lost].join(', '), message))
  }
  if (result.detected.length > 0 || run.log.fatal() || lost.size > 0) return result
  const names = files.length === 0 ? run.given : files.map(file => file.name).join(', ')
  const empty = files.length > 0 && files.every(file => file.head.length === 0)
  const known = wanted.map(format => format.id).join(', ')
  run.log.add(
    empty || files.length === 0
      ? fileProblem('empty', names, 'There is nothing to read here: no file, or only empty ones.')
      : fileProblem('unknown-format', names, `No file here is of a format this program reads (${known}). Export it again in one of them.`),
  )
  return result
}

/** From this sureness on a format of documents knows whose files these are. */
const SURE = 0.9

/**
 * Concept schemes that were taken for documents. ROME is both, and whoever gives a mapping for a table, or names a format, knows what it is.
 */
function vocabularyAmong(
  files: readonly SourceFile[],
  asDocuments: readonly Detected<unknown>[],
  { options, intake }: Run<ReadRecord>,
): Problem | undefined {
  if (intake.kind === 'vocabulary' || options.mappingFile !== undefined || options.format !== undefined) return undefined
  const { detected } = detectFormats(
    files,
    vocabularyFormats.filter(format => !documentsIntake.formats.some(other => other.id === format.id)),
  )
  // JSON-LD is the form of thesauri and of job offers alike: what a format of documents is sure of is none.
  const own = new Set(asDocuments.flatMap(({ claim }) => (claim.sureness >= SURE ? claim.files : [])))
  const surely = detected.filter(({ claim }) => claim.sureness === 1).flatMap(({ claim }) => claim.files)
  const names = surely.filter(file => !own.has(file)).map(file => file.name)
  if (names.length === 0) return undefined
  const message = 'These are concepts of a vocabulary and not documents: import them with --as vocabulary.'
  return fileProblem('type-mismatch', names.join(', '), message)
}

/** What the disk or a damaged draft refuses is the import's problem, not a crash: nothing was changed. */
async function storeSafely<R extends ReadRecord>(
  source: string,
  detected: readonly Detected<R>[],
  found: readonly FoundFile[],
  run: Run<R>,
): Promise<Stored | undefined> {
  try {
    return await store(source, detected, found, run)
  } catch (error) {
    const problem = error instanceof DraftDamage ? error.problem : systemProblem(error, run.options.home)
    if (problem === undefined) throw error
    // Without a record number: it is the import that fails, not a record of the export.
    const { record, ...whole } = problem
    run.log.add(record === undefined ? whole : { ...whole, message: `Line ${record}: ${whole.message}` })
    return undefined
  }
}

async function store<R extends ReadRecord>(
  source: string,
  detected: readonly Detected<R>[],
  found: readonly FoundFile[],
  run: Run<R>,
): Promise<Stored | undefined> {
  const folder = draftFolder(run.options.home)
  const lock = await lockDraft(folder.folder)
  if (!lock.ok) {
    run.log.add(lock.error)
    return undefined
  }
  try {
    for (const part of [folder.folder, folder.attachments, folder.before, ...Object.values(folder.kinds)]) await sweepTemporaryFiles(part)
    const mixed = otherKind(source, run) ?? (await mixedSource(source, detected, run))
    if (mixed !== undefined) {
      run.log.add(mixed)
      return undefined
    }
    const resolved = await resolveMapping({ home: run.options.home, source, given: run.options.mappingFile, detected })
    if (!resolved.ok) {
      run.log.add(resolved.error)
      return undefined
    }
    return await take({ source, detected, found, mapping: resolved.value }, run)
  } finally {
    try {
      // Whatever came of it: what no document names is not kept.
      await sweepKeptFiles(run.options.home)
    } finally {
      await lock.value.release()
    }
  }
}

/** What is taken in, and by which mapping. */
type Taking<R> = Readonly<{ source: string; detected: readonly Detected<R>[]; found: readonly FoundFile[]; mapping: ResolvedMapping }>

/** Reads the files into the source's place in the draft, and keeps the mapping where that is news. The caller holds the draft's lock. */
async function take<R extends ReadRecord>({ source, detected, found, mapping }: Taking<R>, run: Run<R>): Promise<Stored> {
  const { intake, limits, log, options, centre, today } = run
  const { described, places: _places, timeZone: _zone, ...ownWords } = centre
  const context = {
    mapping: mapping.value,
    ...(mapping.file !== undefined && { mappingFile: mapping.file }),
    ...(options.paperProgram !== undefined && { paperProgram: options.paperProgram }),
    ...ownWords,
  }
  const asked = { detected, mapping: mapping.value, isKept: mapping.file !== undefined, centre, context: { limits, ...context } }
  const plan = await intake.planNeeds?.({ ...asked, choice: options.needs })
  const needs = plan === undefined ? undefined : { finder: new NeedFinder(plan.rules), tally: new NeedTally() }
  const checker = intake.checker({
    source,
    limits,
    places: centre.places,
    today,
    keepsPersons: keepsPersons(mapping.value),
    ...(needs !== undefined && { needs }),
  })
  const tell = (file: string, remark: string) => run.remarks.push(`${file}: ${remark}`)
  const keep = (file: SourceFile, kept: KeptFile): Promise<void> => keepFile(options.home, file, kept)
  const reading = readDetected(detected, {
    checker,
    limits,
    mapping: { ...context, tell, keepFile: keep },
    log,
    progress: options.progress,
  })
  const mode = options.mode ?? 'update'
  const before = (await readBatches(options.home)).find(batch => batch.source === source)
  const stored = await storeSource(reading, {
    home: options.home,
    source,
    kind: intake.kind,
    merging: intake.merging({ mode, limits, log }),
    mode,
    acceptRemovals: options.acceptRemovals === true,
    acceptRefused: options.acceptRefused === true,
    heldShare: limits.heldShare,
    log,
    imported: (options.clock ?? systemClock).wall(),
    unitOf: file => unitIn(file, detected) ?? 'record',
    changedFile: () => changedFile(found),
  })
  const outcome = { ...stored, ...(before !== undefined && { before }) }
  if (stored.outcome !== 'done') return outcome
  for (const twins of (await intake.findTwins?.(options.home, source)) ?? []) log.add(twins)
  if (mapping.save || plan?.mapping !== undefined) await keepMapping(source, plan?.mapping ?? mapping.value, run)
  if (needs === undefined || described.length === 0) return outcome
  const doors = Object.fromEntries(described.map(({ id, label }) => [id, label[centre.language ?? ''] ?? id]))
  const told = needs.tally.report(file => !log.staysOut(file))
  return { ...outcome, needs: { ...told, mapping: mappingFile(options.home, source), doors } }
}

/** A source is of documents or of concepts: under one name nobody could say which of the two to remove. */
function otherKind(source: string, { options, intake }: Run<ReadRecord>): Problem | undefined {
  const other = SOURCE_KINDS.find(kind => kind !== intake.kind && existsSync(draftFolder(options.home).source(source, kind)))
  if (other === undefined) return undefined
  const message = `The source "${source}" holds ${SOURCE_NOUNS[other]}, and these files were to give ${SOURCE_NOUNS[intake.kind]}. Give them a --source of their own, or remove "${source}" first.`
  return { code: 'type-mismatch', severity: 'refused', file: source, message }
}

/** A source comes from one system: another format under its name is most likely a slip, and the two could not be told apart afterwards. A snapshot replaces it. */
async function mixedSource(
  source: string,
  detected: readonly Detected<unknown>[],
  { options }: Run<ReadRecord>,
): Promise<Problem | undefined> {
  if (options.mode === 'snapshot' || detected.length === 0) return undefined
  const before = (await readBatches(options.home)).find(batch => batch.source === source)?.formats ?? []
  const now = [...new Set(detected.map(({ format }) => format.id))]
  if (before.length === 0 || now.some(format => before.includes(format))) return undefined
  const remedy = `Give these files a --source of their own; or remove "${source}" first, or import with --mode snapshot, to replace it`
  const message = `The source "${source}" came as ${before.join(', ')} so far, and these files are ${now.join(', ')}. ${remedy}.`
  return { code: 'type-mismatch', severity: 'refused', file: source, message }
}

/** Keeps the mapping; the documents are in already, so that failing is only a warning. */
async function keepMapping(source: string, mapping: unknown, { options, log }: Run<ReadRecord>): Promise<void> {
  try {
    await saveMapping(options.home, source, mapping)
  } catch (error) {
    const problem = systemProblem(error, options.home)
    if (problem === undefined) throw error
    const message = 'The documents went in, but their mapping could not be kept for the next import. Give it again then with --mapping.'
    log.add({ ...problem, severity: 'warning', message })
  }
}

/** The first file that changed while it was read, if any. */
async function changedFile(found: readonly FoundFile[]): Promise<string | undefined> {
  for (const file of found) if (await hasChanged(file)) return file.name
  return undefined
}

/** A source's id from a file's or folder's name: "Périodiques 2026.csv" gives `periodiques-2026`. */
function sourceFromPath(path: string | undefined): string {
  const name = basename(path ?? '').replace(/(\.[a-z0-9]{1,5}){1,2}$/i, '')
  const made = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return made === '' ? 'import' : made.replace(/-+$/, '')
}
