import type { HappeningAt } from '../../../catalogue/desks/coming-events.ts'
import { isSameHappening } from '../../../catalogue/desks/coming-events.ts'
import type { Filters } from '../../../catalogue/search/types.ts'
import type { KeyboardChoice } from '../../ui/keyboard/layouts.ts'
import { USUAL_VOLUME } from '../../voice/loudness.ts'
import type { GuideAnswers, GuideStop } from './guide-answers.ts'
import type { GuideScreen, Query, ResultsScreen, Screen } from './screen.ts'
import { EMPTY_QUERY, resultsOf } from './screen.ts'

/** The sizes of text and the colours that a visitor may choose, in the order of their buttons. */
export const TEXT_SIZES = ['1', '2', '3'] as const
export const THEMES = ['light', 'dark', 'contrast'] as const

export type TextSize = (typeof TEXT_SIZES)[number]
export type Theme = (typeof THEMES)[number]
/** How much of the screen is touched: all of it, or only what is within reach of a chair, its lower three fifths. */
type Reach = 'full' | 'seated'

/** How loud the voice is. */
export const VOLUMES = ['quiet', 'normal', 'loud'] as const
export type Volume = (typeof VOLUMES)[number]

/** Somebody is spoken to all along: by which means it was started, whether the screen is black, and whether only one person hears. */
export type SelfVoicing = Readonly<{ by: 'keys' | 'touch'; curtain: boolean; alone: boolean }>

/** Everything a visit is. It is here, in the search field and in the worker's memory, and nowhere else (R1). */
export type Visit = Readonly<{
  screen: Screen
  /** The way back, nearest last. */
  trail: readonly Screen[]
  /** Numbers of the documents kept, in the order they were kept. */
  kept: readonly string[]
  /** Dates of the agenda kept, in the order they were kept. */
  keptDates: readonly HappeningAt[]
  language: string
  size: TextSize
  theme: Theme
  reach: Reach
  volume: Volume
  /** The kiosk speaks everything; absent: it does not. Gone with the visit. */
  selfVoicing?: SelfVoicing
  /** "We are several": more time before the question, as much as the centre gives, this visit only (R24). */
  several: boolean
  /** The on-screen keyboard is up; only ever beside the results. */
  keyboard: boolean
  /** Which of the keyboards that the language offers. */
  keys: KeyboardChoice
  /** Something was done: "J'ai fini" is then worth seeing. */
  touched: boolean
  /** Seconds that reading what is shown takes; zero where nothing is read. */
  readingSeconds: number
}>

export type VisitAction =
  | Readonly<{ do: 'begin' }>
  | Readonly<{ do: 'go'; screen: Exclude<Screen, { at: 'welcome' | 'ending' | 'out-of-service' }> }>
  | Readonly<{ do: 'replace'; screen: Exclude<Screen, { at: 'welcome' | 'ending' | 'out-of-service' }> }>
  | Readonly<{ do: 'back' }>
  | Readonly<{ do: 'home' }>
  | Readonly<{ do: 'type'; words: string }>
  | Readonly<{ do: 'search-verbatim' }>
  | Readonly<{ do: 'choose-theme'; theme: string | undefined }>
  | Readonly<{ do: 'filter'; filters: Filters }>
  /** Takes off everything that narrows: filters, a theme, a field of work. */
  | Readonly<{ do: 'widen' }>
  | Readonly<{ do: 'sort'; sort: Query['sort'] }>
  | Readonly<{ do: 'sift'; open: boolean }>
  | Readonly<{ do: 'next-page'; start: number }>
  | Readonly<{ do: 'previous-page' }>
  | Readonly<{ do: 'keyboard'; up: boolean }>
  | Readonly<{ do: 'keys'; keys: KeyboardChoice }>
  /** On in the guide, or back to one of its stops, with the answers as they are then. */
  | Readonly<{ do: 'guide'; stop: GuideStop; answers: GuideAnswers }>
  | Readonly<{ do: 'keep'; number: string; keep: boolean }>
  | Readonly<{ do: 'keep-date'; held: HappeningAt; keep: boolean }>
  /** A list was scanned: what it holds is kept beside what was kept before. */
  /** `leaked`: the scan's first letter was searched before anybody could know what it was. */
  | Readonly<{ do: 'open-list'; numbers: readonly string[]; leaked: boolean }>
  | Readonly<{ do: 'scan-unread'; why: 'misread' | 'foreign'; leaked: boolean }>
  | Readonly<{ do: 'language'; language: string }>
  | Readonly<{ do: 'size'; size: TextSize }>
  | Readonly<{ do: 'theme'; theme: Theme }>
  | Readonly<{ do: 'reach'; reach: Reach }>
  | Readonly<{ do: 'volume'; volume: Volume }>
  | Readonly<{ do: 'speak'; by: SelfVoicing['by']; alone: boolean }>
  | Readonly<{ do: 'stop-speaking' }>
  | Readonly<{ do: 'curtain'; on: boolean }>
  /** Headphones were put in, or pulled out. */
  | Readonly<{ do: 'headphones'; on: boolean }>
  | Readonly<{ do: 'several'; on: boolean }>
  | Readonly<{ do: 'reading'; seconds: number }>
  | Readonly<{ do: 'end' }>
  | Readonly<{ do: 'fail' }>

