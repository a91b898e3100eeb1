import type { PrintError } from '../../catalogue/contract/host.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { CupsPrograms } from './cups-programs.ts'

type Job = Readonly<{
  pdf: Uint8Array
  /** The print system's name of the printer. */
  printer: string
  /** Paper as CUPS names it: `A4`, `Custom.80x120mm`. */
  media: string
}>

type Surroundings = Readonly<{ cups: CupsPrograms; wait(ms: number): Promise<void> }>

/** In the print system's lists every job has this name, whoever prints whatever. */
const JOB_TITLE = 'Escale'
const LOOK_EVERY_MS = 500
/** A laser printer that was asleep takes half a minute to its first sheet. */
const LOOKS = 90

/**
 * Prints a PDF by CUPS, through a pipe: no file, nothing of the sheet among the arguments. Comes back when the job has left the queue; a job that is still
 * there after 90 looks, half a second apart, is taken out of it, so that it is not printed for the next person. `isKept`: CUPS lists the job afterwards, and with it when something was
 * printed. `failed`: CUPS did not take the job; `not-ready`: the printer did not print it.
 */
export async function printByCups(job: Job, surroundings: Surroundings): Promise<Result<Readonly<{ isKept: boolean }>, PrintError>> {
  const { cups, wait } = surroundings
  const options = [`media=${job.media}`, 'print-color-mode=monochrome', 'print-scaling=none'].flatMap(option => ['-o', option])
  const taken = await cups.lp(['-d', job.printer, '-t', JOB_TITLE, ...options], job.pdf)
  const id = taken === undefined ? undefined : jobId(taken, job.printer)
  if (id === undefined) return fail({ code: 'failed' })
  const isIn = async (which: 'completed' | 'not-completed') => {
    const listed = await cups.lpstat(['-W', which, '-o', job.printer])
    return listed?.split('\n').some(line => line.split(/\s/)[0] === id)
  }
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await isIn('not-completed')) === false) return ok({ isKept: (await isIn('completed')) === true })
    await wait(LOOK_EVERY_MS)
  }
  await cups.cancel([id])
  return fail({ code: 'not-ready' })
}

/** The job's name in what `lp` answers in the machine's language: "request id is Accueil-12 (0 file(s))". */
function jobId(answer: string, printer: string): string | undefined {
  return answer.split(/\s/).find(word => word.startsWith(`${printer}-`) && /^\d+$/.test(word.slice(printer.length + 1)))
}
