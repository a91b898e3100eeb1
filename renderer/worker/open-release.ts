import type { HostError } from '../../catalogue/contract/host.ts'
import { isLabelPath } from '../../catalogue/index/label-path.ts'
import { SegmentError } from '../../catalogue/index/segment.ts'
import { languageOfWordList } from '../../catalogue/index/word-list-path.ts'
import { synonymsSchema } from '../../catalogue/model/centre.ts'
import type { Manifest } from '../../catalogue/model/release.ts'
import { manifestSchema } from '../../catalogue/model/release.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { openEngine } from '../../catalogue/search/open-engine.ts'
import type { SearchEngine } from '../../catalogue/search/types.ts'
import type { ReleaseFiles } from './release-files.ts'

const BROKEN: HostError = { code: 'broken-release' }

const SYNONYMS = 'vocabulary/synonyms.json'

type Parser<T> = Readonly<{ safeParse(raw: unknown): { success: true; data: T } | { success: false } }>

async function readJson<T>(bytes: Result<ArrayBuffer, HostError>, schema: Parser<T>): Promise<Result<T, HostError>> {
  if (!bytes.ok) return bytes
  try {
    const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes.value)))
    return parsed.success ? ok(parsed.data) : fail(BROKEN)
  } catch {
    return fail(BROKEN)
  }
}

/** All or the first error. */
function together<T>(results: readonly Result<T, HostError>[]): Result<readonly T[], HostError> {
  const values: T[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return ok(values)
}

/** A release opened for searching, and the list of its files. */
export type OpenRelease = Readonly<{ engine: SearchEngine; manifest: Manifest }>

/** Reads the whole index of the release and opens it for searching: everything a visitor's words will ever need, before any visit. */
export async function openRelease(files: ReleaseFiles): Promise<Result<OpenRelease, HostError>> {
  const manifest = await readJson(await files.fetch('manifest.json'), manifestSchema)
  if (!manifest.ok) return manifest
  const engine = await openIndex(files, manifest.value, true)
  return engine.ok ? ok({ engine: engine.value, manifest: manifest.value }) : engine
}

async function openIndex(files: ReleaseFiles, manifest: Manifest, mayRetry: boolean): Promise<Result<SearchEngine, HostError>> {
  const paths = manifest.files.map(({ path }) => path)
  const index = paths.filter(path => /^index\/[^/]+\.seg$/.test(path))
  const lists = paths.filter(path => languageOfWordList(path) !== undefined)
  const [segments, vocabularies, synonyms, words] = await Promise.all([
    Promise.all(index.map(files.kept)).then(together),
    Promise.all(paths.filter(isLabelPath).map(files.kept)).then(together),
    files.kept(SYNONYMS).then(bytes => readJson(bytes, synonymsSchema)),
    Promise.all(lists.map(files.kept)).then(together),
  ])
  if (!segments.ok) return segments
  if (!vocabularies.ok) return vocabularies
  if (!synonyms.ok) return synonyms
  if (!words.ok) return words
  const byLanguage = new Map(words.value.map((bytes, at) => [languageOfWordList(lists[at] ?? '') ?? '', new Uint8Array(bytes)]))
  try {
    return ok(openEngine({ segments: segments.value, synonyms: synonyms.value, vocabularies: vocabularies.value, words: byLanguage }))
  } catch (error) {
    if (!(error instanceof SegmentError)) throw error
    // A kept copy may have gone bad while the host's own file is sound.
    for (const path of paths) await files.forget(path)
    return mayRetry ? openIndex(files, manifest, false) : fail(BROKEN)
  }
}
