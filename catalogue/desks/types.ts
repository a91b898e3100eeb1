import type { Horizon } from '../model/document.ts'
import type { ToldSituation } from '../search/types.ts'

/** What a visitor is at: what the desks are chosen by. */
export type DeskContext = Partial<Said> &
  Readonly<{
    needs?: readonly Readonly<{ id: string; weight: number }>[]
    concepts?: readonly string[]
    horizon?: Horizon
    language: string
    /** Somebody in distress said it (`meetUrgent`): whoever is there for anybody comes first. */
    isUrgent?: true
  }>

/** What was said in words; stays in the window. It counts by what `meetDesks` makes of it. */
export type Said = Readonly<{
  /** As the search read them, its corrections made (`withCorrections`). */
  words: string
  /** The only ones that may be a slip of the finger for a desk's word: those the catalogue does not know. All of them when absent. */
  unsure?: readonly string[]
  /** Words that the search took for others: they too may be a slip for a desk's word, but they say something, and are not passed over. */
  doubtful?: readonly string[]
  /** What the words tell besides what they are: situations, with what they are about by language. */
  situations?: readonly ToldSituation[]
  /** They are the name of something that was chosen by touch: a reason names it as its door does, whole. */
  isName?: true
}>

/** How well words meet a desk: about 1 for a word that it alone answers for, more for an expression; and the visitor's words that did, without small ones. */
export type Met = Readonly<{ value: number; words: readonly string[] }>

/** Open state at one instant. Minutes since 1970-01-01T00:00Z. */
export type OpenState =
  | Readonly<{ state: 'open'; until: number; lastWelcome: number }>
  | Readonly<{ state: 'closing'; until: number }>
  | Readonly<{ state: 'closed'; next?: number }>
  /** Hours that cannot be read, or a clock that cannot be trusted (R25): `text` instead of a guess. */
  | Readonly<{ state: 'unknown'; text: string }>

export type DeskReason =
  | Readonly<{ kind: 'need'; need: string }>
  | Readonly<{ kind: 'words'; words: readonly string[] }>
  | Readonly<{ kind: 'concept'; code: string }>
  | Readonly<{ kind: 'general' }>
  | Readonly<{ kind: 'urgent' }>

export type DeskSuggestion = Readonly<{
  id: string
  open: OpenState
  score: number
  reason: DeskReason
  metres?: number
  /** R5: it comes from another approach than the first one. */
  isOtherWay?: true
}>

/** One leg of a way on the plan: where to, on which floor, by what. */
export type RouteStep = Readonly<{
  kind: 'walk' | 'stairs' | 'lift' | 'ramp' | 'door'
  from: string
  to: string
  floor: string
  metres: number
  /** Which way to turn before this leg, seen by the walker. */
  turn: 'start' | 'straight' | 'left' | 'right' | 'back'
}>
export type Route = Readonly<{ nodes: readonly string[]; metres: number; steps: readonly RouteStep[]; stepFree: boolean }>
