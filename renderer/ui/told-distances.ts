import type { RouteStep } from '../../catalogue/desks/types.ts'

/** How a way is counted: in paces for those who walk, in metres for those who roll or ask for no stairs. */
export type Measure = 'paces' | 'metres'

/** A pace of an adult who is not in a hurry, in metres. */
const METRES_PER_PACE = 0.7
/** Beyond this many nobody counts: they are told by fives. */
const COUNTED = 20

/** Metres as paces or whole metres: exact up to twenty, then by fives; at least one. */
export function counted(metres: number, measure: Measure): number {
  const exact = Math.max(1, Math.round(measure === 'paces' ? metres / METRES_PER_PACE : metres))
  return exact <= COUNTED ? exact : Math.round(exact / 5) * 5
}

/** Steps too short to be walked, less than half a pace, are not told. */
export const isTold = (step: RouteStep): boolean => step.kind !== 'walk' || step.metres >= METRES_PER_PACE / 2

const hasDistance = (step: RouteStep): boolean => isTold(step) && (step.kind === 'walk' || step.kind === 'ramp')

/**
 * What is told of each step's distance; `undefined` where none is: doors, stairs, lifts and what is too short. The few metres through a door, or too short to be
 * told, are walked all the same, and told with the next step that has a distance, else with the one before. Each is rounded once; a way is as long as these are together.
 */
export function toldDistances(steps: readonly RouteStep[], measure: Measure): readonly (number | undefined)[] {
  const metres = steps.map(step => (hasDistance(step) ? step.metres : 0))
  for (const [index, step] of steps.entries()) {
    if (hasDistance(step) || step.kind === 'stairs' || step.kind === 'lift') continue
    const after = steps.findIndex((other, at) => at > index && hasDistance(other))
    const bearer = after >= 0 ? after : steps.findLastIndex(hasDistance)
    if (bearer >= 0) metres[bearer] = (metres[bearer] ?? 0) + step.metres
  }
  return steps.map((step, index) => (hasDistance(step) ? counted(metres[index] ?? 0, measure) : undefined))
}
