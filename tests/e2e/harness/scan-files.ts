import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files under a folder that hold a word, as UTF-8, UTF-16, percent-coded UTF-8, base64 or in their name. A file that goes while it is read holds nothing. */
export function filesHolding(folder: string, word: string): readonly string[] {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), ...base64Forms(word)]
  return filesUnder(folder).filter(file => file.includes(word) || holds(file, needles))
}

/** Every file below a folder; a folder that goes while it is looked into has none. */
function filesUnder(folder: string): readonly string[] {
  const entries = orWhenGone(() => readdirSync(folder, { withFileTypes: true }), [])
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
  })
}

function holds(file: string, needles: readonly Buffer[]): boolean {
  const bytes = orWhenGone(() => readFileSync(file), Buffer.alloc(0))
  return needles.some(needle => bytes.includes(needle))
}

function orWhenGone<T>(read: () => T, none: T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return none
    throw error
  }
}

/** The word's base64 at each of the three places it can begin at, without the letters that depend on what stands beside it. */
function base64Forms(word: string): readonly Buffer[] {
  return [0, 1, 2].map(shift => {
    const coded = Buffer.from(`${' '.repeat(shift)}${word}`)
      .toString('base64')
      .replaceAll('=', '')
    return Buffer.from(coded.slice(shift === 0 ? 0 : 4, -2))
  })
}
