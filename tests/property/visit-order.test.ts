import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepVisit } from '../../electron/visit/step-visit.ts'
import type { Command, Side, Visit, VisitEvent } from '../../electron/visit/visit-state.ts'
import { beforeServing, SIDES } from '../../electron/visit/visit-state.ts'

const side = fc.constantFrom(...SIDES)
const anyEvent: fc.Arbitrary<VisitEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('painted', 'proved-empty', 'ended', 'gone', 'wiped') as fc.Arbitrary<'painted'>, side }),
  fc.record({ type: fc.constant('failed' as const), side, atMs: fc.nat(600_000) }),
  fc.constant<VisitEvent>({ type: 'renewed' }),
)

/** Plays any events at all, in any order, and hands every command with the state before and after it to `look`. */
function playAll(events: readonly VisitEvent[], look: (command: Command, before: Visit, after: Visit) => void): void {
  let visit: Visit = beforeServing
  for (const event of [{ type: 'begun' } as const, ...events]) {
    const step = stepVisit(visit, event)
    for (const command of step.commands) look(command, visit, step.visit)
    visit = step.visit
  }
}

describe('whatever happens, in whatever order', () => {
  it('a side is wiped between two showings, and made only after a wipe', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), events => {
        const last: Record<Side, string> = { a: 'clean', b: 'clean', c: 'clean' }
        playAll(events, command => {
          if (!('side' in command)) return
          const expected: Record<string, readonly string[]> = {
            make: ['clean', 'wipe'],
            show: ['make'],
            retire: ['make', 'show'],
            wipe: ['retire'],
          }
          expect(expected[command.do]).toContain(last[command.side])
          last[command.side] = command.do
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('at most one window is shown, and none while a used one is leaving', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), events => {
        playAll(events, (command, _before, after) => {
          if (after.at !== 'serving') return
          const states = SIDES.map(name => after.sides[name].is)
          expect(states.filter(is => is === 'shown').length).toBeLessThanOrEqual(1)
          if (command.do === 'show') expect(states).not.toContain('leaving')
        })
      }),
      { numRuns: 2_000 },
    )
  })
})
