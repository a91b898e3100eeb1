import { describe, expect, it } from 'vitest'
import { findRoute } from '../../catalogue/desks/find-route.ts'
import { planSchema } from '../../catalogue/model/place.ts'
import { routeLength, routeSentences } from '../../renderer/ui/route-sentences.ts'
import { counted, toldDistances } from '../../renderer/ui/told-distances.ts'
import { createWords } from '../../renderer/words/create-words.ts'
import { plan as demo } from './demo-centre-folder.ts'

const plan = planSchema.parse({
  floors: [
    { id: 'low', label: { fr: 'Rez-de-chaussée', en: 'Ground floor' }, svg: 'low.svg', viewBox: [0, 0, 100, 100], metresPerUnit: 0.1 },
    { id: 'high', label: { fr: 'Étage', en: 'Upper floor' }, svg: 'high.svg', viewBox: [0, 0, 100, 100], metresPerUnit: 0.1 },
  ],
  places: [
    { id: 'kiosk', floor: 'low', kind: 'kiosk', label: { fr: 'Borne' }, x: 45, y: 90, width: 10, height: 4, node: 'a' },
    { id: 'shelf', floor: 'low', kind: 'shelf', label: { fr: 'Santé' }, sign: 'B', x: 0, y: 40, width: 10, height: 5, node: 'c' },
    { id: 'desk', floor: 'high', kind: 'desk', label: { fr: 'Créer' }, x: 80, y: 40, width: 10, height: 5, node: 'f' },
    { id: 'island', floor: 'high', kind: 'room', label: { fr: 'Île' }, x: 0, y: 0, width: 10, height: 5, node: 'g' },
  ],
  nodes: [
    { id: 'a', floor: 'low', x: 50, y: 88 },
    { id: 'b', floor: 'low', x: 50, y: 50, label: { fr: 'devant l’escalier' } },
    { id: 'c', floor: 'low', x: 5, y: 50 },
    { id: 'd', floor: 'high', x: 50, y: 50 },
    { id: 'e', floor: 'high', x: 50, y: 20 },
    { id: 'f', floor: 'high', x: 85, y: 20 },
    { id: 'g', floor: 'high', x: 5, y: 5 },
    { id: 'l', floor: 'low', x: 90, y: 50 },
    { id: 'm', floor: 'high', x: 90, y: 50 },
  ],
  edges: [
    { from: 'a', to: 'b', kind: 'walk' },
    { from: 'b', to: 'c', kind: 'walk' },
    { from: 'b', to: 'd', kind: 'stairs' },
    { from: 'd', to: 'e', kind: 'walk' },
    { from: 'e', to: 'f', kind: 'walk' },
    { from: 'b', to: 'l', kind: 'door', metres: 4 },
    { from: 'l', to: 'm', kind: 'lift', metres: 4 },
    { from: 'm', to: 'f', kind: 'ramp', metres: 30 },
  ],
})
const place = (id: string) => plan.places.find(candidate => candidate.id === id)!

function tell(to: string, options: Readonly<{ language?: string; stepFree?: boolean; from?: string }> = {}): readonly string[] {
  const { language = 'fr', stepFree = false, from = 'kiosk' } = options
  const route = findRoute(plan, from, to, { stepFree })
  if (route === undefined) throw new Error('no way')
  const measure = stepFree ? 'metres' : 'paces'
  return routeSentences({ words: createWords(language, 'fr'), plan, route, from: place(from), to: place(to), goalName: 'Santé', measure })
}

describe('a way in words', () => {
  it('sets off from the kiosk by what the person sees, turns, counts paces and ends at the goal', () => {
    expect(tell('shelf')).toEqual(['Dos à la borne, avancez, 5\u00a0pas, devant l’escalier', 'À gauche, 6\u00a0pas\u00a0: Santé'])
  })

  it('says the floor when it changes, and up or down', () => {
    expect(tell('desk')[1]).toBe('Montez l’escalier\u00a0: Étage')
    expect(tell('shelf', { from: 'desk' }).join()).toContain('Descendez l’escalier\u00a0: Rez-de-chaussée')
  })

  it('goes by lift, door and ramp when stairs are no way', () => {
    const way = tell('desk', { stepFree: true })
    expect(way.join()).not.toContain('escalier\u00a0:')
    expect(way).toContain('À droite, passez la porte')
    expect(way).toContain('Prenez l’ascenseur\u00a0: Étage')
    expect(way.at(-1)).toBe('Prenez la rampe, 35\u00a0mètres\u00a0: Santé')
  })

  it('speaks the interface language', () => {
    expect(tell('shelf', { language: 'en' }).at(-1)).toBe('Turn left, 6\u00a0steps: Santé')
  })

  it('says so when one is there already', () => {
    expect(tell('kiosk')).toEqual(['Vous y êtes\u00a0: Santé'])
  })

  it('counts few paces or metres exactly and many by fives, never none', () => {
    expect([0.1, 0.7, 12.6, 14, 15, 70].map(metres => counted(metres, 'paces'))).toEqual([1, 1, 18, 20, 20, 100])
    expect(counted(16.1, 'paces')).toBe(25)
    expect([0.1, 1.6, 19.6, 22.4].map(metres => counted(metres, 'metres'))).toEqual([1, 2, 20, 20])
  })
})

