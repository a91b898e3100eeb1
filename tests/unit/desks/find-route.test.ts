import { describe, expect, test } from 'vitest'
import { findRoute } from '../../../catalogue/desks/find-route.ts'
import { metresToPlaces } from '../../../catalogue/desks/walking-graph.ts'
import type { Plan } from '../../../catalogue/model/place.ts'
import { smallPlan } from './small-centre.ts'

const way = (to: string, stepFree = false) => findRoute(smallPlan, 'kiosk', to, { stepFree })

describe('the way on the plan', () => {
  test('joins legs that go on straight, and says where to turn', () => {
    const route = way('desk-north')
    expect(route?.nodes).toEqual(['kiosk-front', 'corridor-a', 'corridor-b', 'desk-north'])
    expect(route?.steps).toEqual([
      { kind: 'walk', from: 'kiosk-front', to: 'corridor-b', floor: 'ground', metres: 9, turn: 'start' },
      { kind: 'walk', from: 'corridor-b', to: 'desk-north', floor: 'ground', metres: 4, turn: 'left' },
    ])
    expect(route?.metres).toBe(13)
  })

  test('turns right towards the bottom of the plan when walking to its right edge; a door is a step of its own', () => {
    expect(way('desk-south')?.steps.map(step => [step.kind, step.turn])).toEqual([
      ['walk', 'start'],
      ['door', 'right'],
    ])
  })

  test('takes the stairs where they are shorter, each floor change being its own step', () => {
    const route = way('desk-upstairs')
    expect(route?.stepFree).toBe(false)
    expect(route?.steps.map(step => [step.kind, step.floor, step.turn])).toEqual([
      ['walk', 'ground', 'start'],
      ['walk', 'ground', 'right'],
      ['stairs', 'ground', 'straight'],
      ['walk', 'upper', 'start'],
    ])
    expect(route?.metres).toBeCloseTo(4 + 4 + 8 + Math.hypot(1, 4))
  })

  test('never takes stairs when asked for a step-free way', () => {
    const route = way('desk-upstairs', true)
    expect(route?.stepFree).toBe(true)
    expect(route?.steps.map(step => step.kind)).toEqual(['walk', 'lift', 'walk'])
    expect(route?.metres).toBeCloseTo(18 + 5 + 13)
  })

  test('walks edges both ways, turning back where the way does', () => {
    const back = findRoute(smallPlan, 'desk-north', 'kiosk', { stepFree: false })
    expect(back?.metres).toBe(13)
    expect(back?.steps.at(-1)?.turn).toBe('right')
  })

  test('is empty to the place where one stands, and missing where no way leads', () => {
    expect(way('kiosk')).toEqual({ nodes: ['kiosk-front'], metres: 0, steps: [], stepFree: true })
    expect(way('nowhere')).toBeUndefined()
    const withoutLift: Plan = { ...smallPlan, edges: smallPlan.edges.filter(edge => edge.kind !== 'lift') }
    expect(findRoute(withoutLift, 'kiosk', 'desk-upstairs', { stepFree: true })).toBeUndefined()
    expect(findRoute(withoutLift, 'kiosk', 'desk-upstairs', { stepFree: false })).toBeDefined()
  })

  test('leaves out edges to nodes that are not there', () => {
    const broken: Plan = { ...smallPlan, edges: [...smallPlan.edges, { from: 'kiosk-front', to: 'gone', kind: 'walk' }] }
    expect(findRoute(broken, 'kiosk', 'desk-north', { stepFree: true })?.metres).toBe(13)
  })

  test('gives the distance to every place that can be reached', () => {
    const metres = metresToPlaces(smallPlan, 'kiosk', { stepFree: false })
    expect(metres.get('kiosk')).toBe(0)
    expect(metres.get('desk-north')).toBe(13)
    expect(metres.size).toBe(4)
    expect(metresToPlaces(smallPlan, 'gone', { stepFree: false }).size).toBe(0)
  })

  test('goes round by the corridor rather than zigzagging between shelves when both are as long', () => {
    const at = (id: string, x: number, y: number) => ({ id, floor: 'ground', x, y })
    const walk = (from: string, to: string) => ({ from, to, kind: 'walk' as const })
    const square = (id: string, node: string) => ({
      id,
      floor: 'ground',
      kind: 'zone' as const,
      label: { fr: id },
      x: 0,
      y: 0,
      width: 1,
      height: 1,
      node,
    })
    const plan: Plan = {
      floors: [{ id: 'ground', label: { fr: 'Rez-de-chaussée' }, svg: 'ground.svg', viewBox: [0, 0, 10, 10], metresPerUnit: 1 }],
      places: [square('here', 'a'), square('there', 'f')],
      nodes: [at('a', 0, 0), at('b', 5, 0), at('c', 5, 5), at('d', 10, 5), at('e', 10, 0), at('f', 10, 10)],
      edges: [walk('a', 'b'), walk('b', 'c'), walk('c', 'd'), walk('b', 'e'), walk('e', 'd'), walk('d', 'f')],
    }
    expect(findRoute(plan, 'here', 'there', { stepFree: true })?.nodes).toEqual(['a', 'b', 'e', 'd', 'f'])
    expect(findRoute(plan, 'here', 'there', { stepFree: true })?.metres).toBe(20)
  })
})
