import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Limits } from '../../model/limits.ts'
import type { SourceFile } from '../format.ts'
import type { PaperAnswer, PaperKind, PaperRefusal } from './paper-text.ts'
import { paperAnswerSchema, tooLong } from './paper-text.ts'

type ReaderLimits = Pick<Limits, 'paperMilliseconds' | 'paperMemoryBytes' | 'paperPages' | 'paperAnswerBytes' | 'fieldCharacters'>

/** Reads the text of papers in a process of its own, which is used for several and ended when one is too much for it. */
export type PaperReader = Readonly<{
  /** The text, or why there is none: a hang, a crash and an answer that is none are answers too. Throws `FileReadError` where the file cannot be read from its disk. */
  read(file: SourceFile, kind: PaperKind, bytes: number): Promise<PaperAnswer>
  close(): void
}>

/** What a paper may cost, in the sentences that refuse one. */
const MEGABYTE = 1024 * 1024

/** A process counts the time that it works and ends itself; one that waits for ever, or on a very busy machine, is ended after so many times as long. */
const WAITED = 3
/** What it may take to be started. */
const START_MS = 3_000

/** Of our surroundings, what Node needs on any system; nothing else is its business. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR']

/** `program`: the reading process's own JavaScript. Nothing is started before the first paper. */
export function openPaperReader(program: string, limits: ReaderLimits): PaperReader {
  let child: PaperChild | undefined
  const ask = async (file: SourceFile, kind: PaperKind, bytes: number): Promise<PaperAnswer | 'broke'> => {
    child ??= startChild(program, limits)
    const asked = await child.ask(file, { kind, bytes, characters: limits.fieldCharacters, pages: limits.paperPages })
    if (!child.isAlive()) child = undefined
    return asked
  }
  return {
    async read(file, kind, bytes) {
      const isUsed = child !== undefined
      const answer = await ask(file, kind, bytes)
      if (answer !== 'broke') return answer
      // What earlier papers left behind is not this one's doing: it is tried once more by itself.
      const again = isUsed ? await ask(file, kind, bytes) : answer
      return again === 'broke' ? broke(limits) : again
    },
    close() {
      child?.kill()
      child = undefined
    },
  }
}

const broke = ({ paperMemoryBytes }: ReaderLimits): PaperRefusal => ({
  refused: 'unreadable-file',
  why: `reading its text broke off: it needs more than ${Math.round(paperMemoryBytes / MEGABYTE)} MB of memory, or it was made to break the program`,
})

type PaperChild = Readonly<{
  ask(file: SourceFile, question: Readonly<Record<string, string | number>>): Promise<PaperAnswer | 'broke'>
  isAlive(): boolean
  kill(): void
}>

function startChild(program: string, limits: ReaderLimits): PaperChild {
  const env = Object.fromEntries(PASSED_ON.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  const megabytes = Math.max(1, Math.floor(limits.paperMemoryBytes / MEGABYTE))
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, program, String(limits.paperMemoryBytes), String(limits.paperMilliseconds)],
    { stdio: 'pipe', shell: false, windowsHide: true, env: { ...env, ELECTRON_RUN_AS_NODE: '1' } },
  )
  let isAlive = true
  const end = () => {
    isAlive = false
  }
  child.once('error', end)
  child.once('exit', end)
  // What it says of itself is nobody's business, and a pipe that is not read would stop it; that it is gone is known by its end.
  child.stderr.resume()
  child.stdin.on('error', end)
  const kill = () => {
    isAlive = false
    child.kill('SIGKILL')
  }
  return {
    isAlive: () => isAlive,
    kill,
    async ask(file, question) {
      const answered = answerOf(child, limits, kill)
      try {
        await send(child, file, `${JSON.stringify(question)}\n`)
      } catch (error) {
        kill()
        await answered
        throw error
      }
      return answered
    },
  }
}

/** One question and its bytes; what a process that ended does not take is not sent. */
async function send(child: ChildProcessWithoutNullStreams, file: SourceFile, head: string): Promise<void> {
  child.stdin.write(head)
  for await (const piece of file.stream()) {
    if (!child.stdin.writable) return
    if (!child.stdin.write(piece)) await drained(child)
  }
}

const drained = (child: ChildProcessWithoutNullStreams): Promise<void> =>
  new Promise(resolve => {
    const done = () => {
      child.stdin.off('drain', done).off('close', done).off('error', done)
      resolve()
    }
    child.stdin.on('drain', done).on('close', done).on('error', done)
  })

const LINE_END = 0x0a

/** The next line of what the process says, checked; `broke` when it ends, fails, says too much or nonsense. It is then ended, and so it is when it takes too long. */
function answerOf(child: ChildProcessWithoutNullStreams, limits: ReaderLimits, kill: () => void): Promise<PaperAnswer | 'broke'> {
  return new Promise(resolve => {
    const patience = limits.paperMilliseconds * WAITED + START_MS
    const pieces: Buffer[] = []
    let bytes = 0
    const end = (answer: PaperAnswer | 'broke'): void => {
      clearTimeout(timer)
      child.stdout.off('data', take)
      child.off('close', broken).off('error', broken)
      resolve(answer)
    }
    const broken = (): void => {
      kill()
      end('broke')
    }
    const take = (piece: Buffer): void => {
      pieces.push(piece)
      bytes += piece.length
      const isWhole = bytes <= limits.paperAnswerBytes && piece.includes(LINE_END)
      const answer = isWhole ? parsed(Buffer.concat(pieces).toString('utf8')) : undefined
      if (answer !== undefined) end(answer)
      else if (isWhole || bytes > limits.paperAnswerBytes) broken()
    }
    const timer = setTimeout(() => {
      kill()
      end(tooLong(patience))
    }, patience)
    child.stdout.on('data', take)
    child.once('close', broken).once('error', broken)
    if (child.exitCode !== null || child.signalCode !== null) broken()
  })
}

function parsed(line: string): PaperAnswer | undefined {
  try {
    return paperAnswerSchema.safeParse(JSON.parse(line)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
