import { easiestWays, walkingGraph } from '../desks/walking-graph.ts'
import type { Plan } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import type { CheckedCentre, Place } from './found.ts'
import { PLAN_FILE, refused, warned } from './found.ts'

/** From the kiosk one can walk to every place, and without stairs to every desk and to whatever is called step-free. */
export function checkPlan({ centre, plan, desks, amenities }: CheckedCentre): readonly Problem[] {
  const kiosk = plan.places.find(({ id }) => id === centre.kiosk.place)
  if (kiosk === undefined) return []
  const walked = easiestWays(walkingGraph(plan, { stepFree: false }), kiosk.node)
  const stepFree = easiestWays(walkingGraph(plan, { stepFree: true }), kiosk.node)
  const needsNoSteps = new Set([
    ...desks.map(desk => desk.place),
    ...amenities.filter(amenity => amenity.stepFree === true).map(amenity => amenity.place),
  ])
  return [
    ...plan.places.flatMap((spot, index) => {
      const place: Place = { ...PLAN_FILE, record: index + 1, id: spot.id }
      const field = `places[${index}].node`
      if (!walked.has(spot.node))
        return [
          refused(place, 'unreachable', field, `No way leads from the kiosk to "${spot.id}": join its node to the others by an edge.`),
        ]
      if (stepFree.has(spot.node) || !needsNoSteps.has(spot.id)) return []
      const message = `Only stairs lead to "${spot.id}": add the lift or the ramp, or move it to where everybody can go.`
      return [refused(place, 'unreachable', field, message)]
    }),
    ...checkLengths(plan),
  ]
}

/** What stands outside the view box of its floor is not seen on any screen. */
export function checkInside({ plan }: CheckedCentre): readonly Problem[] {
  const floors = new Map(plan.floors.map(({ id, viewBox }) => [id, viewBox]))
  const outside = (
    at: Readonly<{ id: string; floor: string; x: number; y: number; width?: number; height?: number }>,
    under: 'places' | 'nodes',
    index: number,
  ) => {
    const box = floors.get(at.floor)
    if (box === undefined) return []
    const [left, top, width, height] = box
    const isInside = at.x >= left && at.y >= top && at.x + (at.width ?? 0) <= left + width && at.y + (at.height ?? 0) <= top + height
    if (isInside) return []
    const message = `"${at.id}" stands outside the view box of its floor (${box.join(' ')}), where nobody sees it: correct its coordinates or the viewBox.`
    return [refused({ ...PLAN_FILE, record: index + 1, id: at.id }, 'bad-value', `${under}[${index}].x`, message)]
  }
  return [
    ...plan.places.flatMap((spot, index) => outside(spot, 'places', index)),
    ...plan.nodes.flatMap((node, index) => outside(node, 'nodes', index)),
  ]
}

/** A change of floor has no length on the drawing. */
function checkLengths(plan: Plan): readonly Problem[] {
  const floorOf = new Map(plan.nodes.map(({ id, floor }) => [id, floor]))
  return plan.edges.flatMap((edge, index) => {
    const [from, to] = [floorOf.get(edge.from), floorOf.get(edge.to)]
    if (edge.metres !== undefined || from === undefined || to === undefined || from === to) return []
    return [
      warned(PLAN_FILE, 'missing-field', `edges[${index}].metres`, 'This way changes floor: say how many metres of walking it is worth.'),
    ]
  })
}