/** How far back one can go: a trail is a help, not a record. */
const TRAIL = 30

/** A visit that has not begun: the centre's defaults and nothing of anybody. */
export const freshVisit = (language: string): Visit => ({
  screen: { at: 'welcome' },
  trail: [],
  kept: [],
  keptDates: [],
  language,
  size: '1',
  theme: 'light',
  reach: 'full',
  volume: USUAL_VOLUME,
  several: false,
  keyboard: false,
  keys: 'usual',
  touched: false,
  readingSeconds: 0,
})

/** The visit after an action. Once it is ending, nothing but a failed wipe changes it: the used window shows nothing more. */
export function visitReducer(visit: Visit, action: VisitAction): Visit {
  if (action.do === 'fail') return { ...freshVisit(visit.language), screen: { at: 'out-of-service' } }
  if (visit.screen.at === 'ending' || visit.screen.at === 'out-of-service') return visit
  if (action.do === 'end') return { ...freshVisit(visit.language), screen: { at: 'ending' } }
  if (visit.screen.at === 'welcome') return welcome(visit, action)
  return settings(visit, action) ?? speaking(visit, action) ?? turning(visit, action) ?? results(visit, action) ?? ways(visit, action)
}

/** From Welcome one begins, or types or scans at once; nothing else can happen there. */
function welcome(visit: Visit, action: VisitAction): Visit {
  const home: Visit = { ...visit, screen: { at: 'home' } }
  if (action.do === 'begin') return home
  const begins = action.do === 'speak' || action.do === 'type' || action.do === 'open-list' || action.do === 'scan-unread'
  return begins ? visitReducer(home, action) : visit
}

function settings(visit: Visit, action: VisitAction): Visit | undefined {
  switch (action.do) {
    case 'language':
      return { ...visit, language: action.language, touched: true }
    case 'size':
      return { ...visit, size: action.size, touched: true }
    case 'theme':
      return { ...visit, theme: action.theme, touched: true }
    case 'reach':
      return { ...visit, reach: action.reach, touched: true }
    case 'keys':
      return { ...visit, keys: action.keys }
    case 'volume':
      return { ...visit, volume: action.volume, touched: true }
    case 'several':
      return { ...visit, several: action.on }
    case 'reading':
      return { ...visit, readingSeconds: action.seconds }
    case 'keep': {
      const others = visit.kept.filter(number => number !== action.number)
      return { ...visit, kept: action.keep ? [...others, action.number] : others, touched: true }
    }
    case 'keep-date': {
      const others = visit.keptDates.filter(held => !isSameHappening(held, action.held))
      return { ...visit, keptDates: action.keep ? [...others, action.held] : others, touched: true }
    }
    default:
      return undefined
  }
}

/** The voice that speaks everything, and what goes with it. */
function speaking(visit: Visit, action: VisitAction): Visit | undefined {
  const { selfVoicing, ...rest } = visit
  // Keys that are walked one by one are found by the alphabet.
  if (action.do === 'speak')
    return { ...visit, selfVoicing: { by: action.by, curtain: false, alone: action.alone }, keys: 'alphabet', touched: true }
  if (action.do === 'stop-speaking') return { ...rest, keys: 'usual' }
  if (selfVoicing === undefined) return undefined
  if (action.do === 'curtain') return { ...visit, selfVoicing: { ...selfVoicing, curtain: action.on } }
  return action.do === 'headphones' ? { ...visit, selfVoicing: { ...selfVoicing, alone: action.on } } : undefined
}

function results(visit: Visit, action: VisitAction): Visit | undefined {
  const screen = visit.screen.at === 'results' ? visit.screen : undefined
  if (action.do === 'type')
    return searching(visit, { words: action.words, filters: keptFilters(screen), sort: screen?.query.sort ?? 'relevance' })
  if (action.do === 'keyboard') return raise(visit, action.up)
  if (screen === undefined) return undefined
  const shown = (changed: ResultsScreen): Visit => ({ ...visit, screen: changed, touched: true })
  const asked = (query: Query): Visit => shown({ ...screen, query, starts: [0] })
  switch (action.do) {
    case 'search-verbatim':
      return asked({ ...screen.query, verbatim: true })
    case 'choose-theme':
      return asked(withTheme(screen.query, action.theme))
    case 'widen':
      return asked({ ...withTheme(screen.query, undefined), filters: {} })
    case 'filter':
      return asked(withFilters(screen.query, action.filters))
    case 'sort':
      return asked({ ...screen.query, sort: action.sort })
    case 'sift':
      return { ...shown({ ...screen, sifting: action.open }), keyboard: action.open ? false : visit.keyboard }
    default:
      return undefined
  }
}

