import type { z } from 'zod'
import type { HostError } from '../../catalogue/contract/host.ts'
import { amenityTexts } from '../../catalogue/desks/amenity-texts.ts'
import type { DeskTexts } from '../../catalogue/desks/desk-words.ts'
import type { ServiceNamed } from '../../catalogue/desks/service-texts.ts'
import { serviceTexts } from '../../catalogue/desks/service-texts.ts'
import type { Met, Said } from '../../catalogue/desks/types.ts'
import type { Amenity } from '../../catalogue/model/desk.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import type { Told } from '../../catalogue/model/told.ts'
import type {
  Card,
  Listing,
  ListRequest,
  Passage,
  Related,
  RelatedRequest,
  SearchRequest,
  SearchResponse,
} from '../../catalogue/search/types.ts'
import type { EarlyWorker } from './early-worker.ts'
import { EARLY_NUMBER } from './early-worker.ts'
import type { FoundPassage } from './find-passages.ts'
import { latestOnly } from './latest-only.ts'
import type { Question } from './messages.ts'
import { answeredSchema, VALUES } from './messages.ts'

/** Why the worker has no answer: the release cannot be read, or the worker itself is gone. */
class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable'
  readonly code: HostError['code']

  constructor(code: HostError['code']) {
    super(`the search is unavailable: ${code}`)
    this.code = code
  }
}

export type SearchClientOptions = Readonly<{
  /** The release's name, where this origin persists (the browser host): its index is kept in IndexedDB. Never given in a kiosk. */
  keepAs?: string
}>

/** The search worker as the screens see it. Every promise but `load` rejects with `SearchUnavailable` only when the worker or a file fails. */
export type SearchClient = Readonly<{
  /** Reads the whole index, before any visit. Rejects with `SearchUnavailable` when the release cannot be used. */
  load(): Promise<void>
  /** Lets a loaded worker prepare, once the window stands by, for a visitor who reads `language`. */
  warm(language: string): Promise<void>
  /** Tells the worker what the desks answer for. */
  knowDesks(desks: readonly DeskTexts[]): Promise<void>
  /** How well words meet each of those desks, in their order. */
  meetDesks(said: Said, spoken: readonly string[]): Promise<readonly Met[]>
  /** Tells the worker by which words amenities are asked for. */
  knowAmenities(amenities: readonly Amenity[]): Promise<void>
  /** How well words ask for each of those amenities, in their order. */
  meetAmenities(said: Said, spoken: readonly string[]): Promise<readonly number[]>
  /** Tells the worker by which words services near here are asked for. `own`: the centre's language. */
  knowServices(services: readonly ServiceNamed[], own: string): Promise<void>
  /** How well words ask for each of those services, in their order. */
  meetServices(said: Said, spoken: readonly string[]): Promise<readonly number[]>
  /** What words tell of somebody in distress. */
  tell(words: string): Promise<readonly Told[]>
  /** The latest wins: a request that a newer one overtook gives `undefined`, and is not even asked when it still waited. */
  search(request: SearchRequest): Promise<SearchResponse | undefined>
  /** What there is, without words. */
  list(request: ListRequest): Promise<Listing>
  /**
   * Whether hits have passages: where the release is too large to be kept in memory, only opened documents do. False until it is loaded.
   */
  hasPassages(): boolean
  /**
   * Passages of documents for the words of a request, as far as they are kept in memory: no file is read for it. The latest wins, as for
   * searches: `undefined` for those that newer ones or a newer search overtook.
   */
  passages(asked: Readonly<{ request: SearchRequest; keys: readonly string[] }>): Promise<readonly FoundPassage[] | undefined>
  /** The passage of the document that a visitor has opened. */
  passage(request: SearchRequest, key: string): Promise<Passage | undefined>
  /** A whole document by its id or 7-digit number; undefined when there is none. */
  document(key: string): Promise<ReleaseDocument | undefined>
  cards(keys: readonly string[]): Promise<readonly Card[]>
  /** What stands beside the document that a visitor has opened; undefined when there is no such document. */
  related(key: string, request: RelatedRequest): Promise<Related | undefined>
  /** Ends the worker with all it holds in memory; what is still asked is never answered. */
  close(): void
}>

type Waiting = Readonly<{ receive(value: unknown): void; fail(error: Error): void }>

