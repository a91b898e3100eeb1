import type { Place, Plan } from '../../../catalogue/model/place.ts'
import { cropPlan } from './crop-plan.ts'
import { widthInEms } from './fit-label.ts'
import { type Box, centreOf, grown, holds, type Point } from './plan-box.ts'
import type { PlanInk } from './plan-ink.ts'
import type { WayOnFloor } from './way-on-floor.ts'
import { lineBoxes, placeYouLabel } from './you-label.ts'

export type PlanViewRequest = Readonly<{
  plan: Plan
  floor: string
  /** Where the visitor stands. */
  here: string
  goal?: string
  way?: WayOnFloor
  /** Only the part around the way, in whole objects. */
  crop: boolean
  youWords: string
  /** The picture on the screen. */
  picture: Readonly<{ width: number; height: number; fontPx: number }>
}>

/** What is drawn of a floor, and how large. */
export type PlanView = Readonly<{
  box: Box
  ink: PlanInk
  places: readonly Place[]
  /** What the way, the ring and its words lie over. */
  covered: readonly Box[]
  you?: Readonly<{ at: Point; label: Box }>
}>

/** A unit of the plan is never drawn larger than this, in px: the look's own scale. */
const LARGEST_SCALE = 1.15
const RING_PX = 28
const WAY_PX = 24

/** Chooses the part of the floor to show, its scale, the places that stand in it whole, and where "You are here" covers nothing. */
export function planView(request: PlanViewRequest): PlanView {
  const { plan, floor, here, picture } = request
  const onFloor = plan.places.filter(place => place.floor === floor)
  const own = onFloor.find(place => place.id === here)
  const box = viewBoxOf(request, onFloor, own)
  const unit = Math.max(box.width / picture.width, box.height / picture.height)
  const ink = { unit, fontPx: picture.fontPx }
  const places = onFloor.filter(place => place.id !== here && holds(grown(box, 1), place))
  const way = lineBoxes(request.way?.points ?? [], WAY_PX * unit)
  if (own === undefined) return { box, ink, places, covered: way }
  const at = centreOf(own)
  const label = placeYouLabel({
    at,
    ring: RING_PX * unit,
    label: labelSize(request.youWords, ink),
    view: grown(box, -4 * unit),
    keepClear: [...places.filter(place => place.kind !== 'zone'), ...way],
  })
  const ring = grown({ ...at, width: 0, height: 0 }, RING_PX * unit)
  return { box, ink, places, covered: [...way, ring, label], you: { at, label } }
}

const labelSize = (words: string, ink: PlanInk) => ({
  width: (widthInEms(words) * ink.fontPx + 36) * ink.unit,
  height: ink.fontPx * 2 * ink.unit,
})

function viewBoxOf(request: PlanViewRequest, onFloor: readonly Place[], own: Place | undefined): Box {
  const floor = request.plan.floors.find(candidate => candidate.id === request.floor)
  if (floor === undefined) throw new RangeError(`the plan has no floor ${request.floor}`)
  const [x, y, width, height] = floor.viewBox
  const whole = { x, y, width, height }
  if (!request.crop) return whole
  const points = request.way?.points.map(point => ({ ...point, width: 0, height: 0 })) ?? []
  const goal = onFloor.filter(place => place.id === request.goal)
  const { picture } = request
  const cropTo = (unit: number) =>
    cropPlan({
      wanted: [
        ...points,
        ...goal,
        ...(own === undefined ? [] : youBox(own, labelSize(request.youWords, { unit, fontPx: picture.fontPx }), unit)),
      ],
      objects: onFloor.filter(place => place.kind !== 'zone'),
      floor: whole,
      picture,
      margin: MARGIN_PX * unit,
      largestScale: LARGEST_SCALE,
    })
  // Once to know the scale, once more with the words at that scale.
  return cropTo(cropTo(1 / LARGEST_SCALE).width / picture.width)
}

const MARGIN_PX = 24

/** The ring with room for its words below it. */
function youBox(own: Place, label: Readonly<{ width: number; height: number }>, unit: number): readonly Box[] {
  const at = centreOf(own)
  return [grown({ ...at, width: 0, height: 0 }, RING_PX * unit), { x: at.x - label.width / 2, y: at.y + RING_PX * 1.4 * unit, ...label }]
}
