import type { LucideIcon } from 'lucide-react'
import type { Place } from '../../../catalogue/model/place.ts'
import { amenityLayout } from './crowded-names.ts'
import type { Fitted } from './fit-label.ts'
import { afterSign } from './place-name.ts'
import { centreOf } from './plan-box.ts'
import { inPx, lineHeight, type PlanInk, units } from './plan-ink.ts'
import { PlanText } from './plan-text.tsx'

/** `fitted`: the place's name as it is drawn. */
type ObjectProps = Readonly<{ ink: PlanInk; place: Place; fitted: Fitted | undefined; isGoal: boolean }>

/** How high a name stands, in px. */
const tallOf = (ink: PlanInk, { lines, scale }: Fitted): number => lineHeight(ink) * scale * lines.length

/** A shelf: sand, with its letter and its subject; the wanted one is ink. */
export function PlanShelf({ ink, place, fitted, isGoal }: ObjectProps) {
  const { height } = inPx(ink, place)
  const at = (px: number) => units(ink, px)
  const scale = Math.min(1, height / lineHeight(ink))
  const middle = (tall: number): number => place.y + at((height - tall) / 2)
  const sign = fitted === undefined ? { x: centreOf(place).x, anchor: 'middle' as const } : { x: place.x + at(14) }
  return (
    <g className={`plan-shelf ${isGoal ? 'is-goal' : ''}`}>
      <rect x={place.x} y={place.y} width={place.width} height={place.height} rx={at(4)} />
      {place.sign === undefined ? null : (
        <PlanText ink={ink} className="plan-sign" lines={[place.sign]} top={middle(lineHeight(ink) * scale)} scale={scale} {...sign} />
      )}
      {fitted === undefined ? null : (
        <PlanText
          ink={ink}
          className="plan-subject"
          {...fitted}
          x={place.x + at(afterSign(ink, place))}
          top={middle(tallOf(ink, fitted))}
        />
      )}
    </g>
  )
}

/** A room, a zone, the entrance: its name in the middle. */
export function PlanRoom({ ink, place, fitted, isGoal }: ObjectProps) {
  const middle = centreOf(place)
  return (
    <g className={`plan-kind-${place.kind} ${isGoal ? 'is-goal' : ''}`}>
      <rect className="plan-ground" x={place.x} y={place.y} width={place.width} height={place.height} rx={units(ink, 4)} />
      {fitted === undefined ? null : (
        <PlanText
          ink={ink}
          className="plan-place-name"
          {...fitted}
          x={middle.x}
          top={middle.y - units(ink, tallOf(ink, fitted) / 2)}
          anchor="middle"
        />
      )}
    </g>
  )
}

/** Toilets, lift, photocopier: a sign with its word. */
export function PlanAmenity({ ink, place, fitted, isGoal, Icon }: ObjectProps & Readonly<{ Icon: LucideIcon | undefined }>) {
  const middle = centreOf(place)
  const { size, top } = amenityLayout(ink, place, fitted, Icon !== undefined)
  return (
    <g className={`plan-amenity ${isGoal ? 'is-goal' : ''}`}>
      <rect className="plan-ground" x={place.x} y={place.y} width={place.width} height={place.height} rx={units(ink, 4)} />
      {Icon === undefined ? null : (
        <Icon
          className="plan-icon"
          x={middle.x - units(ink, size / 2)}
          y={top}
          width={units(ink, size)}
          height={units(ink, size)}
          aria-hidden="true"
        />
      )}
      {fitted === undefined ? null : (
        <PlanText ink={ink} className="plan-soft" {...fitted} x={middle.x} top={top + units(ink, size)} anchor="middle" />
      )}
    </g>
  )
}
