import type { CharterGroup } from '../../../catalogue/charter/charter-groups.ts'
import type { HappeningAt } from '../../../catalogue/desks/coming-events.ts'
import type { WayKind } from '../../../catalogue/model/ways.ts'
import type { Filters, Reason, SearchRequest } from '../../../catalogue/search/types.ts'
import type { GuideAnswers, GuideStop } from './guide-answers.ts'

/*
 * How a screen plugs in
 *
 * 1. Its member of `Screen` below says where one is and nothing else: no loaded document, no open state. Going there is
 *    `go({ at: 'document', number })` from `useVisit()`; the way back is the reducer's business (`visit-state.ts`).
 * 2. Its component, `renderer/visitor/<folder>/<name>-screen.tsx`, takes `{ screen }` (its own member) and returns two grid areas:
 *      <>
 *        <Page title="...">…</Page>        paper: what one came for. Gives <main>, the heading that takes the focus, a PagedArea.
 *        <Place>…</Place>                  sand: the building around you. The centre, the day and the clock stand on top of it by themselves.
 *      </>
 *    The field above and the quay below never move and are never part of a screen.
 * 3. One line in `screens.tsx` joins the two. The compiler refuses a screen without its line.
 * 4. What it needs: `useKiosk()` (host, centre bundle, search, clock, the minute), `useVisit()` (state, dispatch, go, keep),
 *    `useWords()` / `<Say>` / `<Local>`, `useTimes()` (hours and days in words), `useDesks()` (rows of desks).
 *    A screen that is read tells how long that takes: `useReadingTime(words)`; idle patience grows by it.
 * 5. Words go to `renderer/words/{fr,en}/places.ts` (desks, documents) or their own part; colours and sizes come from `styles/tokens.css`.
 */

/** What is being looked for. An empty query with a filter is browsing. */
export type Query = Readonly<{
  /** What was typed, as typed. Lives here and in the field, nowhere else (R1). */
  words: string
  /** A theme of a need, chosen by touch: its words are searched without standing in the field. */
  theme?: string
  /** A field of work, chosen by touch in the guide; searched as a theme is. */
  work?: string
  /** Search exactly what was typed: the correction was refused. */
  verbatim?: boolean
  filters: Filters
  sort: 'relevance' | 'newest'
}>

/** The need that one browses: the only one chosen, until words are typed. */
export const browsedNeed = ({ words, filters }: Query): string | undefined =>
  words === '' && filters.needs?.length === 1 ? filters.needs[0] : undefined

export type ResultsScreen = Readonly<{
  at: 'results'
  query: Query
  /** First result of each page turned so far, the shown one last: pages are as long as the screen allows. Never empty. */
  starts: readonly number[]
  /** The panel with every filter is open. */
  sifting: boolean
}>

/** The guide for those who cannot yet put their question. */
export type GuideScreen = Readonly<{
  at: 'guide'
  /** The stops one came by, the one shown last. Never empty. */
  stops: readonly GuideStop[]
  answers: GuideAnswers
}>

/** What is looked through without typing: jobs under a letter, a shelf of the plan, what is new, what one may take. */
export type Opened =
  | Readonly<{ list: 'jobs'; letter: string }>
  | Readonly<{ list: 'shelves'; place: string }>
  | Readonly<{ list: 'new' | 'take' }>

/** `open` absent: nothing was chosen yet. `starts` as in `ResultsScreen`. */
export type BrowseScreen = Readonly<{ at: 'browse'; open?: Opened; starts: readonly number[] }>

