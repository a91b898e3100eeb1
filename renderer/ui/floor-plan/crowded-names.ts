import type { Place } from '../../../catalogue/model/place.ts'
import { type Fitted, widthInEms } from './fit-label.ts'
import { fitPlaceName, PICTOGRAM_PX } from './place-name.ts'
import { type Box, centreOf } from './plan-box.ts'
import { inPx, lineHeight, type PlanInk, units } from './plan-ink.ts'

/** How an amenity stands in its room: its pictogram, as large as there is room for, from `top` on, and its word below. Its sizes in px, `top` in plan units. */
export function amenityLayout(ink: PlanInk, place: Place, fitted: Fitted | undefined, hasIcon: boolean) {
  const { width, height } = inPx(ink, place)
  const size = hasIcon ? Math.max(0, Math.min(PICTOGRAM_PX, width - 6, height - 6)) : 0
  const tall = fitted === undefined ? 0 : lineHeight(ink) * fitted.scale * fitted.lines.length
  return { size, tall, top: centreOf(place).y - units(ink, (size + tall) / 2) }
}

/** Where the word of an amenity is drawn, which may stand out of its room on either side. */
function wordBox(ink: PlanInk, place: Place, fitted: Fitted, hasIcon: boolean): Box {
  const { size, tall, top } = amenityLayout(ink, place, fitted, hasIcon)
  const width = units(ink, Math.max(...fitted.lines.map(widthInEms)) * ink.fontPx * fitted.scale)
  return { x: centreOf(place).x - width / 2, y: top + units(ink, size), width, height: units(ink, tall) }
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

type Named = Readonly<{ place: Place; name: string; hasIcon: boolean }>

/**
 * The amenities whose word would lie over another one, over the way, or below "You are here": where a picture is small, their pictogram stands alone. The place
 * that is meant keeps its word.
 */
export function crowdedNames(
  ink: PlanInk,
  amenities: readonly Named[],
  { goal, covered }: Readonly<{ goal: string | undefined; covered: readonly Box[] }>,
): ReadonlySet<string> {
  const words = amenities.flatMap(({ place, name, hasIcon }) => {
    const fitted = fitPlaceName(ink, place, name)
    return fitted === undefined ? [] : [{ id: place.id, scale: fitted.scale, box: wordBox(ink, place, fitted, hasIcon) }]
  })
  const kept: Box[] = [...covered]
  const crowded = new Set<string>()
  // The one that is meant first, then those that are read best.
  for (const { id, box } of words.toSorted((a, b) => Number(b.id === goal) - Number(a.id === goal) || b.scale - a.scale)) {
    if (id !== goal && kept.some(other => meet(box, other))) crowded.add(id)
    else kept.push(box)
  }
  return crowded
}
