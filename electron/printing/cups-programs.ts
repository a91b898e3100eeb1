import { runProgram } from '../../catalogue/programs/run-program.ts'

/** CUPS' own programs (Debian: `cups-client`): what one wrote, or `undefined` when it is not there, refuses, or takes too long and is killed. */
export type CupsPrograms = Readonly<{
  /** Takes a job from its input. */
  lp(args: readonly string[], input: Uint8Array): Promise<string | undefined>
  /** Lists jobs; killed after `withinMs` where that comes first. */
  lpstat(args: readonly string[], withinMs: number): Promise<string | undefined>
  /** Takes a job out of the queue. */
  cancel(args: readonly string[]): Promise<string | undefined>
}>

/** A print system that has not answered by then is not answering. */
const PATIENCE_MS = 20_000
/** The longest answer is the list of what was ever printed. */
const ANSWER_BYTES = 4_000_000
const NOTHING = new Uint8Array(0)

/** The programs of this machine, found on the path; in a folder when a test brings its own. */
export function cupsPrograms(folder = '', patienceMs = PATIENCE_MS): CupsPrograms {
  const run = async (program: string, args: readonly string[], input: Uint8Array, withinMs = patienceMs): Promise<string | undefined> => {
    const limits = { milliseconds: Math.max(1, Math.min(withinMs, patienceMs)), bytes: ANSWER_BYTES }
    const written = await runProgram({
      program: `${folder}${program}`,
      arguments: args,
      input,
      limits,
      signal: new AbortController().signal,
    })
    return written === undefined ? undefined : new TextDecoder().decode(written)
  }
  return {
    lp: (args, input) => run('lp', args, input),
    lpstat: (args, withinMs) => run('lpstat', args, NOTHING, withinMs),
    cancel: args => run('cancel', args, NOTHING),
  }
}
