import type { Route, RouteStep } from '../../catalogue/desks/types.ts'
import type { Place, Plan } from '../../catalogue/model/place.ts'
import type { Words } from '../words/create-words.ts'
import { centreOf, type Point } from './floor-plan/plan-box.ts'

/** A pace of an adult who is not in a hurry, in metres. */
const METRES_PER_PACE = 0.7
/** Beyond this many paces nobody counts: they are told by fives. */
const COUNTED_PACES = 20

/** Metres as paces: exact up to twenty, then by fives; at least one. */
export function paces(metres: number): number {
  const exact = Math.max(1, Math.round(metres / METRES_PER_PACE))
  return exact <= COUNTED_PACES ? exact : Math.round(exact / 5) * 5
}

type WayRequest = Readonly<{ words: Words; plan: Plan; route: Route; from: Place; to: Place; goalName: string }>

/** The way as sentences to follow, in walking order: "À gauche, 12 pas", then what stands at the end. One at least, also when one is there already. */
export function routeSentences(request: WayRequest): readonly string[] {
  const { words, route, goalName } = request
  const steps = withoutIdleSteps(route.steps)
  const sentences = steps.map((step, index) => withLandmark(request, step, sentence(request, step, index)))
  const last = sentences.pop()
  if (last === undefined) return [words.say('way.there', { goal: goalName })]
  return [...sentences, words.say('way.arrive', { step: last, goal: goalName })]
}

/** Steps too short to be walked, less than half a pace, are not told. */
const withoutIdleSteps = (steps: readonly RouteStep[]): readonly RouteStep[] =>
  steps.filter(step => step.kind !== 'walk' || step.metres >= METRES_PER_PACE / 2)

function sentence(request: WayRequest, step: RouteStep, index: number): string {
  const { words, plan } = request
  const turn = index === 0 && step.turn === 'start' ? startTurn(request, step) : step.turn
  const seen = turn === 'start' && step.kind === 'walk' ? placeAhead(request, step) : undefined
  if (seen !== undefined) return words.say('way.toward', { place: words.local(seen.label).text, paces: paces(step.metres) })
  if (step.kind === 'walk') return words.say('way.walk', { turn, paces: paces(step.metres) })
  if (step.kind === 'ramp') return words.say('way.ramp', { turn, paces: paces(step.metres) })
  if (step.kind === 'door') return words.say('way.door', { turn })
  const to = plan.nodes.find(node => node.id === step.to)?.floor ?? step.floor
  const direction = directionOf(plan, step.floor, to)
  const floor = plan.floors.find(candidate => candidate.id === to)
  const values = { turn, direction, floor: floor === undefined ? '' : words.local(floor.label).text }
  return words.say(step.kind === 'stairs' ? 'way.stairs' : 'way.lift', values)
}

/** Floors are listed from the lowest to the highest. */
function directionOf(plan: Plan, from: string, to: string): 'up' | 'down' | 'same' {
  const level = (id: string) => plan.floors.findIndex(floor => floor.id === id)
  if (level(from) === level(to)) return 'same'
  return level(to) > level(from) ? 'up' : 'down'
}

function withLandmark(request: WayRequest, step: RouteStep, told: string): string {
  const landmark = request.plan.nodes.find(node => node.id === step.to)?.label
  return landmark === undefined || step.kind !== 'walk'
    ? told
    : request.words.say('way.landmark', { step: told, landmark: request.words.local(landmark).text })
}

/**
 * Which way to set off, for somebody who stands at the starting place and looks at it. Plain `start` where the plan does not tell:
 * when the place's node lies in its middle.
 */
function startTurn({ plan, from }: WayRequest, step: RouteStep): 'start' | 'startLeft' | 'startRight' | 'startBack' {
  const [node, next] = [step.from, step.to].map(id => plan.nodes.find(candidate => candidate.id === id))
  if (node === undefined || next === undefined || node.floor !== next.floor) return 'start'
  const facing = { x: centreOf(from).x - node.x, y: centreOf(from).y - node.y }
  const going = { x: next.x - node.x, y: next.y - node.y }
  if (Math.hypot(facing.x, facing.y) < 1 || Math.hypot(going.x, going.y) < 1) return 'start'
  const degrees = angleBetween(facing, going)
  if (Math.abs(degrees) > 135) return 'startBack'
  if (Math.abs(degrees) < 45) return 'start'
  return degrees > 0 ? 'startRight' : 'startLeft'
}

/** Degrees from one direction to another; to the right is positive, because y grows downwards. */
function angleBetween(a: Point, b: Point): number {
  const radians = Math.atan2(b.y, b.x) - Math.atan2(a.y, a.x)
  return (((((radians * 180) / Math.PI + 540) % 360) + 360) % 360) - 180
}

/** The first place that lies straight ahead of somebody who sets off: what to walk towards. Not the goal, which may be behind a corner. */
function placeAhead({ plan, from, to }: WayRequest, step: RouteStep): Place | undefined {
  const [node, next] = [step.from, step.to].map(id => plan.nodes.find(candidate => candidate.id === id))
  if (node === undefined || next === undefined || node.floor !== next.floor) return undefined
  const distance = Math.hypot(next.x - node.x, next.y - node.y)
  if (distance < 1) return undefined
  const ahead = { x: (next.x - node.x) / distance, y: (next.y - node.y) / distance }
  const away = (place: Place) => rayDistance(node, ahead, place)
  return plan.places
    .filter(
      place =>
        place.floor === node.floor &&
        place.id !== from.id &&
        place.id !== to.id &&
        place.kind !== 'zone' &&
        away(place) < Number.POSITIVE_INFINITY,
    )
    .toSorted((a, b) => away(a) - away(b))[0]
}

/** How far along a ray a place begins; infinite when the ray misses it (slab method, Kay and Kajiya 1986). */
function rayDistance(from: Point, ahead: Point, place: Place): number {
  let [near, far] = [0, Number.POSITIVE_INFINITY]
  for (const [start, direction, low, high] of [
    [from.x, ahead.x, place.x, place.x + place.width],
    [from.y, ahead.y, place.y, place.y + place.height],
  ] as const) {
    if (Math.abs(direction) < 1e-9) {
      if (start < low || start > high) return Number.POSITIVE_INFINITY
      continue
    }
    const [a, b] = [(low - start) / direction, (high - start) / direction]
    near = Math.max(near, Math.min(a, b))
    far = Math.min(far, Math.max(a, b))
  }
  return near <= far ? near : Number.POSITIVE_INFINITY
}
