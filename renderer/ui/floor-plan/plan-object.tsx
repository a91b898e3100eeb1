import type { LucideIcon } from 'lucide-react'
import type { Place } from '../../../catalogue/model/place.ts'
import { fitLabel } from './fit-label.ts'
import { centreOf } from './plan-box.ts'
import { inPx, type PlanInk, units } from './plan-ink.ts'
import { lineHeight, PlanText } from './plan-text.tsx'

type ObjectProps = Readonly<{ ink: PlanInk; place: Place; label: string; isGoal: boolean }>

/** A shelf: sand, with its letter and its subject; the wanted one is ink. */
export function PlanShelf({ ink, place, label, isGoal }: ObjectProps) {
  const { width, height } = inPx(ink, place)
  const at = (px: number) => units(ink, px)
  const scale = Math.min(1, height / lineHeight(ink))
  const top = place.y + at((height - lineHeight(ink) * scale) / 2)
  const after = place.sign === undefined ? 14 : 20 + ink.fontPx
  const subject = scale < 1 ? undefined : fitLabel(label, { width: width - after - 8, fontSize: ink.fontPx, lines: 1 })
  const sign = subject === undefined ? { x: centreOf(place).x, anchor: 'middle' as const } : { x: place.x + at(14) }
  return (
    <g className={`plan-shelf ${isGoal ? 'is-goal' : ''}`}>
      <rect x={place.x} y={place.y} width={place.width} height={place.height} rx={at(4)} />
      {place.sign === undefined ? null : (
        <PlanText ink={ink} className="plan-sign" lines={[place.sign]} top={top} scale={scale} {...sign} />
      )}
      {subject === undefined ? null : <PlanText ink={ink} className="plan-subject" lines={subject} x={place.x + at(after)} top={top} />}
    </g>
  )
}

/** A room, a zone, the entrance: its name where there is room for it. */
export function PlanRoom({ ink, place, label, isGoal }: ObjectProps) {
  const { width, height } = inPx(ink, place)
  const lines = fitLabel(label, { width: width - 8, fontSize: ink.fontPx, lines: Math.max(1, Math.floor(height / lineHeight(ink))) })
  const middle = centreOf(place)
  const top = middle.y - units(ink, (lineHeight(ink) * (lines?.length ?? 0)) / 2)
  return (
    <g className={`plan-kind-${place.kind} ${isGoal ? 'is-goal' : ''}`}>
      <rect className="plan-ground" x={place.x} y={place.y} width={place.width} height={place.height} rx={units(ink, 4)} />
      {lines === undefined ? null : <PlanText ink={ink} className="plan-place-name" lines={lines} x={middle.x} top={top} anchor="middle" />}
    </g>
  )
}

/** Toilets, lift, photocopier: a sign, with its word where there is room. */
export function PlanAmenity({ ink, place, label, isGoal, Icon }: ObjectProps & Readonly<{ Icon: LucideIcon | undefined }>) {
  const { width, height } = inPx(ink, place)
  const size = Math.min(34, width - 6, height - 6)
  const words = fitLabel(label, { width: width - 4, fontSize: ink.fontPx, lines: 1 })
  const hasWords = words !== undefined && (Icon === undefined || height >= size + lineHeight(ink) + 4)
  const middle = centreOf(place)
  const tall = (Icon === undefined ? 0 : size) + (hasWords ? lineHeight(ink) : 0)
  const top = middle.y - units(ink, tall / 2)
  const below = Icon === undefined ? 0 : units(ink, size)
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
      {hasWords ? <PlanText ink={ink} className="plan-soft" lines={words} x={middle.x} top={top + below} anchor="middle" /> : null}
    </g>
  )
}
