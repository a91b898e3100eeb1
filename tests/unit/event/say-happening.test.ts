import { describe, expect, test } from 'vitest'
import { comingEvents } from '../../../catalogue/desks/coming-events.ts'
import type { ReleaseEvent } from '../../../catalogue/model/release.ts'
import { sayForWhom, sayHappening } from '../../../renderer/visitor/agenda-strip/say-happening.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { plan } from '../demo-centre-folder.ts'

const NOON = Date.parse('2026-11-24T11:00:00Z') / 60_000
const timeZone = 'Europe/Paris'

const held = (from: number, to: number): ReleaseEvent =>
  ({ id: 'a', title: { fr: 'Atelier' }, registration: 'none', occurrences: [{ from, to, cancelled: false }] }) as unknown as ReleaseEvent

const said = (language: string, nowMinutes: number, event: ReleaseEvent) => {
  const words = createWords(language, 'fr')
  return comingEvents([event], { nowMinutes, timeZone, clockTrusted: true, days: 7 }).map(one =>
    sayHappening(one, { plan, timeZone, nowMinutes }, words),
  )
}

describe('P396: an event that runs is said to run, and until when', () => {
  const event = held(NOON - 120, NOON)

  test.each([
    ['fr', 'en cours, jusqu’à 12'],
    ['en', 'on now, until 12'],
    ['es', 'en curso, hasta las 12'],
    ['it', 'in corso, fino alle 12'],
    ['pt', 'a decorrer, até às 12'],
    ['de', 'läuft gerade, bis 12'],
    ['ar', 'جارٍ الآن، حتى \u206812'],
    ['uk', 'триває, до 12'],
  ])('in %s', (language, begin) => {
    expect(said(language, NOON - 30, event)[0]?.startsWith(begin)).toBe(true)
  })

  test('not before it begins, and not at all once it is over', () => {
    expect(said('fr', NOON - 121, event)[0]).not.toContain('en cours')
    expect(said('fr', NOON, event)).toEqual([])
  })

  test('one that ends on another day says only that it is on', () => {
    expect(said('fr', NOON, held(NOON - 60, NOON + 2 * 1440))[0]).toMatch(/^en cours ·/)
  })
})

describe('P576: that others may come is said of nobody who is not named', () => {
  const words = createWords('fr', 'fr')
  const coming = (more: Partial<ReleaseEvent>) => {
    const event = { ...held(NOON + 60, NOON + 120), openToOthers: true, ...more }
    return comingEvents([event], { nowMinutes: NOON, timeZone, clockTrusted: true, days: 7 })
  }
  const forWhom = (more: Partial<ReleaseEvent>) => coming(more).map(one => sayForWhom(one, words))

  test('after those it is for, on the line that names them', () => {
    expect(forWhom({ audience: { fr: 'Parents' } })).toEqual(['Parents · ouvert à d’autres s’il reste des places'])
    expect(forWhom({ audience: { fr: 'Parents' }, openToOthers: false })).toEqual(['Parents'])
  })

  test('not where nobody is named', () => {
    expect(forWhom({})).toEqual([undefined])
    const lines = coming({ audience: { fr: 'Parents' } }).map(one => sayHappening(one, { plan, timeZone, nowMinutes: NOON }, words))
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('d’autres')
  })
})
