import { describe, expect, it } from 'vitest'
import { suggestDesks } from '../../../catalogue/desks/suggest-desks.ts'
import type { DeskReason } from '../../../catalogue/desks/types.ts'
import { desksOfList } from '../../../renderer/visitor/list/use-kept.ts'
import type { DeskNow } from '../../../renderer/visitor/state/use-desks.ts'
import { centre, desks, plan } from '../demo-centre-folder.ts'

const AT = Date.parse('2026-11-24T13:12:00Z') / 60_000
const bundle = {
  centre,
  plan,
  desks: desks.map(desk => ({
    ...desk,
    aliases: [],
    // The general desk alone is open: it is proposed whatever the list holds.
    expanded: { readable: true as const, intervals: desk.general ? [[AT - 60, AT + 60] as [number, number]] : [] },
  })),
}

/** The desks that stand beside a list whose documents have these needs. */
const beside = (needs: readonly string[]): readonly DeskNow[] =>
  suggestDesks(
    bundle,
    { needs: needs.map(id => ({ id, weight: 1 })), language: 'fr' },
    { nowMinutes: AT, clockTrusted: true, from: centre.kiosk.place, limit: 2 },
  ).map(({ id, open, reason }) => ({ desk: bundle.desks.find(desk => desk.id === id)!, need: undefined, open, reason }))

describe('P113: what leaves with a list is what stands on it', () => {
  it('takes the hours of the desks that are for its documents, and of no other that is proposed beside it', () => {
    const need = bundle.desks.find(({ general }) => !general)!.needs[0]!
    const shown = beside([need])
    expect(shown.some(({ desk }) => desk.general)).toBe(true)
    const taken = desksOfList(shown)
    expect(taken.length).toBeGreaterThan(0)
    for (const { desk } of taken) expect(desk.needs).toContain(need)
  })

  it('takes none where nothing on it is for a desk', () => {
    expect(beside([]).map(({ reason }) => (reason as DeskReason).kind)).toEqual(['general'])
    expect(desksOfList(beside([]))).toEqual([])
  })
})
