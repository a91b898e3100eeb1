import { createContext, useContext } from 'react'
import type { KioskHost, KioskStart } from '../../../catalogue/contract/host.ts'
import type { Met, Said } from '../../../catalogue/desks/types.ts'
import type { Clock } from '../../../catalogue/model/clock.ts'
import type { Notice } from '../../../catalogue/model/desk.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { CentreBundle } from '../../../catalogue/model/release.ts'
import type { Told } from '../../../catalogue/model/told.ts'
import type {
  Card,
  Listing,
  ListRequest,
  Passage,
  Related,
  RelatedRequest,
  SearchRequest,
  SearchResponse,
} from '../../../catalogue/search/types.ts'

/** What the screens ask of the search worker; `renderer/worker/search-client.ts` is it. */
export type CatalogueSearch = Readonly<{
  /** Latest wins: a request that a newer one overtook gives `undefined`. */
  search(request: SearchRequest): Promise<SearchResponse | undefined>
  /** What there is, without words. */
  list(request: ListRequest): Promise<Listing>
  /** How well words meet each of the centre's desks, in their order. */
  meetDesks(said: Said, spoken: readonly string[]): Promise<readonly Met[]>
  /** How well words ask for each of the centre's amenities, in their order. */
  meetAmenities(said: Said, spoken: readonly string[]): Promise<readonly number[]>
  /** How well words ask for each service near here, and for nothing else, in their order. */
  meetServices(said: Said, spoken: readonly string[]): Promise<readonly number[]>
  /** What words tell of somebody in distress, in the order in which it is answered. */
  tell(words: string): Promise<readonly Told[]>
  /** Whether hits have passages; where a release is too large, only opened documents do. */
  hasPassages(): boolean
  /** Passages of the hits shown, as far as the documents are kept in memory; latest wins. */
  passages(
    asked: Readonly<{ request: SearchRequest; keys: readonly string[] }>,
  ): Promise<readonly Readonly<{ key: string; passage: Passage }>[] | undefined>
  /** The passage of an opened document. */
  passage(request: SearchRequest, key: string): Promise<Passage | undefined>
  document(key: string): Promise<ReleaseDocument | undefined>
  cards(keys: readonly string[]): Promise<readonly Card[]>
  related(key: string, request: RelatedRequest): Promise<Related | undefined>
  close(): void
}>

/** What the kiosk is, whoever stands before it. */
export type Kiosk = Readonly<{
  host: KioskHost
  start: KioskStart
  bundle: CentreBundle
  search: CatalogueSearch
  clock: Clock
  /** Where this kiosk stands on the plan. */
  place: string
  notices: readonly Notice[]
  /** Now, in whole minutes since 1970-01-01T00:00Z; the screens follow it. */
  nowMinutes: number
  /** The visit before printed something, a moment ago: its sheets may still lie in the printer. */
  sheetsLeft: boolean
  /** R25: false when the machine's clock may lie: no "open now", nothing expires. */
  clockTrusted: boolean
  /** UTC minute up to which the release knows hours: with an older release nothing is "open" or "closed". */
  knownUntilMinutes: number
  /** Today in the centre's zone, `2026-11-24`; absent when nobody knows. */
  today?: string
}>

const KioskContext = createContext<Kiosk | undefined>(undefined)
export const KioskProvider = KioskContext.Provider

/** The kiosk. Throws outside of `KioskProvider`: a bug. */
export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext)
  if (kiosk === undefined) throw new Error('useKiosk outside of KioskProvider')
  return kiosk
}
