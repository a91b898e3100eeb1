import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'

/** The arguments with which Electron overwrites freed memory (electron/freed-memory.ts); without them the program starts itself a second time. */
export const freedMemoryArguments = () =>
  Object.entries(JSON.parse(readFileSync(join(ROOT, 'electron', 'freed-memory.json'), 'utf8'))).map(([name, value]) => `--${name}=${value}`)
