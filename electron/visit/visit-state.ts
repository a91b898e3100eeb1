/**
 * The in-memory sessions that take turns: one is shown, two stand by, cleared and ready. Of a large catalogue a window takes most of a second to be made again; with
 * two of them the next person waits for none, even where a visit ends as soon as it has begun.
 */
export const SIDES = ['a', 'b', 'c'] as const
export type Side = (typeof SIDES)[number]

/** Why the kiosk stopped serving: the code that stands on the page for staff, and in the journal. */
export const REFUSAL_CODES = ['wipe-failed', 'remains-found', 'process-stays', 'crash-loop', 'no-release'] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** Every step of clearing what a visit could have left, in order; `proof` is the look at the emptied session. */
export const WIPE_STEPS = [
  'connections',
  'storage',
  'cache',
  'code-cache',
  'hosts',
  'passwords',
  'dictionary',
  'clipboard',
  'proof',
] as const
export type WipeStep = (typeof WIPE_STEPS)[number]

/** What one session and its window are at. A window becomes `ready` only when it has painted Welcome and its session was found empty. */
export type SideState =
  | Readonly<{ is: 'clean' }>
  | Readonly<{ is: 'making'; still: 'both' | 'painting' | 'proof' }>
  | Readonly<{ is: 'ready' }>
  | Readonly<{ is: 'shown' }>
  | Readonly<{ is: 'leaving' }>
  | Readonly<{ is: 'wiping' }>

/** The life of the kiosk's visits. `failuresMs` are the moments, in monotonic milliseconds, at which windows failed of late. */
export type Visit =
  | Readonly<{ at: 'serving'; sides: Readonly<Record<Side, SideState>>; failuresMs: readonly number[] }>
  | Readonly<{ at: 'refusing'; code: RefusalCode }>

export type VisitEvent =
  | Readonly<{ type: 'begun' }>
  | Readonly<{ type: 'painted' | 'proved-empty' | 'remains-found' | 'ended' | 'gone' | 'stays' | 'wiped' | 'wipe-failed'; side: Side }>
  | Readonly<{ type: 'failed'; side: Side; atMs: number }>
  /** There is a new release: the windows that stand by are made again, from it. */
  | Readonly<{ type: 'renewed' }>
  | Readonly<{ type: 'no-release' }>

/** What the shell has to do next; each runs to its end and comes back as an event. */
export type Command =
  | Readonly<{ do: 'make' | 'show' | 'retire' | 'wipe'; side: Side }>
  | Readonly<{ do: 'refuse'; code: RefusalCode }>
  | Readonly<{ do: 'restart' }>

export type Step = Readonly<{ visit: Visit; commands: readonly Command[] }>

/** Before anything: sessions without a window. */
export const beforeServing: Visit = { at: 'serving', sides: { a: { is: 'clean' }, b: { is: 'clean' }, c: { is: 'clean' } }, failuresMs: [] }

/** So many failures within this time are no accident: the kiosk says so instead of flickering. */
export const CRASH_LOOP = { failures: 5, withinMs: 120_000 } as const
