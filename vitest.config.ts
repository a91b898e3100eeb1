import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const ROOT = import.meta.dirname
const KINDS = ['unit', 'property', 'hostile', 'real']
const TESTS = /\.test\.tsx?$/
/** A file that puts a document, modules, clocks or globals in place of the real ones, or measures memory; or says why it must stand alone: `@alone: ...`. */
const STANDS_ALONE = /@vitest-environment|\bvi\b|memoryUsage|@alone/

const files = KINDS.flatMap(kind =>
  readdirSync(join(ROOT, 'tests', kind), { recursive: true, encoding: 'utf8' }).map(name => `tests/${kind}/${name.replaceAll('\\', '/')}`),
).filter(name => TESTS.test(name))
const alone = files.filter(name => STANDS_ALONE.test(readFileSync(join(ROOT, name), 'utf8')))

/**
 * Most tests share what they import, one file after the other in each of two processes: to load the same modules anew for each file, and to run them cold, takes as long
 * again as the tests. Files that change what others import have a process to themselves.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // No test waits for this: it ends what hangs, also where others use the machine.
    testTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'together', include: KINDS.map(kind => `tests/${kind}/**/*.test.{ts,tsx}`), exclude: alone, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
