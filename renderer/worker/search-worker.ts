import '../quiet-zod.ts'
import type { HostError } from '../../catalogue/contract/host.ts'
import type { DeskTexts } from '../../catalogue/desks/desk-words.ts'
import { meetDesks } from '../../catalogue/desks/meet-desks.ts'
import { blockPath, readBlockRecord } from '../../catalogue/index/block.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { SearchEngine } from '../../catalogue/search/types.ts'
import type { Answered, Asked } from './messages.ts'
import { askedSchema } from './messages.ts'
import { openRelease } from './open-release.ts'
import type { ReleaseFiles } from './release-files.ts'
import { releaseFiles } from './release-files.ts'

type Loaded = Readonly<{ engine: SearchEngine; files: ReleaseFiles }>

const NOT_LOADED: HostError = { code: 'no-release' }

let loaded: Loaded | undefined
let desks: readonly DeskTexts[] = []

async function load({ release, keepAs }: Extract<Asked, { ask: 'load' }>): Promise<Result<undefined, HostError>> {
  // Read only from where the worker itself came from.
  const { protocol, host } = new URL(release)
  if (protocol !== self.location.protocol || host !== self.location.host) return fail({ code: 'refused' })
  const files = releaseFiles(release, keepAs === undefined ? undefined : await cacheOf(keepAs))
  const engine = await openRelease(files)
  if (!engine.ok) return engine
  loaded = { engine: engine.value, files }
  return ok(undefined)
}

/** The browser's cache of the release, where the browser gives one. */
async function cacheOf(release: string) {
  const { openReleaseCache } = await import('./release-cache.ts')
  return openReleaseCache(release).catch(() => undefined)
}

async function readDocument({ engine, files }: Loaded, key: string): Promise<Result<ReleaseDocument | undefined, HostError>> {
  const locator = engine.locate(key)
  if (locator === undefined) return ok(undefined)
  const block = await files.fetch(blockPath(locator.block))
  if (!block.ok) return block
  try {
    return ok(await readBlockRecord(block.value, locator.record))
  } catch {
    return fail({ code: 'broken-release' })
  }
}

async function answer(asked: Asked): Promise<Result<unknown, HostError>> {
  if (asked.ask === 'load') return load(asked)
  if (asked.ask === 'know-desks') {
    desks = asked.desks
    return ok(undefined)
  }
  if (asked.ask === 'meet-desks') return ok(meetDesks(desks, asked.words, asked.spoken))
  if (loaded === undefined) return fail(NOT_LOADED)
  const { engine } = loaded
  switch (asked.ask) {
    case 'search':
      return ok(engine.search(asked.request))
    case 'document':
      return readDocument(loaded, asked.key)
    case 'cards':
      return ok(engine.cards(asked.keys))
    case 'related':
      return ok(engine.related(asked.key, asked.options))
  }
}

async function receive(data: unknown): Promise<void> {
  const asked = askedSchema.parse(data)
  const result = await answer(asked)
  const answered: Answered = result.ok
    ? { number: asked.number, ok: true, value: result.value }
    : { number: asked.number, ok: false, code: result.error.code }
  self.postMessage(answered)
}

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  receive(data).catch(error => {
    // A bug: outside of the promise it reaches the window as the worker's error, and no question waits for ever.
    setTimeout(() => {
      throw error
    })
  })
}
