import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Visit, VisitAction } from '../../renderer/visitor/state/visit-state.ts'
import { freshVisit, visitReducer } from '../../renderer/visitor/state/visit-state.ts'

const word = fc.string({ maxLength: 12 })
const filters = fc.record({ kinds: fc.array(word, { maxLength: 2 }), needs: fc.array(word, { maxLength: 2 }) }, { requiredKeys: [] })

const action: fc.Arbitrary<VisitAction> = fc.oneof(
  fc.constantFrom<VisitAction>(
    { do: 'begin' },
    { do: 'back' },
    { do: 'home' },
    { do: 'search-verbatim' },
    { do: 'previous-page' },
    { do: 'go', screen: { at: 'agenda' } },
    { do: 'go', screen: { at: 'list' } },
    { do: 'replace', screen: { at: 'talk' } },
    { do: 'theme', theme: 'contrast' },
    { do: 'reach', reach: 'seated' },
    { do: 'size', size: '3' },
  ),
  word.map(words => ({ do: 'type', words }) as const),
  word.map(number => ({ do: 'go', screen: { at: 'document', number } }) as const),
  filters.map(chosen => ({ do: 'filter', filters: chosen }) as const),
  fc.boolean().map(up => ({ do: 'keyboard', up }) as const),
  fc.boolean().map(open => ({ do: 'sift', open }) as const),
  fc.nat({ max: 50 }).map(start => ({ do: 'next-page', start }) as const),
  fc.tuple(word, fc.boolean()).map(([number, keep]) => ({ do: 'keep', number, keep }) as const),
)

const run = (actions: readonly VisitAction[]): Visit => actions.reduce(visitReducer, freshVisit('fr'))

describe('whatever a visitor does', () => {
  it('no impossible screen comes about', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), actions => {
        const { screen, keyboard, trail, kept } = run(actions)
        if (keyboard) expect(screen.at).toBe('results')
        expect(trail.map(({ at }) => at)).not.toContain('welcome')
        expect(trail.map(({ at }) => at)).not.toContain('ending')
        expect(trail.length).toBeLessThanOrEqual(30)
        expect(new Set(kept).size).toBe(kept.length)
        if (screen.at === 'results') {
          expect(screen.starts[0]).toBe(0)
          expect([...screen.starts]).toEqual([...new Set(screen.starts)].toSorted((left, right) => left - right))
        }
      }),
    )
  })

  it('going back often enough leads Home, and the end leaves nothing', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), actions => {
        const visit = run([{ do: 'begin' }, ...actions])
        const backs = Array.from({ length: 40 }, () => ({ do: 'back' }) as const)
        expect(backs.reduce<Visit>(visitReducer, visit).screen.at).toBe('home')
        expect(visitReducer(visit, { do: 'end' })).toEqual({ ...freshVisit(visit.language), screen: { at: 'ending' } })
      }),
    )
  })
})
