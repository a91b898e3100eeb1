import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll } from 'vitest'

const run = promisify(execFile)

/** Sees to it that the process that reads papers is built of the sources as they stand, before the tests of a file run. */
export function withPaperProgram(): void {
  beforeAll(async () => {
    await run(process.execPath, ['build/bundle-cli.mjs', '--if-stale'])
  }, 60_000)
}
