import { type Box, centreOf, type Point } from './plan-box.ts'
import { lineHeight, type PlanInk, units } from './plan-ink.ts'
import { PlanText } from './plan-text.tsx'

/** Where the visitor stands: the saffron ring, and its words where they cover nothing. */
export function PlanYou({ ink, at, label, words }: Readonly<{ ink: PlanInk; at: Point; label: Box; words: string }>) {
  const middle = centreOf(label)
  return (
    <g className="plan-you">
      <circle className="plan-ring" cx={at.x} cy={at.y} r={units(ink, YOU_RING_PX)} strokeWidth={units(ink, 6)} />
      <circle className="plan-core" cx={at.x} cy={at.y} r={units(ink, 9)} />
      <rect className="plan-you-label" {...label} rx={units(ink, 6)} strokeWidth={units(ink, 3)} />
      <PlanText
        ink={ink}
        className="plan-you-words"
        lines={[words]}
        x={middle.x}
        top={middle.y - units(ink, lineHeight(ink) / 2)}
        anchor="middle"
      />
    </g>
  )
}

/** Radius of the ring, in px. */
const YOU_RING_PX = 25
