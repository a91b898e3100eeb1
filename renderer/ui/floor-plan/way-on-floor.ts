import type { Route } from '../../../catalogue/desks/types.ts'
import type { Plan } from '../../../catalogue/model/place.ts'
import { type Box, centreOf, entryPoint, type Point } from './plan-box.ts'

/** The part of a way that stays on one floor, as a line to draw. `leaves`: it goes on by stairs or lift, on another floor. */
export type WayOnFloor = Readonly<{ floor: string; points: readonly Point[]; starts: boolean; leaves: boolean }>

/**
 * A way cut where it changes floors, in walking order. The first line begins in the middle of the starting place, the last one ends on the
 * edge of the place it leads to.
 */
export function waysByFloor(plan: Plan, route: Route, places: Readonly<{ from: Box; to: Box }>): readonly WayOnFloor[] {
  const runs = runsOf(plan, route)
  return runs.map((run, index) => {
    const [starts, ends] = [index === 0, index === runs.length - 1]
    const last = run.points.at(-1)
    const before = starts ? [centreOf(places.from)] : []
    const after = ends && last !== undefined ? [entryPoint(last, places.to)] : []
    return { floor: run.floor, points: withoutStops([...before, ...run.points, ...after]), starts, leaves: !ends }
  })
}

type Run = { floor: string; points: Point[] }

function runsOf(plan: Plan, route: Route): readonly Run[] {
  const nodes = new Map(plan.nodes.map(node => [node.id, node]))
  const runs: Run[] = []
  for (const id of route.nodes) {
    const node = nodes.get(id)
    if (node === undefined) throw new RangeError(`the way goes over a node that the plan does not have: ${id}`)
    const run = runs.at(-1)
    if (run?.floor === node.floor) run.points.push(node)
    else runs.push({ floor: node.floor, points: [node] })
  }
  return runs
}

/** Without points that lie on the straight line between their neighbours, nor twice in the same place. */
function withoutStops(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const { x, y } of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last !== undefined && last.x === x && last.y === y) continue
    if (before !== undefined && last !== undefined && isStraight(before, last, { x, y })) kept.pop()
    kept.push({ x, y })
  }
  return kept
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
  const along = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)
  return Math.abs(cross) < 1e-6 && along >= 0
}

/** The arrow at the end of a line: its three corners and where the line stops before them. `length` and `width` in plan units. */
export function arrowHead(
  points: readonly Point[],
  length: number,
  width: number,
): Readonly<{ corners: readonly Point[]; neck: Point }> | undefined {
  const [tip, before] = [points.at(-1), points.at(-2)]
  if (tip === undefined || before === undefined) return undefined
  const distance = Math.hypot(tip.x - before.x, tip.y - before.y)
  const ahead = { x: (tip.x - before.x) / distance, y: (tip.y - before.y) / distance }
  const base = { x: tip.x - ahead.x * length, y: tip.y - ahead.y * length }
  // A last stretch shorter than the arrow lies wholly under it: the line must not stick out behind.
  const neck = distance > length ? base : before
  const side = { x: (-ahead.y * width) / 2, y: (ahead.x * width) / 2 }
  return { corners: [{ x: base.x + side.x, y: base.y + side.y }, tip, { x: base.x - side.x, y: base.y - side.y }], neck }
}
