import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { Manifest, ReleaseFile } from '../model/release.ts'
import { manifestSchema, RELEASE_FORMAT } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { adviseOnIssue, fieldPath } from './field-path.ts'
import { isMissing } from './system-problem.ts'

export const MANIFEST_FILE = 'manifest.json'
/** One line as `sha256sum` writes it: finds damage to the manifest itself, which the release's name does not cover. */
export const SEAL_FILE = 'manifest.sha256'
/** Kept for the signature over the manifest's bytes. */
export const SIGNATURE_FILE = 'manifest.sig'

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Order of paths that is the same on every machine: by code unit, not by locale. */
export const byPath = (left: { path: string }, right: { path: string }): number =>
  left.path < right.path ? -1 : left.path > right.path ? 1 : 0

/** The release's name: SHA-256 of its files, sorted by path, one line `<sha256>  <path>` each as `sha256sum` writes them. */
export const nameOfFiles = (files: readonly ReleaseFile[]): string =>
  sha256(
    [...files]
      .sort(byPath)
      .map(file => `${file.sha256}  ${file.path}\n`)
      .join(''),
  )

/** The manifest's bytes as written. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 1)}\n`

/** The seal of a manifest. */
export const sealOf = (manifestBytes: Uint8Array | string): string => `${sha256(manifestBytes)}  ${MANIFEST_FILE}\n`

/**
 * Reads a release's manifest: its seal, its format version, its fields, its name against its list of files. The files themselves are not read.
 * Never throws for what stands in the folder.
 */
export async function readManifest(dir: string): Promise<Result<Readonly<{ manifest: Manifest; bytes: Uint8Array }>, readonly Problem[]>> {
  const bytes = await readOrMissing(join(dir, MANIFEST_FILE))
  if (bytes === undefined) return fail([found('missing-file', MANIFEST_FILE, `There is no release in ${dir}: name a release's folder.`)])
  const seal = await readOrMissing(join(dir, SEAL_FILE))
  if (seal === undefined) return fail([found('missing-file', SEAL_FILE, `The manifest's seal is gone: ${REPLACE}`)])
  if (!seal.equals(Buffer.from(sealOf(bytes))))
    return fail([found('hash-mismatch', SEAL_FILE, `The manifest is not as it was sealed: ${REPLACE}`)])
  const parsed = parseManifest(bytes)
  return parsed.ok ? ok({ manifest: parsed.value, bytes }) : parsed
}

const REPLACE = 'publish again, or copy the release again from where it came.'

function parseManifest(bytes: Uint8Array): Result<Manifest, readonly Problem[]> {
  let raw: unknown
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    return fail([found('bad-manifest', MANIFEST_FILE, `The manifest is not JSON (${error.message}): ${REPLACE}`)])
  }
  if (typeof raw === 'object' && raw !== null && 'format' in raw && typeof raw.format === 'number' && raw.format !== RELEASE_FORMAT) {
    const message = `This release is of format ${raw.format}, this program reads format ${RELEASE_FORMAT}: use the version of Escale that made it, or a newer one.`
    return fail([{ ...found('unknown-version', MANIFEST_FILE, message), field: 'format' }])
  }
  const parsed = manifestSchema.safeParse(raw)
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map(issue => ({ ...found('bad-manifest', MANIFEST_FILE, adviseOnIssue(issue)), field: fieldPath(issue.path) })),
    )
  }
  const problem = contradictionOf(parsed.data)
  return problem === undefined ? ok(parsed.data) : fail([problem])
}

/** What a manifest may not say of itself although each field is well formed. */
function contradictionOf(manifest: Manifest): Problem | undefined {
  const paths = manifest.files.map(file => file.path)
  if (new Set(paths.map(path => path.toLowerCase())).size !== paths.length) {
    return { ...found('bad-manifest', MANIFEST_FILE, `A path is listed twice: ${REPLACE}`), field: 'files' }
  }
  const own = [MANIFEST_FILE, SEAL_FILE, SIGNATURE_FILE].find(path => paths.includes(path))
  if (own !== undefined) return { ...found('bad-manifest', MANIFEST_FILE, `The manifest lists ${own}: ${REPLACE}`), field: 'files' }
  if (nameOfFiles(manifest.files) !== manifest.name) {
    return { ...found('hash-mismatch', MANIFEST_FILE, `The release's name does not fit its list of files: ${REPLACE}`), field: 'name' }
  }
  return undefined
}

async function readOrMissing(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const found = (code: ProblemCode, file: string, message: string): Problem => ({ code, severity: 'refused', file, message })
