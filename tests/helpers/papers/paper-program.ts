import { beforeAll } from 'vitest'
import { bundleCli, isCliFresh } from '../../../build/bundle-cli.mjs'

/** Sees to it that the process that reads papers is built of the sources as they stand, before the tests of a file run. */
export function withPaperProgram(): void {
  beforeAll(async () => {
    if (!isCliFresh()) await bundleCli()
  }, 60_000)
}
