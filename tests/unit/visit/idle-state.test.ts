import { describe, expect, it } from 'vitest'
import { timingSchema } from '../../../catalogue/model/centre.ts'
import { severalMinutes } from '../../../catalogue/model/several-minutes.ts'
import { idleState, patienceSeconds } from '../../../renderer/visitor/idle/idle-state.ts'
import { freshVisit } from '../../../renderer/visitor/state/visit-state.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { centre } from '../demo-centre-folder.ts'

const timing = timingSchema.parse({})
const at = (screen: Parameters<typeof patienceSeconds>[0]['screen'], more = {}) =>
  patienceSeconds({ ...freshVisit('fr'), screen, ...more }, timing)

describe('patience', () => {
  it('is 90 s on lists, and 180 s plus the reading time on what is read', () => {
    expect(at({ at: 'home' })).toBe(90)
    expect(at({ at: 'agenda' })).toBe(90)
    expect(at({ at: 'document', number: '1234567' }, { readingSeconds: 60 })).toBe(240)
    expect(at({ at: 'reader', number: '1234567', page: 1 })).toBe(180)
  })

  it('is ten minutes for those who are several, and never less than the screen gives', () => {
    expect(at({ at: 'home' }, { several: true })).toBe(600)
    expect(at({ at: 'document', number: '1234567' }, { several: true, readingSeconds: 900 })).toBe(1080)
  })

  it.each(centre.languages)('is told in %s as the centre has set it, and never as more (R24)', tag => {
    const words = createWords(tag, tag)
    for (const key of ['display.several', 'display.several.on', 'idle.several'] as const) {
      const said = [60, 119, 300, 900].map(severalSeconds => words.say(key, { minutes: severalMinutes({ ...timing, severalSeconds }) }))
      expect(said[1], key).toBe(said[0])
      expect(said[2], key).toMatch(/5|٥/)
      expect(said[3], key).toMatch(/15|١٥/)
    }
  })

  it('is told in the plural of its number', () => {
    const say = (tag: string, minutes: number) => createWords(tag, tag).say('idle.several', { minutes }).replaceAll('\u00a0', ' ')
    expect([1, 2, 10].map(minutes => say('fr', minutes))).toEqual([
      'Nous sommes plusieurs : 1 minute',
      'Nous sommes plusieurs : 2 minutes',
      'Nous sommes plusieurs : 10 minutes',
    ])
    expect([1, 2, 10].map(minutes => say('uk', minutes))).toEqual([
      'Нас кілька: 1 хвилина',
      'Нас кілька: 2 хвилини',
      'Нас кілька: 10 хвилин',
    ])
    expect([2, 11].map(minutes => say('ar', minutes).split(' ').at(-1))).toEqual(['دقيقتان', 'دقيقة'])
  })

  it('is endless where nobody is expected', () => {
    expect([at({ at: 'welcome' }), at({ at: 'ending' }), at({ at: 'out-of-service' })]).toEqual([undefined, undefined, undefined])
  })
})

describe('silence', () => {
  const state = (seconds: number) => idleState(seconds * 1000, 90, 30)

  it('asks after the patience, counts down the warning, then ends', () => {
    expect(state(89.9)).toEqual({ at: 'active' })
    expect(state(90)).toEqual({ at: 'warning', secondsLeft: 30 })
    expect(state(91.2)).toEqual({ at: 'warning', secondsLeft: 29 })
    expect(state(119.5)).toEqual({ at: 'warning', secondsLeft: 1 })
    expect(state(120)).toEqual({ at: 'over' })
  })

  it('ends at once what slept through its warning', () => {
    expect(state(100_000)).toEqual({ at: 'over' })
  })

  it('never ends where nobody is expected', () => {
    expect(idleState(1e9, undefined, 30)).toEqual({ at: 'active' })
  })
})
