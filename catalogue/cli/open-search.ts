import { isLabelPath } from '../index/label-path.ts'
import { SegmentError } from '../index/segment.ts'
import { synonymsSchema } from '../model/centre.ts'
import type { Problem } from '../model/problem.ts'
import type { CentreBundle } from '../model/release.ts'
import { centreBundleSchema } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { OpenRelease } from '../release/open-release.ts'
import { openRelease } from '../release/open-release.ts'
import { openEngine } from '../search/open-engine.ts'
import type { SearchEngine } from '../search/types.ts'

/** A release opened for searching as a window opens it. */
export type OpenSearch = Readonly<{
  engine: SearchEngine
  bundle: CentreBundle
  created: Date
  expandedUntil: string
  warnings: readonly Problem[]
}>

const SYNONYMS = 'vocabulary/synonyms.json'

const broken = (file: string, message: string): Problem => ({ code: 'unreadable-file', severity: 'refused', file, message })

/** Reads the index, the synonyms and the centre of a release, verified. */
export async function openSearch(dir: string): Promise<Result<OpenSearch, readonly Problem[]>> {
  const opened = await openRelease(dir)
  if (!opened.ok) return opened
  try {
    return ok(await readParts(opened.value))
  } catch (error) {
    if (error instanceof UnreadablePart) return fail([broken(error.path, error.message)])
    if (error instanceof SegmentError) return fail([broken(opened.value.dir, `The index cannot be used: ${error.message}. Publish again.`)])
    throw error
  }
}

class UnreadablePart extends Error {
  readonly path: string
  constructor(path: string) {
    super('This part of the release cannot be read: publish again.')
    this.path = path
  }
}

async function readParts(release: OpenRelease): Promise<OpenSearch> {
  const bytes = async (path: string): Promise<Uint8Array> => {
    const read = await release.read(path)
    if (!read.ok) throw new UnreadablePart(path)
    return read.value
  }
  const json = async (path: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await bytes(path)))
  const paths = release.manifest.files.map(({ path }) => path)
  const segments = paths.filter(path => path.startsWith('index/') && path.endsWith('.seg'))
  const buffers = (wanted: readonly string[]) => Promise.all(wanted.map(async path => new Uint8Array(await bytes(path)).buffer))
  const engine = openEngine({
    segments: await buffers(segments),
    synonyms: synonymsSchema.parse(await json(SYNONYMS)),
    vocabularies: await buffers(paths.filter(isLabelPath)),
  })
  return {
    engine,
    bundle: centreBundleSchema.parse(await json('centre.json')),
    created: new Date(release.manifest.created),
    expandedUntil: release.manifest.expandedUntil,
    warnings: release.warnings,
  }
}
