import type { Need } from '../../../catalogue/model/centre.ts'
import { needAttributes } from '../need-colours.ts'
import type { Point } from './plan-box.ts'
import { type PlanInk, units } from './plan-ink.ts'
import { arrowHead } from './way-on-floor.ts'

const [LINE_PX, HEAD_LENGTH_PX, HEAD_WIDTH_PX] = [12, 27, 42]

const path = (points: readonly Point[]) => points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('')

/** The way as one line with a white case and an arrow at its end, in the colour of where it leads (ink for a shelf). */
export function PlanWay({ ink, points, need }: Readonly<{ ink: PlanInk; points: readonly Point[]; need: Need | undefined }>) {
  const head = arrowHead(points, units(ink, HEAD_LENGTH_PX), units(ink, HEAD_WIDTH_PX))
  if (head === undefined) return null
  const line = path([...points.slice(0, -1), head.neck])
  return (
    <g className="plan-way" {...(need === undefined ? {} : needAttributes(need))}>
      <path className="plan-case" d={line} strokeWidth={units(ink, 2 * LINE_PX)} />
      <path className="plan-line" d={line} strokeWidth={units(ink, LINE_PX)} />
      <path className="plan-tip" d={`${path(head.corners)}Z`} strokeWidth={units(ink, 4)} />
    </g>
  )
}
