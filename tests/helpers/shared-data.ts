import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of real exports, where there is one beside the repository (or at ESCALE_SHARED_DATA). */
const folder = process.env.ESCALE_SHARED_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data')

/** Paths of real exports, or undefined (said on the terminal) where they are not. */
export function sharedData(name: string): string | undefined {
  const path = join(folder, name)
  if (existsSync(path)) return path
  console.log(`Not run: no real export at ${path}. Set ESCALE_SHARED_DATA to the folder that holds ${name}.`)
  return undefined
}
