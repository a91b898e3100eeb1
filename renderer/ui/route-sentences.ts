import type { Route, RouteStep } from '../../catalogue/desks/types.ts'
import type { Place, Plan } from '../../catalogue/model/place.ts'
import type { Words } from '../words/create-words.ts'
import { unbroken } from '../words/keep-units.ts'
import { centreOf, type Point } from './floor-plan/plan-box.ts'
import type { Measure } from './told-distances.ts'
import { isTold, toldDistances } from './told-distances.ts'

type WayRequest = Readonly<{ words: Words; plan: Plan; route: Route; from: Place; to: Place; goalName: string; measure: Measure }>

/** The way as sentences to follow, in walking order: "À gauche, 12 pas", then what stands at the end. One at least, also when one is there already. */
export function routeSentences(request: WayRequest): readonly string[] {
  const { words, route, goalName, measure } = request
  const distances = toldDistances(route.steps, measure)
  const told = route.steps.map((step, index) => ({ step, distance: distances[index] })).filter(({ step }) => isTold(step))
  const sentences = told.map(({ step, distance }, index) => withLandmark(request, step, sentence(request, { step, distance, index })))
  const last = sentences.pop()
  if (last === undefined) return [words.say('way.there', { goal: goalName })]
  return [...sentences, words.say('way.arrive', { step: last, goal: goalName })]
}

/** How far it is: as much as the sentences say together. `undefined` where they say no distance. */
export function routeLength({ words, route, measure }: Pick<WayRequest, 'words' | 'route' | 'measure'>): string | undefined {
  const sum = toldDistances(route.steps, measure).reduce((total: number, distance) => total + (distance ?? 0), 0)
  return sum === 0 ? undefined : sayDistance(sum, measure, words)
}

const sayDistance = (distance: number, measure: Measure, words: Words): string =>
  measure === 'paces' ? words.say('way.paces', { paces: distance }) : words.say('way.metres', { metres: distance })

type Told = Readonly<{ step: RouteStep; distance: number | undefined; index: number }>

function sentence(request: WayRequest, { step, distance, index }: Told): string {
  const { words, plan, measure } = request
  // The first that is told may not be the first leg: its turn off one too short to be told would say nothing.
  const turn = index === 0 ? startTurn(request, step) : step.turn
  const seen = isAhead(turn) && step.kind === 'walk' ? placeAhead(request, step) : undefined
  const far = unbroken(sayDistance(distance ?? 1, measure, words))
  if (seen !== undefined) return words.say('way.toward', { place: words.local(seen.label).text, distance: far })
  // A single pace is not worth counting: the turn says it all.
  if (step.kind === 'walk') return words.say('way.walk', { turn, distance: distance === 1 ? 'none' : far })
  if (step.kind === 'ramp') return words.say('way.ramp', { turn, distance: far })
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

type StartTurn = 'start' | 'startAhead' | 'startLeft' | 'startRight' | 'startBack'
const isAhead = (turn: StartTurn | RouteStep['turn']): boolean => turn === 'start' || turn === 'startAhead'

/**
 * Which way to set off, for somebody who stands at the starting place and looks at it. Plain `start` where the plan does not tell:
 * when the place's node lies in its middle, or the way goes off to another floor at once.
 */
function startTurn({ plan, from }: WayRequest, step: RouteStep): StartTurn {
  const [stands, node, next] = [from.node, step.from, step.to].map(id => plan.nodes.find(candidate => candidate.id === id))
  if (stands === undefined || node === undefined || next === undefined || node.floor !== next.floor) return 'start'
  const facing = { x: centreOf(from).x - stands.x, y: centreOf(from).y - stands.y }
  const going = { x: next.x - node.x, y: next.y - node.y }
  if (Math.hypot(facing.x, facing.y) < 1 || Math.hypot(going.x, going.y) < 1) return 'start'
  const degrees = angleBetween(facing, going)
  if (Math.abs(degrees) > 135) return 'startBack'
  if (Math.abs(degrees) < 45) return 'startAhead'
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
