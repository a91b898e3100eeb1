import { spawn } from 'node:child_process'

export type RunLimits = Readonly<{ milliseconds: number; bytes: number }>

type Run = Readonly<{ program: string; arguments: readonly string[]; input: string | Uint8Array; limits: RunLimits; signal: AbortSignal }>

/** Of our surroundings, what a program needs to be found its libraries and data; nothing else is its business. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'SystemRoot', 'TEMP']

/**
 * What the program writes for this input, or `undefined` when it fails, takes too long, writes too much or is stopped: it is then killed. The input goes through
 * a pipe, never into arguments, which every process of the machine may read; what it says about itself is not read.
 */
export function runProgram({ program, arguments: args, input, limits, signal }: Run): Promise<Uint8Array | undefined> {
  return new Promise(resolve => {
    const env = Object.fromEntries(PASSED_ON.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], shell: false, windowsHide: true, env })
    const kill = (): void => void child.kill('SIGKILL')
    const timer = setTimeout(kill, limits.milliseconds)
    signal.addEventListener('abort', kill, { once: true })
    if (signal.aborted) kill()
    const pieces: Buffer[] = []
    let bytes = 0
    const end = (written: Uint8Array | undefined): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      resolve(written)
    }
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
