import type { Box } from './plan-box.ts'
import { around, grown, holds, overlaps, shapedWithin } from './plan-box.ts'

export type CropRequest = Readonly<{
  /** What must be seen: the way, where one stands, where it leads. */
  wanted: readonly Box[]
  /** What may be seen, whole or not at all. */
  objects: readonly Box[]
  floor: Box
  /** The picture's size on the screen, in px. */
  picture: Readonly<{ width: number; height: number }>
  /** Room around what must be seen, in plan units. */
  margin: number
  /** The most px a unit of the plan is drawn with: a short way is not blown up. */
  largestScale: number
}>

/** A part of the floor in the picture's shape, grown to hold the objects it would cut as long as it stays near what is wanted. */
export function cropPlan(request: CropRequest): Box {
  const { wanted, objects, floor, picture, margin, largestScale } = request
  const ratio = picture.width / picture.height
  const core = around(wanted)
  if (core === undefined) return shapedWithin(floor, ratio, floor)
  const least = { ...core, width: Math.max(core.width, 1), height: Math.max(core.height, 1) }
  const smallest = shapedWithin(grown(least, margin), ratio, floor)
  const base = atLeastAsWide(smallest, picture.width / largestScale, ratio, floor)
  const cut = objects.filter(object => overlaps(base, object) && !holds(base, object))
  const whole = around([base, ...cut.map(object => grown(object, margin / 3))])
  const larger = shapedWithin(whole ?? base, ratio, floor)
  const isNear = larger.width <= base.width * MOST_GROWTH
  return isNear ? larger : base
}

const MOST_GROWTH = 1.15

function atLeastAsWide(box: Box, width: number, ratio: number, floor: Box): Box {
  if (box.width >= width) return box
  const height = width / ratio
  return shapedWithin({ x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height }, ratio, floor)
}
