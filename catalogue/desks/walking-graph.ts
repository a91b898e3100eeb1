import type { Plan } from '../model/place.ts'

export type PlanNode = Plan['nodes'][number]
type PlanEdge = Plan['edges'][number]

/** One way out of a node. Edges are walked in both directions. */
export type WayOut = Readonly<{ to: PlanNode; kind: PlanEdge['kind']; metres: number }>
export type WalkingGraph = Readonly<{ nodes: ReadonlyMap<string, PlanNode>; waysOut: ReadonlyMap<string, readonly WayOut[]> }>

/**
 * Metres that a change of floor counts for where the plan gives none: two flights of stairs, or the wait for a lift.
 * The check of the centre's files asks for the true figure.
 */
const FLOOR_CHANGE_METRES = 12

function edgeMetres(plan: Plan, edge: PlanEdge, from: PlanNode, to: PlanNode): number {
  if (edge.metres !== undefined) return edge.metres
  if (from.floor !== to.floor) return FLOOR_CHANGE_METRES
  const floor = plan.floors.find(candidate => candidate.id === from.floor)
  if (floor === undefined) throw new RangeError(`the plan has no floor ${from.floor}`)
  return Math.hypot(to.x - from.x, to.y - from.y) * floor.metresPerUnit
}

/** The plan's graph, ready to walk: without stairs when `stepFree`. Edges to nodes that are not there are left out (the check refuses them). */
export function walkingGraph(plan: Plan, options: Readonly<{ stepFree: boolean }>): WalkingGraph {
  const nodes = new Map(plan.nodes.map(node => [node.id, node]))
  const waysOut = new Map<string, WayOut[]>(plan.nodes.map(node => [node.id, []]))
  for (const edge of plan.edges) {
    const from = nodes.get(edge.from)
    const to = nodes.get(edge.to)
    if (from === undefined || to === undefined) continue
    if (options.stepFree && edge.kind === 'stairs') continue
    const metres = edgeMetres(plan, edge, from, to)
    waysOut.get(from.id)?.push({ to, kind: edge.kind, metres })
    waysOut.get(to.id)?.push({ to: from, kind: edge.kind, metres })
  }
  return { nodes, waysOut }
}

/** Where one stands, how far it is from the start, and where one came from. `heading` in radians, absent where no direction is given. */
export type Reached = Readonly<{ node: string; metres: number; effort: number; heading?: number; previous?: Reached; by?: WayOut }>

/** A turn counts as this many metres when ways are compared: of ways about as long, the one that is easier to tell and to follow. */
const TURN_METRES = 1

/** From here on, in radians, a change of direction is a turn to whoever walks. */
const TURN_ANGLE = Math.PI / 6

/**
 * Everything that can be reached from a node, with the easiest way to each: Dijkstra over metres and turns, one state per node and direction.
 * Of equal ways, the same one every time.
 */
export function easiestWays(graph: WalkingGraph, start: string): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>()
  const settled = new Set<string>()
  const open = new Map<string, Reached>()
  if (graph.nodes.has(start)) open.set(stateOf({ node: start }), { node: start, metres: 0, effort: 0 })
  for (let entry = nearestOf(open); entry !== undefined; entry = nearestOf(open)) {
    const [state, way] = entry
    open.delete(state)
    settled.add(state)
    if (!reached.has(way.node)) reached.set(way.node, way)
    for (const out of graph.waysOut.get(way.node) ?? []) {
      const next = walkOn(graph, way, out)
      const key = stateOf(next)
      if (settled.has(key)) continue
      const known = open.get(key)
      if (known === undefined || next.effort < known.effort) open.set(key, next)
    }
  }
  return reached
}

const stateOf = ({ node, heading }: Readonly<{ node: string; heading?: number }>): string =>
  `${node}|${heading === undefined ? '' : heading.toFixed(3)}`

function walkOn(graph: WalkingGraph, way: Reached, by: WayOut): Reached {
  const from = graph.nodes.get(way.node)
  const heading = from === undefined ? undefined : headingOf(from, by.to)
  const turned =
    way.heading === undefined || heading === undefined
      ? 0
      : Math.abs(Math.atan2(Math.sin(heading - way.heading), Math.cos(heading - way.heading)))
  const effort = way.effort + by.metres + (turned > TURN_ANGLE ? TURN_METRES : 0)
  return { node: by.to.id, metres: way.metres + by.metres, effort, previous: way, by, ...(heading === undefined ? {} : { heading }) }
}

/** The direction from one node to another in radians on the floor's view box, whose y grows downwards; `undefined` between floors or where they coincide. */
export function headingOf(from: PlanNode, to: PlanNode): number | undefined {
  if (from.floor !== to.floor) return undefined
  const [x, y] = [to.x - from.x, to.y - from.y]
  return x === 0 && y === 0 ? undefined : Math.atan2(y, x)
}

// A plan has some hundred nodes: looking through the open ones is quicker than keeping a heap.
function nearestOf(open: ReadonlyMap<string, Reached>): readonly [string, Reached] | undefined {
  let best: readonly [string, Reached] | undefined
  for (const entry of open) {
    if (best === undefined || entry[1].effort < best[1].effort || (entry[1].effort === best[1].effort && entry[0] < best[0])) best = entry
  }
  return best
}

/** Desks are chosen anew at every letter, always from the same place of the same plan: the ways are walked once. */
const walked = new WeakMap<Plan, Map<string, ReadonlyMap<string, number>>>()

/** Walking metres from one place of the plan to every place that can be reached from it. A plan is read once: one that changes is another object. */
export function metresToPlaces(plan: Plan, fromPlace: string, options: Readonly<{ stepFree: boolean }>): ReadonlyMap<string, number> {
  const known = walked.get(plan) ?? new Map<string, ReadonlyMap<string, number>>()
  walked.set(plan, known)
  const key = `${options.stepFree ? 'step-free' : 'any'} ${fromPlace}`
  const metres = known.get(key) ?? walkToPlaces(plan, fromPlace, options)
  known.set(key, metres)
  return metres
}

function walkToPlaces(plan: Plan, fromPlace: string, options: Readonly<{ stepFree: boolean }>): ReadonlyMap<string, number> {
  const from = plan.places.find(place => place.id === fromPlace)
  if (from === undefined) return new Map()
  const reached = easiestWays(walkingGraph(plan, options), from.node)
  const metres = new Map<string, number>()
  for (const place of plan.places) {
    const way = reached.get(place.node)
    if (way !== undefined) metres.set(place.id, way.metres)
  }
  return metres
}
