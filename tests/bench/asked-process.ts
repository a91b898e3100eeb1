import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import type { Answer, Ask } from './ask.ts'

/** A process that holds one engine and answers one question at a time. */
export type AskedProcess = Readonly<{
  /** Ends the process when the answer is not there within `seconds`; a process that ends by itself is an answer too. */
  ask(question: Ask, seconds: number): Promise<Answer>
  stop(): void
}>

function answerOf(child: ChildProcess, question: Ask, seconds: number): Promise<Answer> {
  return new Promise(resolve => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(answer)
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      settle({ ok: false, why: `not within ${seconds} s` })
    }, seconds * 1000)
    child.once('message', message => settle(message as Answer))
    child.once('exit', (code, signal) => settle({ ok: false, why: `ended by ${signal ?? `code ${code}`}` }))
    if (!child.connected) settle({ ok: false, why: 'has ended' })
    else child.send(question)
  })
}

/** Starts this very program again, to hold one engine. */
export function startAsked(engine: string): AskedProcess {
  const child = fork(process.argv[1] as string, ['--engine', engine], { execArgv: ['--expose-gc', '--max-old-space-size=12288'] })
  return { ask: (question, seconds) => answerOf(child, question, seconds), stop: () => void child.kill('SIGKILL') }
}
