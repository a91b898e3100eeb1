import type { PrintError } from '../../catalogue/contract/host.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { isCupsName } from './cups-name.ts'
import type { CupsPrograms } from './cups-programs.ts'

type Job = Readonly<{
  pdf: Uint8Array
  /** The print system's name of the printer. */
  printer: string
  /** Paper as CUPS names it: `A4`, `Custom.80x120mm`. */
  media: string
}>

type Surroundings = Readonly<{ cups: CupsPrograms; wait(ms: number): Promise<void>; nowMs(): number }>

/** In the print system's lists every job has this name, whoever prints whatever. */
const JOB_TITLE = 'Escale'
const LOOK_EVERY_MS = 500
/** A laser printer that was asleep takes half a minute to its first sheet. However long each look takes, the whole takes no longer. */
const PATIENCE_MS = 45_000

/**
 * Prints a PDF by CUPS, through a pipe: no file, nothing of the sheet among the arguments. Comes back when the job has left the queue; a job that is still
 * there, or of which nobody says where it is, 45 seconds after it was handed over is taken out of it, so that it is not printed for the next person. `isKept`: CUPS
 * lists the job afterwards, and with it when something was printed. `no-printer`: CUPS can have none of that name; `failed`: CUPS did not take the job;
 * `not-ready`: the printer did not print it.
 */
export async function printByCups(job: Job, surroundings: Surroundings): Promise<Result<Readonly<{ isKept: boolean }>, PrintError>> {
  if (!isCupsName(job.printer)) return fail({ code: 'no-printer' })
  const { cups, wait, nowMs } = surroundings
  const options = [`media=${job.media}`, 'print-color-mode=monochrome', 'print-scaling=none'].flatMap(option => ['-o', option])
  const until = nowMs() + PATIENCE_MS
  const taken = await cups.lp(['-d', job.printer, '-t', JOB_TITLE, ...options], job.pdf)
  const id = taken === undefined ? undefined : jobId(taken, job.printer)
  // Taken, and not said as what: it can be followed only by the title that all have, so it is taken out with whatever else of ours is there.
  if (taken !== undefined && id === undefined) await cancelOurs(job.printer, cups)
  if (id === undefined) return fail({ code: 'failed' })
  const isIn = async (which: 'completed' | 'not-completed') => {
    const listed = await cups.lpstat(['-W', which, '-o', job.printer], until - nowMs())
    return listed?.split('\n').some(line => line.split(/\s/)[0] === id)
  }
  while (nowMs() < until) {
    if ((await isIn('not-completed')) === false) return ok({ isKept: (await isIn('completed')) === true })
    if (nowMs() < until) await wait(Math.min(LOOK_EVERY_MS, until - nowMs()))
  }
  await cups.cancel([id])
  return fail({ code: 'not-ready' })
}

/** Empties this printer's queue of this account's jobs: CUPS lets nobody but an operator cancel another's. */
const cancelOurs = (printer: string, cups: CupsPrograms): Promise<string | undefined> => cups.cancel(['-a', printer])

/** The job's name in what `lp` answers in the machine's language: "request id is Accueil-12 (0 file(s))". Of another printer than the one asked it is not ours. */
function jobId(answer: string, printer: string): string | undefined {
  return answer.split(/\s/).find(word => word.startsWith(`${printer}-`) && /^\d+$/.test(word.slice(printer.length + 1)))
}
