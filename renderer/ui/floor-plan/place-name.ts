import type { Place } from '../../../catalogue/model/place.ts'
import { type Fitted, fitSmaller } from './fit-label.ts'
import { inPx, lineHeight, type PlanInk } from './plan-ink.ts'

/** Of a desk, in px: what is left free at its edges, its flag and its counter, and what parts them from its name. */
export const DESK = { pad: 10, flag: 44, counter: 26, gap: 8 } as const
/** The pictogram of an amenity, and how far its word may stand out on either side. */
export const PICTOGRAM_PX = 34
const BEYOND_PX = 12
const EDGE_PX = 8
const SMALL_FLAG_PX = 20

/** Where the subject of a shelf begins, after its sign. */
export const afterSign = (ink: PlanInk, place: Place): number => (place.sign === undefined ? 14 : 18 + ink.fontPx * 0.85)

/** How large the flag of a desk is below so much of a name: smaller where the name has no other room, and nothing where there is none. In px. */
export function flagBelow(ink: PlanInk, place: Pick<Place, 'width' | 'height'>, fitted: Fitted | undefined): number {
  const { width, height } = inPx(ink, place)
  const name = fitted === undefined ? 0 : lineHeight(ink) * fitted.scale * fitted.lines.length
  return Math.max(0, Math.min(DESK.flag, height - 4, width - 4, Math.max(SMALL_FLAG_PX, height - DESK.pad - name)))
}

/** The name of a place as it is drawn in its own room, smaller where it must be: every place of a plan is to be known by its name. `undefined` where it fits at no size. */
export function fitPlaceName(ink: PlanInk, place: Place, name: string): Fitted | undefined {
  const { width, height } = inPx(ink, place)
  const within = (room: Readonly<{ width: number; height: number }>) =>
    fitSmaller(name, { ...room, fontSize: ink.fontPx, line: lineHeight(ink) })
  switch (place.kind) {
    case 'desk':
      return (
        within({ width: width - DESK.pad * 2, height: height - DESK.pad - DESK.flag }) ??
        within({ width: width - DESK.pad * 2, height: height - DESK.pad - SMALL_FLAG_PX })
      )
    case 'shelf':
      return within({ width: width - afterSign(ink, place) - EDGE_PX, height })
    case 'amenity':
      return within({ width: width + BEYOND_PX * 2, height: height - Math.min(PICTOGRAM_PX, width - 6, height - 6) - 4 })
    default:
      return within({ width: width - EDGE_PX, height })
  }
}