/** Questions on their way to one worker and back. */
class Exchange {
  /** The answer to what was asked early; never there when nothing was. */
  readonly early: Promise<unknown>
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private last = EARLY_NUMBER
  private failure: Error | undefined

  constructor({ worker, heard, hasFailed }: EarlyWorker) {
    this.worker = worker
    this.early = new Promise((resolve, reject) => this.waiting.set(EARLY_NUMBER, { receive: resolve, fail: reject }))
    worker.onmessage = ({ data }: MessageEvent<unknown>) => this.receive(data)
    worker.onerror = () => this.fail()
    worker.onmessageerror = () => this.fail()
    if (heard() !== undefined) this.receive(heard())
    if (hasFailed()) this.fail()
  }

  ask<T>(question: Question, value: z.ZodType<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.failure !== undefined) {
        reject(this.failure)
        return
      }
      this.last++
      this.waiting.set(this.last, { receive: raw => resolve(value.parse(raw)), fail: reject })
      this.worker.postMessage({ ...question, number: this.last })
    })
  }

  close(): void {
    this.waiting.clear()
    this.worker.terminate()
  }

  private receive(data: unknown): void {
    const answered = answeredSchema.parse(data)
    const waiting = this.waiting.get(answered.number)
    this.waiting.delete(answered.number)
    if (waiting === undefined) return
    if (!answered.ok) {
      waiting.fail(new SearchUnavailable(answered.code))
      return
    }
    try {
      waiting.receive(answered.value)
    } catch (error) {
      waiting.fail(error instanceof Error ? error : new TypeError(String(error)))
    }
  }

  private fail(): void {
    this.failure = new SearchUnavailable('broken-release')
    for (const { fail } of this.waiting.values()) fail(this.failure)
    this.waiting.clear()
  }
}

/** Speaks with a worker that was started early. */
export function createSearchClient(early: EarlyWorker, { keepAs }: SearchClientOptions = {}): SearchClient {
  const exchange = new Exchange(early)
  const { release, isLoading } = early
  let keepsDocuments = false
  // Whoever waits for `load` hears of a failure; nobody else has to.
  exchange.early.catch(() => undefined)
  return {
    async load() {
      const answer = isLoading
        ? exchange.early
        : exchange.ask({ ask: 'load', release, ...(keepAs !== undefined && { keepAs }) }, VALUES.load)
      const loaded = VALUES.load.parse(await answer)
      keepsDocuments = loaded.keepsDocuments
    },
    hasPassages: () => keepsDocuments,
    warm: language => exchange.ask({ ask: 'warm', language }, VALUES.warm),
    knowDesks: desks =>
      exchange.ask({ ask: 'know-desks', desks: desks.map(({ words, function: of }) => ({ words, function: of })) }, VALUES['know-desks']),
    meetDesks: (said, spoken) => exchange.ask({ ask: 'meet-desks', said, spoken: [...spoken] }, VALUES['meet-desks']),
    knowAmenities: amenities => exchange.ask({ ask: 'know-amenities', amenities: amenities.map(amenityTexts) }, VALUES['know-amenities']),
    meetAmenities: (said, spoken) => exchange.ask({ ask: 'meet-amenities', said, spoken: [...spoken] }, VALUES['meet-amenities']),
    knowServices: (services, own) =>
      exchange.ask({ ask: 'know-services', services: services.map(service => serviceTexts(service, own)) }, VALUES['know-services']),
    meetServices: (said, spoken) => exchange.ask({ ask: 'meet-services', said, spoken: [...spoken] }, VALUES['meet-services']),
    tell: words => exchange.ask({ ask: 'tell', words }, VALUES.tell),
    search: latestOnly(request => exchange.ask({ ask: 'search', request }, VALUES.search)),
    list: request => exchange.ask({ ask: 'list', request }, VALUES.list),
    passages: latestOnly(({ request, keys }) => exchange.ask({ ask: 'passages', request, keys: [...keys] }, VALUES.passages)),
    passage: (request, key) => exchange.ask({ ask: 'passage', request, key }, VALUES.passage),
    document: key => exchange.ask({ ask: 'document', key }, VALUES.document),
    cards: keys => exchange.ask({ ask: 'cards', keys: [...keys] }, VALUES.cards),
    related: (key, request) => exchange.ask({ ask: 'related', key, request }, VALUES.related),
    close: () => exchange.close(),
  }
}
