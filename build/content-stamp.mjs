import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'

/**
 * A digest of the content of files and folders: two trees with the same content have the same stamp, whatever their times.
 * @param {readonly string[]} paths files or folders, from the repository's own folder; one that is absent counts as empty
 * @param {(path: string) => boolean} [isCounted] decides on each file, by its path from the repository's own folder with `/`
 */
export function contentStamp(paths, isCounted = () => true) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder).filter(isCounted).sort()) {
    hash.update(`${file}\0`)
    hash.update(readFileSync(join(ROOT, file)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path from the repository's own folder
 * @returns {string[]}
 */
function filesUnder(path) {
  const absolute = join(ROOT, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
}
