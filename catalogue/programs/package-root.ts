import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this program's own package.json, wherever the code was bundled to. Throws when there is none above. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new Error('the program’s own folder was not found')
  }
}

/** The demonstration centre's files, which a fresh installation starts with. */
export const demonstrationCentre = (): string => join(packageRoot(), 'catalogue', 'demo', 'centre')
