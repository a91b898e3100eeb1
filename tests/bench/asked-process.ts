import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import type { Answer, Ask } from './ask.ts'

/** A process that holds one engine and answers one question at a time. */
export type AskedProcess = Readonly<{
  /** Ends the process when the answer is not there within `seconds`; a process that has ended by itself is an answer too. */
  ask(question: Ask, seconds: number): Promise<Answer>
  stop(): void
}>

const endOf = ({ exitCode, signalCode }: ChildProcess): string => `its process ended (${signalCode ?? `code ${exitCode}`})`

function answerOf(child: ChildProcess, question: Ask, seconds: number): Promise<Answer> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve({ ok: false, why: endOf(child) })
  return new Promise(resolve => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, seconds * 1000)
    const settle = (answer: Answer): void => {
      clearTimeout(timer)
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(answer)
    }
    const onMessage = (message: unknown): void => settle(message as Answer)
    // Only when it is gone: what is asked next must not meet half a process.
    const onExit = (): void => settle({ ok: false, why: isLate ? `not within ${seconds} s` : endOf(child) })
    child.on('message', onMessage)
    child.on('exit', onExit)
    child.send(question, error => {
      if (error !== null) settle({ ok: false, why: error.message })
    })
  })
}

/** Starts `program` to hold one engine. Its memory may grow to 12 GB. */
export function startAsked(program: string, engine: string): AskedProcess {
  const child = fork(program, ['--engine', engine], { execArgv: ['--expose-gc', '--max-old-space-size=12288'] })
  return { ask: (question, seconds) => answerOf(child, question, seconds), stop: () => void child.kill('SIGKILL') }
}
