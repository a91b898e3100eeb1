import { spawn } from 'node:child_process'

/**
 * Runs a program and collects what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, echo?: boolean }} [options] `echo` also passes the output through as it comes
 * @returns {Promise<{ code: number, output: string, seconds: number }>} `code` is 127 when the program could not be started
 */
export function run(command, args, options = {}) {
  const started = performance.now()
  return new Promise(resolve => {
    const child = spawn(command, [...args], { cwd: options.cwd, env: options.env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    /** @param {Buffer} chunk */
    const take = chunk => {
      output += chunk.toString('utf8')
      if (options.echo === true) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const done = (/** @type {number} */ code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    child.on('error', error => {
      output += `${error.message}\n`
      done(127)
    })
    child.on('close', (code, signal) => done(code ?? (signal === null ? 1 : 128)))
  })
}

/** The repository's own folder. */
export const ROOT = new URL('..', import.meta.url).pathname

/**
 * The path of a program that npm installed with us.
 * @param {string} name
 */
export const bin = name => `${ROOT}node_modules/.bin/${name}`
