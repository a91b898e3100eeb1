import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, PROGRAM } from './surroundings.ts'

/** Publishes a centre that is made of files alone, as its librarian would: its folder, one import, `publish`. Returns its installation. */
export function publishedCentre(name: string): string {
  const home = freshFolder(name)
  const files = join(import.meta.dirname, '..', '..', 'fixtures', 'centres', name)
  cpSync(files, join(home, 'centre'), { recursive: true })
  const escale = (...args: readonly string[]) =>
    execFileSync(process.execPath, [join(PROGRAM, 'build', 'escale.mjs'), ...args, '--into', home], { encoding: 'utf8', stdio: 'pipe' })
  escale('import', join(files, 'documents.csv'), '--source', 'fondo', '--mapping', join(files, 'documents.mapping.json'))
  escale('publish')
  return home
}
