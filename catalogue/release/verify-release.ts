import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCheckDigit } from '../model/check-digit.ts'
import type { ReleaseDocument } from '../model/document.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import { centreBundleSchema } from '../model/release.ts'
import { orderOf } from './document-order.ts'
import { SIGNATURE_FILE } from './manifest.ts'
import type { OpenRelease } from './open-release.ts'
import { parseJson } from './parse-json.ts'
import { releaseDocuments } from './recover-registry.ts'
import { isMissing } from './system-problem.ts'

/** What verifying a whole release found. */
export type Verification = Readonly<{
  problems: readonly Problem[]
  /** Whether a signature stands beside the manifest. An unsigned release is said to be so; it is no error. */
  signature: 'unsigned' | 'not checked'
}>

/** Looks inside a release whose hashes were already found right: its centre, every document, its number and its place, the counts. */
export async function verifyContent(release: OpenRelease): Promise<Verification> {
  const problems: Problem[] = []
  await verifyBundle(release, problems)
  try {
    await verifyDocuments(release, problems)
  } catch (error) {
    // What is sealed can still be no block: then the reading says where.
    if (!(error instanceof Error)) throw error
    problems.push(bad('bad-record', 'documents', `The documents cannot be read (${error.message}): publish again.`))
  }
  return { problems, signature: await signatureOf(release.dir) }
}

async function verifyBundle(release: OpenRelease, problems: Problem[]): Promise<void> {
  const read = await release.read('centre.json')
  const readable = read.ok && centreBundleSchema.safeParse(parseJson(new TextDecoder().decode(read.value))).success
  if (!readable) problems.push(bad('bad-manifest', 'centre.json', 'The centre of this release cannot be read: publish again.'))
  for (const language of release.manifest.languages) {
    const path = `index/${language}.seg`
    if (!release.manifest.files.some(file => file.path === path))
      problems.push(bad('missing-file', path, 'This language has no index: publish again.'))
  }
}

async function verifyDocuments(release: OpenRelease, problems: Problem[]): Promise<void> {
  const numbers = new Set<string>()
  const ids = new Set<string>()
  const kinds = new Map<string, number>()
  const files = new Set(release.manifest.files.map(file => file.path))
  let before: Buffer | undefined
  let count = 0
  for await (const document of releaseDocuments(release)) {
    count += 1
    kinds.set(document.kind, (kinds.get(document.kind) ?? 0) + 1)
    const order = orderOf(document)
    const wrong = wrongsOf(document, { numbers, ids, files })
    if (before !== undefined && order.compare(before) <= 0) wrong.push(['', 'It does not stand in its place'])
    for (const [field, message] of wrong) problems.push(misplaced(document, field, message, count))
    before = order
  }
  const { counts } = release.manifest
  const known = [...kinds].every(([kind, of]) => counts.byKind[kind] === of) && Object.keys(counts.byKind).length === kinds.size
  if (!known) problems.push(bad('bad-manifest', 'manifest.json', 'The counts by kind are not those of the documents: publish again.'))
}

type Seen = Readonly<{ numbers: Set<string>; ids: Set<string>; files: ReadonlySet<string> }>

/** What is wrong with one document: field and sentence. Remembers its number and id. */
function wrongsOf(document: ReleaseDocument, seen: Seen): (readonly [string, string])[] {
  const wrongs: (readonly [string, string])[] = []
  if (!hasCheckDigit(document.number)) wrongs.push(['number', `The check digit of ${document.number} is wrong`])
  if (seen.numbers.has(document.number)) wrongs.push(['number', `The number ${document.number} is given twice`])
  if (seen.ids.has(document.id)) wrongs.push(['id', 'The id is given twice'])
  // What may not be shown is not in the release.
  for (const { path } of document.rights?.display === false ? [] : document.attachments) {
    if (!seen.files.has(`attachments/${path}`)) wrongs.push(['attachments', `The attachment ${path} is not in the release`])
  }
  seen.numbers.add(document.number)
  seen.ids.add(document.id)
  return wrongs
}

async function signatureOf(dir: string): Promise<Verification['signature']> {
  try {
    await lstat(join(dir, SIGNATURE_FILE))
    return 'not checked'
  } catch (error) {
    if (isMissing(error)) return 'unsigned'
    throw error
  }
}

const misplaced = (document: ReleaseDocument, field: string, message: string, record: number): Problem => ({
  ...bad('bad-record', 'documents', `${message}: publish again.`),
  record,
  id: document.id,
  ...(field !== '' && { field }),
})

const bad = (code: ProblemCode, file: string, message: string): Problem => ({ code, severity: 'refused', file, message })
