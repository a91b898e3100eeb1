import { describe, expect, it } from 'vitest'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { isToCome } from '../../../renderer/visitor/event/say-event.ts'
import type { Kiosk } from '../../../renderer/visitor/state/kiosk-context.ts'

const held = { cancelled: false, from: 1000, to: 1060 } as Happening
const kiosk = { nowMinutes: 1030, clockTrusted: true } as Kiosk

describe('P64: which dates leave the kiosk', () => {
  it('those to come, and those going on', () => {
    expect(isToCome(held, kiosk)).toBe(true)
    expect(isToCome(held, { ...kiosk, nowMinutes: 1060 })).toBe(false)
  })

  it('never a cancelled one', () => {
    expect(isToCome({ ...held, cancelled: true }, { ...kiosk, nowMinutes: 0 })).toBe(false)
  })

  it('R25: nothing is over when the clock may lie', () => {
    expect(isToCome(held, { ...kiosk, nowMinutes: 9999, clockTrusted: false })).toBe(true)
  })
})
