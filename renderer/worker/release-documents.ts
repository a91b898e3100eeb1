import type { HostError } from '../../catalogue/contract/host.ts'
import { blockPath, readBlockRecord } from '../../catalogue/index/block.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import type { Manifest } from '../../catalogue/model/release.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { Locator, SearchEngine } from '../../catalogue/search/types.ts'
import type { ReleaseFiles } from './release-files.ts'

/**
 * Up to this many bytes, as they lie compressed, a window keeps all documents of a release: some 16,000 job sheets of ROME, or 45,000
 * records of a library.
 */
const MOST_KEPT_BYTES = 24 * 1024 * 1024

const BLOCK = /^documents\/\d+\.blk$/

/** What of a release its documents are read with. */
export type DocumentSource = Readonly<{ engine: SearchEngine; files: ReleaseFiles; manifest: Manifest; mostBytes?: number }>

/**
 * The documents of an open release. All of them are kept as compressed bytes, or none: which blocks are read never says what was typed. A
 * single one is read from the host only when a visitor has opened it.
 */
export class ReleaseDocuments {
  private readonly source: DocumentSource
  private readonly paths: readonly string[]
  /** Whether this release is small enough for all of them to be kept. */
  readonly keeps: boolean
  /** Settles once all documents are kept, or none will be; never rejects. */
  readonly whenKept: Promise<Result<undefined, HostError>>
  private blocks: ReadonlyMap<string, ArrayBuffer> = new Map()

  /**
   * Reads all documents once `start` is there, in the order of the manifest, where the release is small enough; otherwise nothing. Nothing
   * that is asked starts it or hastens it.
   */
  constructor(source: DocumentSource, start: Promise<unknown>) {
    const files = source.manifest.files.filter(({ path }) => BLOCK.test(path))
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
    this.source = source
    this.paths = files.map(({ path }) => path)
    this.keeps = total <= (source.mostBytes ?? MOST_KEPT_BYTES)
    this.whenKept = start.then(() => this.keepAll())
  }

  /** The compressed bytes that are kept. */
  get keptBytes(): number {
    return [...this.blocks.values()].reduce((sum, block) => sum + block.byteLength, 0)
  }

  /**
   * A document that a visitor has opened: from memory, else its block from the host. Undefined when this release has none of that id or
   * number.
   */
  async read(key: string): Promise<Result<ReleaseDocument | undefined, HostError>> {
    const locator = this.source.engine.locate(key)
    if (locator === undefined) return ok(undefined)
    const path = blockPath(locator.block)
    const kept = this.blocks.get(path)
    const block = kept === undefined ? await this.source.files.fetch(path) : ok(kept)
    return block.ok ? readRecord(block.value, locator) : block
  }

  /** A document that is kept; undefined where none are. Reads nothing from the host, whatever is asked. */
  async readKept(key: string): Promise<Result<ReleaseDocument | undefined, HostError>> {
    const locator = this.source.engine.locate(key)
    const block = locator === undefined ? undefined : this.blocks.get(blockPath(locator.block))
    return locator === undefined || block === undefined ? ok(undefined) : readRecord(block, locator)
  }

  private async keepAll(): Promise<Result<undefined, HostError>> {
    if (!this.keeps) return ok(undefined)
    const blocks = new Map<string, ArrayBuffer>()
    // One after the other: a visitor who is there already waits for none of them.
    for (const path of this.paths) {
      const block = await this.source.files.fetch(path)
      if (!block.ok) return block
      blocks.set(path, block.value)
    }
    this.blocks = blocks
    return ok(undefined)
  }
}

async function readRecord(block: ArrayBuffer, { record }: Locator): Promise<Result<ReleaseDocument, HostError>> {
  try {
    return ok(await readBlockRecord(block, record))
  } catch {
    return fail({ code: 'broken-release' })
  }
}