describe('P361: how far it is', () => {
  /** The numbers that the sentences say. */
  const sumOf = (sentences: readonly string[], unit: string): number =>
    [...sentences.join(' ').matchAll(new RegExp(`(\\d+)\\s${unit}`, 'g'))].reduce((sum, [, number]) => sum + Number(number), 0)

  it.each([
    ['paces', 'pas', false],
    ['metres', 'mètres?', true],
  ] as const)('is what the sentences say together, to every place of the demonstration: %s', (measure, unit, stepFree) => {
    const words = createWords('fr', 'fr')
    const from = demo.places.find(({ kind }) => kind === 'kiosk')!
    let ways = 0
    for (const to of demo.places) {
      const route = findRoute(demo, from.id, to.id, { stepFree })
      if (route === undefined) continue
      const asked = { words, plan: demo, route, from, to, goalName: 'là', measure }
      const single = toldDistances(route.steps, measure).filter(distance => distance === 1).length
      const said = Number(/^\d+/.exec(routeLength(asked) ?? '0')?.[0])
      const sentences = routeSentences(asked)
      // One pace alone may be left unsaid: the turn says it.
      expect(said - sumOf(sentences, unit)).toBeGreaterThanOrEqual(0)
      expect(said - sumOf(sentences, unit)).toBeLessThanOrEqual(single)
      if (stepFree) expect(sentences.join()).not.toMatch(/\d\spas/)
      ways += 1
    }
    expect(ways).toBeGreaterThan(40)
  })

  it('counts the metres through a door with the next distance, and no stairs', () => {
    const route = findRoute(plan, 'kiosk', 'desk', { stepFree: true })!
    expect(route.steps.map(({ kind }) => kind)).toEqual(['walk', 'door', 'lift', 'ramp'])
    expect(toldDistances(route.steps, 'metres')).toEqual([4, undefined, undefined, 35])
  })
})

/** A kiosk against the upper wall, whose way begins by `first`, then turns to its own left. */
function planFrom(first: Readonly<{ kind: 'walk' | 'door' | 'ramp'; to: Readonly<{ x: number; y: number }> }>) {
  return planSchema.parse({
    floors: [{ id: 'low', label: { fr: 'Rez-de-chaussée' }, svg: 'low.svg', viewBox: [0, 0, 100, 100], metresPerUnit: 0.1 }],
    places: [
      { id: 'kiosk', floor: 'low', kind: 'kiosk', label: { fr: 'Borne' }, x: 45, y: 0, width: 10, height: 4, node: 'a' },
      { id: 'desk', floor: 'low', kind: 'desk', label: { fr: 'Créer' }, x: 0, y: 90, width: 10, height: 5, node: 'c' },
    ],
    nodes: [
      { id: 'a', floor: 'low', x: 50, y: 6 },
      { id: 'b', floor: 'low', ...first.to },
      { id: 'c', floor: 'low', x: 5, y: 90 },
    ],
    edges: [
      { from: 'a', to: 'b', kind: first.kind },
      { from: 'b', to: 'c', kind: 'walk' },
    ],
  })
}

// P631: "à gauche" is of no use to somebody who does not know what they are thought to look at.
describe('P631: the first sentence says from where one looks', () => {
  const FACING: Readonly<Record<string, RegExp>> = {
    fr: /^(Face|Dos) à la borne/,
    en: /^(Facing the screen|With the screen behind you)/,
    es: /^De (cara|espaldas) a la pantalla/,
    pt: /^De (frente|costas) para o ecrã/,
    it: /^(Davanti allo schermo|Con lo schermo alle spalle)/,
    de: /^Mit (Blick|dem Rücken) zum Bildschirm/,
    ar: /^(وجهكم|ظهركم) إلى الشاشة/,
    uk: /^(Обличчям|Спиною) до екрана/,
  }
  const firstOf = (language: string, first: Parameters<typeof planFrom>[0]): string => {
    const own = planFrom(first)
    const [from, to] = ['kiosk', 'desk'].map(id => own.places.find(candidate => candidate.id === id)!)
    const route = findRoute(own, 'kiosk', 'desk', { stepFree: false })!
    const [sentence = ''] = routeSentences({
      words: createWords(language, 'fr'),
      plan: own,
      route,
      from: from!,
      to: to!,
      goalName: 'là',
      measure: 'paces',
    })
    return sentence
  }

  it.each(Object.keys(FACING))('where the way goes left, right, on or back, by foot, ramp or door: %s', language => {
    for (const kind of ['walk', 'ramp', 'door'] as const)
      for (const to of [
        { x: 10, y: 6 },
        { x: 90, y: 6 },
        { x: 50, y: 60 },
        { x: 50, y: -40 },
      ])
        expect(firstOf(language, { kind, to })).toMatch(FACING[language]!)
  })

  it('where the first leg is too short to be told', () => {
    const told = firstOf('fr', { kind: 'walk', to: { x: 52, y: 6 } })
    expect(told).toMatch(/^Dos à la borne, avancez, /)
  })
})