/** A theme goes with its need: under another one nothing would say that it narrows. */
function withFilters({ theme, ...query }: Query, filters: Filters): Query {
  const isSameNeed = query.filters.needs?.join() === filters.needs?.join()
  return { ...query, ...(theme !== undefined && isSameNeed ? { theme } : {}), filters }
}

/** What stays narrowed while one types on: what was chosen, but not a collection, a theme, or the need of a door touched before any word, which were ways in. */
function keptFilters(screen: ResultsScreen | undefined): Filters {
  if (screen === undefined) return {}
  const { collections: _collections, needs, ...rest } = screen.query.filters
  return needs === undefined || screen.query.words === '' ? rest : { ...rest, needs }
}

/** A theme takes the place of another one, and of the field of work: only one of them is searched. */
function withTheme(query: Query, theme: string | undefined): Query {
  const { theme: _theme, work: _work, ...rest } = query
  return theme === undefined ? rest : { ...rest, theme }
}

/** Turns the pages of whatever is shown in pages. */
function turning(visit: Visit, action: VisitAction): Visit | undefined {
  const { screen } = visit
  if (screen.at !== 'results' && screen.at !== 'browse') return undefined
  const { starts } = screen
  if (action.do === 'next-page') {
    const isFurther = action.start > (starts.at(-1) ?? 0)
    return { ...visit, screen: { ...screen, starts: isFurther ? [...starts, action.start] : starts }, touched: true }
  }
  if (action.do === 'previous-page')
    return { ...visit, screen: { ...screen, starts: starts.length > 1 ? starts.slice(0, -1) : starts }, touched: true }
  return undefined
}

/** Typing shows results in place, and enters them from anywhere else. */
function searching(visit: Visit, query: Query): Visit {
  const screen = resultsOf(query)
  if (visit.screen.at === 'results') return { ...visit, screen, touched: true }
  return { ...visit, screen, trail: further(visit), touched: true, readingSeconds: 0 }
}

/** The keyboard stands beside the results only: raising it anywhere else goes there. */
function raise(visit: Visit, up: boolean): Visit {
  if (visit.screen.at !== 'results') return up ? { ...searching(visit, EMPTY_QUERY), keyboard: true } : { ...visit, keyboard: false }
  // The keys take the place of what narrows.
  return { ...visit, keyboard: up, screen: up && visit.screen.sifting ? { ...visit.screen, sifting: false } : visit.screen }
}

function ways(visit: Visit, action: VisitAction): Visit {
  const at = (screen: Screen, trail: readonly Screen[]): Visit => ({
    ...visit,
    screen,
    trail,
    keyboard: false,
    touched: true,
    readingSeconds: 0,
  })
  // The scanner may bring one where one is already: then there is no way back to go.
  const came = (screen: Screen, leaked: boolean): Visit => {
    const from = leaked ? beforeLeak(visit) : visit
    return at(screen, from.screen.at === screen.at ? from.trail : further(from))
  }
  switch (action.do) {
    case 'go':
      return at(action.screen, further(visit))
    case 'replace':
      return at(action.screen, visit.trail)
    case 'open-list':
      return { ...came({ at: 'list' }, action.leaked), kept: [...new Set([...visit.kept, ...action.numbers])] }
    case 'scan-unread':
      return came({ at: 'reopen', unread: action.why }, action.leaked)
    case 'guide':
      return visit.screen.at === 'guide' ? at(guideAt(visit.screen, action), visit.trail) : visit
    case 'back':
      // Inside the guide one goes back question by question; the answers stay.
      if (visit.screen.at === 'guide' && visit.screen.stops.length > 1)
        return at({ ...visit.screen, stops: visit.screen.stops.slice(0, -1) }, visit.trail)
      return at(visit.trail.at(-1) ?? { at: 'home' }, visit.trail.slice(0, -1))
    case 'home':
      return at({ at: 'home' }, [])
    default:
      return visit
  }
}

/** Where one was before the first letter of a scan, since taken back, opened the results. */
function beforeLeak(visit: Visit): Visit {
  const before = visit.trail.at(-1)
  const isLeak = visit.screen.at === 'results' && visit.screen.query.words === '' && before !== undefined && before.at !== 'results'
  return isLeak ? { ...visit, screen: before, trail: visit.trail.slice(0, -1) } : visit
}

/** The guide at a stop: a new one is the next, a known one is gone back to. */
function guideAt({ stops }: GuideScreen, { stop, answers }: Readonly<{ stop: GuideStop; answers: GuideAnswers }>): GuideScreen {
  const known = stops.indexOf(stop)
  return { at: 'guide', stops: known < 0 ? [...stops, stop] : stops.slice(0, known + 1), answers }
}

const further = (visit: Visit): readonly Screen[] => [...visit.trail, visit.screen].slice(-TRAIL)
