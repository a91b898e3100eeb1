import '../quiet-zod.ts'
import type { HostError } from '../../catalogue/contract/host.ts'
import type { DeskTexts } from '../../catalogue/desks/desk-words.ts'
import { meetAmenities, tellWords } from '../../catalogue/desks/meet-amenities.ts'
import { meetDesks } from '../../catalogue/desks/meet-desks.ts'
import { meetServices } from '../../catalogue/desks/meet-services.ts'
import type { AmenityTexts } from '../../catalogue/desks/meet-urgent.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { SearchEngine } from '../../catalogue/search/types.ts'
import { findPassage, findPassages } from './find-passages.ts'
import type { Answered, Asked } from './messages.ts'
import { askedSchema } from './messages.ts'
import { openRelease } from './open-release.ts'
import { ReleaseDocuments } from './release-documents.ts'
import { releaseFiles } from './release-files.ts'

type Loaded = Readonly<{ engine: SearchEngine; documents: ReleaseDocuments }>

const NOT_LOADED: HostError = { code: 'no-release' }

/** The documents wait until the window stands by: it must not share its first half second with them. */
const BEFORE_DOCUMENTS_MS = 500

/** Preparing takes a third of a second of a processor: not while another window, just shown, is perhaps being touched. */
const BEFORE_WARMING_MS = 2_000

let loaded: Loaded | undefined
let desks: readonly DeskTexts[] = []
let amenities: readonly AmenityTexts[] = []
let services: readonly DeskTexts[] = []
/** How many searches were asked for: the passages of those before the last are wanted no more. */
let searches = 0

async function load({
  release: address,
  keepAs,
}: Extract<Asked, { ask: 'load' }>): Promise<Result<{ keepsDocuments: boolean }, HostError>> {
  // Read only from where the worker itself came from.
  const { protocol, host } = new URL(address)
  if (protocol !== self.location.protocol || host !== self.location.host) return fail({ code: 'refused' })
  const files = releaseFiles(address, keepAs === undefined ? undefined : await cacheOf(keepAs))
  const release = await openRelease(files)
  if (!release.ok) return release
  const start = new Promise(resolve => setTimeout(resolve, BEFORE_DOCUMENTS_MS))
  const documents = new ReleaseDocuments({ ...release.value, files }, start)
  loaded = { engine: release.value.engine, documents }
  return ok({ keepsDocuments: documents.keeps })
}

/** The browser's cache of the release, where the browser gives one. */
async function cacheOf(release: string) {
  const { openReleaseCache } = await import('./release-cache.ts')
  return openReleaseCache(release).catch(() => undefined)
}

async function answer(asked: Asked): Promise<Result<unknown, HostError>> {
  if (asked.ask === 'load') return load(asked)
  if (asked.ask === 'know-desks') {
    desks = asked.desks
    return ok(undefined)
  }
  if (asked.ask === 'know-amenities') {
    amenities = asked.amenities
    // Sentences are read once, before anybody has typed: the first letter must not wait for it.
    setTimeout(() => meetAmenities(amenities, { words: '-' }, []), BEFORE_WARMING_MS)
    return ok(undefined)
  }
  if (asked.ask === 'meet-amenities') return ok(meetAmenities(amenities, asked.said, asked.spoken))
  if (asked.ask === 'know-services') {
    services = asked.services
    return ok(undefined)
  }
  if (asked.ask === 'meet-services') return ok(meetServices(services, asked.said, asked.spoken))
  if (asked.ask === 'tell') return ok(tellWords(asked.words))
  if (asked.ask === 'meet-desks') return ok(meetDesks(desks, asked.said, asked.spoken))
  if (loaded === undefined) return fail(NOT_LOADED)
  const { engine, documents } = loaded
  switch (asked.ask) {
    case 'warm':
      // In a task of its own: the window is told at once, and asks for this before anybody has typed.
      setTimeout(() => engine.warm(asked.language), BEFORE_WARMING_MS)
      return ok(undefined)
    case 'search':
      searches++
      return ok(engine.search(asked.request))
    case 'list':
      return ok(engine.list(asked.request))
    case 'passages': {
      const search = searches
      return findPassages(loaded, { ...asked, isOvertaken: () => search !== searches })
    }
    case 'passage':
      return findPassage(loaded, asked.request, asked.key)
    case 'document':
      return documents.read(asked.key)
    case 'cards':
      return ok(engine.cards(asked.keys))
    case 'related': {
      const document = await documents.read(asked.key)
      return document.ok ? ok(document.value && engine.related(document.value, asked.request)) : document
    }
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