/** Where one is: one at a time. */
export type Screen =
  | Readonly<{ at: 'welcome' }>
  | Readonly<{ at: 'home' }>
  | ResultsScreen
  | BrowseScreen
  /** `found` and `sought`: why and by which search one came here. */
  | Readonly<{ at: 'document'; number: string; found?: readonly Reason[]; sought?: SearchRequest }>
  | Readonly<{ at: 'reader'; number: string; page: number; attachment?: string }>
  /** An address that a document names, by its place among them, as a code. */
  | Readonly<{ at: 'link'; number: string; index: number }>
  | Readonly<{ at: 'desks'; desk?: string }>
  | Readonly<{ at: 'services'; service?: string }>
  | Readonly<{ at: 'talk' }>
  | GuideScreen
  /** The ways to a goal side by side; `way`: one of them, with its documents. */
  | Readonly<{ at: 'ways'; goal: string; way?: WayKind }>
  | Readonly<{ at: 'welcome-protocol' }>
  | Readonly<{ at: 'data' }>
  /** `group`: the subject whose rules are read; the subjects themselves when absent. */
  | Readonly<{ at: 'charter'; group?: CharterGroup }>
  /** `amenity`: the one whose way is shown; the first one when absent. */
  | Readonly<{ at: 'amenities'; amenity?: string }>
  | Readonly<{ at: 'agenda' }>
  /** One date of the agenda; `made`: as a code for the telephone's calendar. */
  | Readonly<{ at: 'event'; held: HappeningAt; made: boolean }>
  | Readonly<{ at: 'list' }>
  /** The list as codes for a telephone. */
  | Readonly<{ at: 'take' }>
  /** Numbers typed to open a list again. `unread`: a code was held to the scanner that was misread, or is no list from here. */
  | Readonly<{ at: 'reopen'; unread?: 'misread' | 'foreign' }>
  | Readonly<{ at: 'ticket' }>
  | Readonly<{ at: 'display' }>
  /** Everything of the visit is gone from the state; the host is replacing or wiping this window. */
  | Readonly<{ at: 'ending' }>
  /** The wipe failed: nobody may start here. */
  | Readonly<{ at: 'out-of-service' }>

export type ScreenName = Screen['at']
/** The member of `Screen` with that name. */
export type ScreenAt<Name extends ScreenName> = Extract<Screen, { at: Name }>

/** A search that narrows nothing. */
export const EMPTY_QUERY: Query = { words: '', filters: {}, sort: 'relevance' }

/** The first page of a query's results. */
export const resultsOf = (query: Query): ResultsScreen => ({ at: 'results', query, starts: [0], sifting: false })

/** The guide where it begins. */
export const GUIDE_START: GuideScreen = { at: 'guide', stops: ['need'], answers: {} }

/** The guide, further in for who has touched a need already: what brings them is known. */
export const guideFrom = (need: string | undefined): GuideScreen =>
  need === undefined ? GUIDE_START : { at: 'guide', stops: ['need', 'when'], answers: { need } }

/** The stop of the guide that is shown. */
export const stopOf = ({ stops }: GuideScreen): GuideStop => stops.at(-1) ?? 'need'

/** Looking without typing, before anything is chosen. */
export const BROWSE: BrowseScreen = { at: 'browse', starts: [0] }

/** A query whose words or filters say something; otherwise there is nothing to show yet. */
export const asksSomething = (query: Query): boolean =>
  query.words.trim().length >= 2 || query.theme !== undefined || query.work !== undefined || narrows(query.filters)

/** Something that was chosen by touch narrows the query: a filter, a theme, a field of work. */
export const isNarrowed = ({ theme, work, filters }: Query): boolean => theme !== undefined || work !== undefined || narrows(filters)

/** Some filter is set. */
const narrows = (filters: Filters): boolean =>
  (filters.kinds?.length ?? 0) > 0 ||
  (filters.needs?.length ?? 0) > 0 ||
  (filters.languages?.length ?? 0) > 0 ||
  (filters.collections?.length ?? 0) > 0 ||
  (filters.levels?.length ?? 0) > 0 ||
  (filters.places?.length ?? 0) > 0 ||
  filters.horizon !== undefined ||
  filters.free === true

/** Screens that are read: idle patience is longer there. */
export const isForReading = (screen: Screen): boolean => screen.at === 'document' || screen.at === 'reader'
