import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestSchema } from '../../../catalogue/model/release.ts'
import { MANIFEST_FILE, manifestText, nameOfFiles, SEAL_FILE, sealOf, sha256 } from '../../../catalogue/release/manifest.ts'
import { freshFolder } from './surroundings.ts'

const BUNDLE = 'centre.json'
/** The shortest that a centre may have: before it is asked whether somebody is there, and until the visit ends unanswered. */
export const IMPATIENT_SECONDS = 20

/** A copy of a release whose centre asks "still there?" as early as a centre may, after 20 s, and waits for 20 s: so that a test of idleness is short. */
export function impatientRelease(releases: string): string {
  const name = readFileSync(join(releases, 'current'), 'utf8').trim()
  const copy = freshFolder('impatient')
  cpSync(join(releases, name), copy, { recursive: true })
  const bundle = JSON.parse(readFileSync(join(copy, BUNDLE), 'utf8'))
  bundle.centre.timing = {
    ...bundle.centre.timing,
    idleListSeconds: IMPATIENT_SECONDS,
    idleDocumentSeconds: IMPATIENT_SECONDS,
    warningSeconds: IMPATIENT_SECONDS,
  }
  const text = JSON.stringify(bundle)
  writeFileSync(join(copy, BUNDLE), text)
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(copy, MANIFEST_FILE), 'utf8')))
  const files = manifest.files.map(file =>
    file.path === BUNDLE ? { path: BUNDLE, bytes: Buffer.byteLength(text), sha256: sha256(text) } : file,
  )
  const sealed = manifestText({ ...manifest, files, name: nameOfFiles(files) })
  writeFileSync(join(copy, MANIFEST_FILE), sealed)
  writeFileSync(join(copy, SEAL_FILE), sealOf(sealed))
  return copy
}
