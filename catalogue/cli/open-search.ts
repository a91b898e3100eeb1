import { join } from 'node:path'
import { blockPath, readBlockRecord } from '../index/block.ts'
import { isLabelPath } from '../index/label-path.ts'
import type { Segment } from '../index/segment.ts'
import { SegmentError } from '../index/segment.ts'
import { languageOfWordList } from '../index/word-list-path.ts'
import { synonymsSchema } from '../model/centre.ts'
import type { ReleaseDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { CentreBundle } from '../model/release.ts'
import { centreBundleSchema } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { openIndex } from '../release/open-index.ts'
import type { OpenRelease } from '../release/open-release.ts'
import { openRelease } from '../release/open-release.ts'
import { openEngine } from '../search/open-engine.ts'
import type { SearchEngine } from '../search/types.ts'

/** A release opened for searching: its index is read from the disk as far as the questions go. */
export type OpenSearch = Readonly<{
  engine: SearchEngine
  bundle: CentreBundle
  created: Date
  expandedUntil: string
  /** A document of the release, its block read from the disk and verified; undefined when there is none of that number or id. */
  document(key: string): Promise<Result<ReleaseDocument | undefined, Problem>>
  warnings: readonly Problem[]
}>

const SYNONYMS = 'vocabulary/synonyms.json'

const UNREADABLE = 'This part of the release cannot be read: publish again.'

const broken = (file: string, message: string): Problem => ({ code: 'unreadable-file', severity: 'refused', file, message })

/** Reads the synonyms and the centre of a release, verified, and opens its index. A search in it throws `SegmentError` where it comes upon damage. */
export async function openSearch(dir: string): Promise<Result<OpenSearch, readonly Problem[]>> {
  const opened = await openRelease(dir, { looked: 'at-sizes' })
  if (!opened.ok) return opened
  try {
    return ok(await readParts(opened.value))
  } catch (error) {
    if (error instanceof UnreadablePart) return fail([broken(error.path, error.message)])
    if (error instanceof SegmentError) return fail([brokenIndex(opened.value.dir, error)])
    throw error
  }
}

/** An index that is not as it was sealed. */
export const brokenIndex = (dir: string, { message }: SegmentError): Problem =>
  broken(dir, `The index cannot be used: ${message}. Publish again.`)

class UnreadablePart extends Error {
  readonly path: string
  constructor(path: string) {
    super(UNREADABLE)
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
  // The command ends with its answers, and its files with it.
  const index = (path: string): Segment => openIndex(join(release.dir, path)).segment
  const words = new Map<string, Uint8Array>()
  for (const path of paths) {
    const language = languageOfWordList(path)
    if (language !== undefined) words.set(language, await bytes(path))
  }
  const engine = openEngine({
    words,
    segments: segments.map(index),
    vocabularies: paths.filter(isLabelPath).map(index),
    synonyms: synonymsSchema.parse(await json(SYNONYMS)),
  })
  return {
    engine,
    bundle: centreBundleSchema.parse(await json('centre.json')),
    created: new Date(release.manifest.created),
    expandedUntil: release.manifest.expandedUntil,
    document: documentReader(release, engine),
    warnings: release.warnings,
  }
}

/** Blocks held while hits of one query after the other are shown. */
const MOST_BLOCKS = 64

function documentReader(release: OpenRelease, engine: SearchEngine): OpenSearch['document'] {
  const blocks = new Map<string, ArrayBuffer>()
  const blockOf = async (path: string): Promise<Result<ArrayBuffer, Problem>> => {
    const known = blocks.get(path)
    if (known !== undefined) return ok(known)
    const read = await release.read(path)
    if (!read.ok) return fail(broken(path, UNREADABLE))
    if (blocks.size >= MOST_BLOCKS) blocks.clear()
    const block = new Uint8Array(read.value).buffer
    blocks.set(path, block)
    return ok(block)
  }
  return async key => {
    const locator = engine.locate(key)
    if (locator === undefined) return ok(undefined)
    const path = blockPath(locator.block)
    const block = await blockOf(path)
    if (!block.ok) return block
    try {
      return ok(await readBlockRecord(block.value, locator.record))
    } catch {
      return fail(broken(path, UNREADABLE))
    }
  }
}
