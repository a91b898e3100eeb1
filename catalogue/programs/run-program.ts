import { spawn } from 'node:child_process'
import { AS_FAMILY, killFamily } from './kill-family.ts'

export type RunLimits = Readonly<{ milliseconds: number; bytes: number }>

type Run = Readonly<{ program: string; arguments: readonly string[]; input: string | Uint8Array; limits: RunLimits; signal: AbortSignal }>

/** Of our surroundings, what a program needs to be found its libraries and data; nothing else is its business. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'SystemRoot', 'TEMP']

/**
 * What the program writes for this input, or `undefined` when it cannot be started, fails, takes too long, writes too much or is stopped: it is then killed with all
 * that it started, and nobody waits for it. The input goes through a pipe, never into arguments, which every process of the machine may read; what it says about
 * itself is not read.
 */
export function runProgram({ program, arguments: args, input, limits, signal }: Run): Promise<Uint8Array | undefined> {
  const child = start(program, args)
  if (child === undefined) return Promise.resolve(undefined)
  return new Promise(resolve => {
    const end = (written: Uint8Array | undefined): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      resolve(written)
    }
    const kill = (): void => {
      killFamily(child)
      // Whatever got away from its family holds the other end of the pipe: it is not waited for.
      child.stdout.destroy()
      child.stdin.destroy()
      end(undefined)
    }
    const timer = setTimeout(kill, limits.milliseconds)
    signal.addEventListener('abort', kill, { once: true })
    if (signal.aborted) kill()
    const pieces: Buffer[] = []
    let bytes = 0
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > limits.bytes) kill()
      else pieces.push(piece)
    })
    child.once('error', () => end(undefined))
    child.once('close', code => end(code === 0 && bytes <= limits.bytes ? Buffer.concat(pieces) : undefined))
    // A program that ends without reading breaks the pipe; that it failed is known by its exit.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** `undefined` for a program or arguments that no system can start: a NUL in them. */
function start(program: string, args: readonly string[]) {
  const env = Object.fromEntries(PASSED_ON.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  try {
    return spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], shell: false, windowsHide: true, env, ...AS_FAMILY })
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_ARG_VALUE') return undefined
    throw error
  }
}
