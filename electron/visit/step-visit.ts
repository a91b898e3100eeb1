import type { Command, RefusalCode, Side, SideState, Step, Visit, VisitEvent } from './visit-state.ts'
import { CRASH_LOOP, SIDES } from './visit-state.ts'

type Serving = Extract<Visit, { at: 'serving' }>

/**
 * The order of forgetting, as a pure step. It holds three promises: a window that was shown is never shown again; a session serves again only after it was
 * cleared and found empty; the next window is shown only when the used one's process is gone.
 */
export function stepVisit(visit: Visit, event: VisitEvent): Step {
  if (visit.at === 'refusing') return stepRefusing(visit, event)
  const changed = changeSide(visit, event)
  return changed.visit.at === 'refusing' ? changed : advance(changed.visit, changed.commands)
}

function stepRefusing(visit: Extract<Visit, { at: 'refusing' }>, event: VisitEvent): Step {
  const isMended = visit.code === 'no-release' && event.type === 'renewed'
  return { visit, commands: isMended ? [{ do: 'restart' }] : [] }
}

/** What the event does to its own side. An event that does not fit the side's state is late or false, and changes nothing. */
function changeSide(visit: Serving, event: VisitEvent): Step {
  switch (event.type) {
    case 'begun':
      return { visit, commands: [] }
    case 'no-release':
      return refuse('no-release')
    case 'renewed':
      return renew(visit)
    case 'failed':
      return failSide(visit, event.side, event.atMs)
    default:
      return changeNamedSide(visit, event.type, event.side)
  }
}

type SideEvent = Exclude<VisitEvent['type'], 'begun' | 'no-release' | 'renewed' | 'failed'>

function changeNamedSide(visit: Serving, type: SideEvent, side: Side): Step {
  const now = visit.sides[side]
  switch (type) {
    case 'painted':
      return now.is === 'making'
        ? put(visit, side, now.still === 'painting' ? { is: 'ready' } : { is: 'making', still: 'proof' })
        : same(visit)
    case 'proved-empty':
      return now.is === 'making'
        ? put(visit, side, now.still === 'proof' ? { is: 'ready' } : { is: 'making', still: 'painting' })
        : same(visit)
    case 'remains-found':
      return refuse('remains-found')
    case 'ended':
      return now.is === 'shown' ? retire(visit, side) : same(visit)
    case 'gone':
      return now.is === 'leaving' ? put(visit, side, { is: 'wiping' }, { do: 'wipe', side }) : same(visit)
    case 'stays':
      return refuse('process-stays')
    case 'wiped':
      return now.is === 'wiping' ? put(visit, side, { is: 'clean' }) : same(visit)
    case 'wipe-failed':
      return refuse('wipe-failed')
  }
}

function failSide(visit: Serving, side: Side, atMs: number): Step {
  const { is } = visit.sides[side]
  if (is !== 'making' && is !== 'ready' && is !== 'shown') return same(visit)
  const failuresMs = [...visit.failuresMs.filter(ms => atMs - ms < CRASH_LOOP.withinMs), atMs]
  if (failuresMs.length >= CRASH_LOOP.failures) return refuse('crash-loop')
  return retire({ ...visit, failuresMs }, side)
}

/** The windows standing by, or being made, show the old release: they go the same way as a used one. */
function renew(visit: Serving): Step {
  const old = SIDES.filter(side => visit.sides[side].is === 'ready' || visit.sides[side].is === 'making')
  const sides = Object.fromEntries(old.map(side => [side, { is: 'leaving' } as const]))
  return { visit: { ...visit, sides: { ...visit.sides, ...sides } }, commands: old.map(side => ({ do: 'retire', side })) }
}

/** What follows by itself: a ready window is shown when none is and none is leaving; one window is made at a time. */
function advance(visit: Serving, commands: readonly Command[]): Step {
  const at = (is: SideState['is']) => SIDES.find(side => visit.sides[side].is === is)
  const ready = at('ready')
  if (ready !== undefined && at('shown') === undefined && at('leaving') === undefined) {
    const shown = put(visit, ready, { is: 'shown' }, { do: 'show', side: ready })
    return shown.visit.at === 'serving' ? advance(shown.visit, [...commands, ...shown.commands]) : shown
  }
  const clean = at('clean')
  if (clean !== undefined && at('making') === undefined) {
    const made = put(visit, clean, { is: 'making', still: 'both' }, { do: 'make', side: clean })
    return { visit: made.visit, commands: [...commands, ...made.commands] }
  }
  return { visit, commands }
}

const retire = (visit: Serving, side: Side): Step => put(visit, side, { is: 'leaving' }, { do: 'retire', side })
const refuse = (code: RefusalCode): Step => ({ visit: { at: 'refusing', code }, commands: [{ do: 'refuse', code }] })
const same = (visit: Serving): Step => ({ visit, commands: [] })

function put(visit: Serving, side: Side, state: SideState, ...commands: readonly Command[]): Step {
  return { visit: { ...visit, sides: { ...visit.sides, [side]: state } }, commands }
}
