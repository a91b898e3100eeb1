import { describe, expect, it } from 'vitest'
import { serviceMetres } from '../../../catalogue/desks/service-distance.ts'
import { weekHours } from '../../../catalogue/desks/week-hours.ts'
import { sayClock, sayDay, sayDayHours } from '../../../renderer/visitor/desks/say-hours.ts'
import { chooseHolding } from '../../../renderer/visitor/document/choose-holding.ts'
import { sayOpenState } from '../../../renderer/visitor/state/say-open-state.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { createTimes } from '../../../renderer/words/say-time.ts'

const fr = createWords('fr', 'fr')
const minutes = (iso: string) => Date.parse(iso) / 60_000

describe('hours in words', () => {
  it('says the hours of a day in the centre’s zone, across the end of summer time', () => {
    const expanded = {
      readable: true as const,
      intervals: [
        [minutes('2026-10-24T07:30:00Z'), minutes('2026-10-24T10:30:00Z')],
        [minutes('2026-10-26T08:30:00Z'), minutes('2026-10-26T11:30:00Z')],
      ] as [number, number][],
    }
    const week = weekHours(expanded, { from: '2026-10-24', days: 3, timeZone: 'Europe/Paris' })!
    expect(week.map(day => plain(sayDayHours(day, fr)))).toEqual(
      ['9\u00a0h\u00a030 – 12\u00a0h\u00a030', 'Fermé', '9\u00a0h\u00a030 – 12\u00a0h\u00a030'].map(plain),
    )
  })

  it('writes times in the manner of the language', () => {
    expect(plain(sayClock('09:00', fr))).toBe('9 h')
    expect(plain(sayClock('24:00', fr))).toBe('24 h')
    expect(sayDay('2026-11-24', 'fr', true)).toBe('mardi 24')
    expect(sayDay('2026-11-24', 'fr', false)).toBe('mardi')
  })

  it('never shows the notation of the centre’s files to a visitor, and says other texts as they are (R25)', () => {
    const times = createTimes(fr, 'Europe/Paris')
    const say = (text: string) => sayOpenState({ state: 'unknown', text }, fr, times, 0)
    expect(say('Mo-Fr 09:00-17:00; PH off')).toBe('Voir les horaires sur sa page')
    expect(say('sur rendez-vous')).toContain('sur rendez-vous')
    expect(say('')).toBe('Horaires à demander à l’accueil')
  })
})

describe('where things are', () => {
  const plan = {
    floors: [],
    nodes: [],
    edges: [],
    places: [
      { id: 'shelf-a', floor: 'f', kind: 'shelf' as const, label: { fr: 'A' }, x: 0, y: 0, width: 1, height: 1, node: 'n' },
      { id: 'stacks', floor: 'f', kind: 'zone' as const, label: { fr: 'Réserve' }, x: 0, y: 0, width: 1, height: 1, node: 'n' },
    ],
  }

  it('leads to the copy on the open shelf rather than to the counter, and never to one that is missing while another is there', () => {
    const ask = { place: 'stacks', access: 'ask' as const }
    expect(chooseHolding({ holdings: [ask, { place: 'shelf-a' }] }, plan)?.place.id).toBe('shelf-a')
    expect(chooseHolding({ holdings: [{ place: 'shelf-a', state: 'missing' }, ask] }, plan)?.place.id).toBe('stacks')
    expect(chooseHolding({ holdings: [{ place: 'nowhere' }, {}] }, plan)).toBeUndefined()
  })

  it('tells a distance only when it is known', () => {
    expect(serviceMetres({ metres: 600 }, {})).toBe(600)
    expect(serviceMetres({ latitude: 48.85 }, { latitude: 48.85, longitude: 2.35 })).toBeUndefined()
    // A hundredth of a degree of latitude is 1,112 m.
    const metres = serviceMetres({ latitude: 48.86, longitude: 2.35 }, { latitude: 48.85, longitude: 2.35 })
    expect(metres).toBeCloseTo(1112 * 1.3, -1)
  })
})

/** Spaces of any kind as plain ones: which kind stands there is the words file's business. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ')
}
