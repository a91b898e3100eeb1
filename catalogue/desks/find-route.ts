import type { Plan } from '../model/place.ts'
import type { Route, RouteStep } from './types.ts'
import type { PlanNode, Reached, WayOut } from './walking-graph.ts'
import { easiestWays, headingOf, walkingGraph } from './walking-graph.ts'

/** Below this angle, in degrees, a walker goes on straight; beyond the second one he turns back. */
const STRAIGHT = 30
const BACK = 150

type Leg = Readonly<{ from: PlanNode; out: WayOut }>

/**
 * The easiest way between two places of the plan, by metres and turns; without stairs when `stepFree`. `undefined` when there is no way, or no such place.
 * Legs that go on straight are one step; stairs, lifts, ramps and doors are steps of their own. Metres are not rounded.
 */
export function findRoute(plan: Plan, fromPlace: string, toPlace: string, options: Readonly<{ stepFree: boolean }>): Route | undefined {
  const start = plan.places.find(place => place.id === fromPlace)
  const goal = plan.places.find(place => place.id === toPlace)
  if (start === undefined || goal === undefined) return undefined
  const graph = walkingGraph(plan, options)
  const reached = easiestWays(graph, start.node)
  const end = reached.get(goal.node)
  if (end === undefined) return undefined
  const legs = legsTo(graph.nodes, end)
  return {
    nodes: [start.node, ...legs.map(leg => leg.out.to.id)],
    metres: end.metres,
    steps: stepsOf(legs),
    stepFree: legs.every(leg => leg.out.kind !== 'stairs'),
  }
}

function legsTo(nodes: ReadonlyMap<string, PlanNode>, end: Reached): readonly Leg[] {
  const legs: Leg[] = []
  for (let at: Reached = end; at.previous !== undefined && at.by !== undefined; at = at.previous) {
    const from = nodes.get(at.previous.node)
    if (from === undefined) throw new Error(`the way leads over an unknown node ${at.previous.node}`)
    legs.push({ from, out: at.by })
  }
  return legs.reverse()
}

function stepsOf(legs: readonly Leg[]): readonly RouteStep[] {
  const steps: RouteStep[] = []
  // The direction in which the step began: a long gentle bend becomes a turn once it has gone far enough.
  let heading: number | undefined
  for (const leg of legs) {
    const direction = headingOf(leg.from, leg.out.to)
    const turn = turnBetween(heading, direction)
    const last = steps.at(-1)
    if (last !== undefined && last.kind === 'walk' && leg.out.kind === 'walk' && turn === 'straight') {
      steps[steps.length - 1] = { ...last, to: leg.out.to.id, metres: last.metres + leg.out.metres }
      continue
    }
    steps.push({ kind: leg.out.kind, from: leg.from.id, to: leg.out.to.id, floor: leg.from.floor, metres: leg.out.metres, turn })
    heading = direction
  }
  return steps
}

// y grows downwards, so a growing angle turns clockwise on the plan: to the right of the walker.
function turnBetween(heading: number | undefined, direction: number | undefined): RouteStep['turn'] {
  if (heading === undefined) return 'start'
  if (direction === undefined) return 'straight'
  const degrees = ((((direction - heading) * 180) / Math.PI + 540) % 360) - 180
  if (Math.abs(degrees) < STRAIGHT) return 'straight'
  if (Math.abs(degrees) > BACK) return 'back'
  return degrees > 0 ? 'right' : 'left'
}
