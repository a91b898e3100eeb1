import type { Need } from '../../../catalogue/model/centre.ts'
import { flagPath } from '../flag.tsx'
import { needAttributes, needFlag } from '../need-colours.ts'
import { type Fitted, fitLabel } from './fit-label.ts'
import { DESK, flagBelow } from './place-name.ts'
import type { Box } from './plan-box.ts'
import { inPx, lineHeight, type PlanInk, units } from './plan-ink.ts'
import { PlanText } from './plan-text.tsx'

export type DeskDrawing = Readonly<{
  box: Box
  name: string
  /** The name above the flag, as small as it must be. */
  fitted: Fitted | undefined
  sign?: string
  need: Need | undefined
  state: 'open' | 'closed' | 'unknown'
  isGoal: boolean
}>

const { pad: PAD, flag: FLAG, counter: COUNTER, gap: GAP } = DESK

type PlanDeskProps = Readonly<{
  ink: PlanInk
  desk: DeskDrawing
  hatching: string
  /** The name stands beside the flag, for all desks of the plan alike. */
  beside: boolean
}>

/** A desk on the plan: its zone with flag, name and number; closed, it is an outline on hatching. */
export function PlanDesk({ ink, desk, hatching, beside }: PlanDeskProps) {
  const { box } = desk
  const shut = desk.state === 'closed'
  return (
    <g {...needAttributes(desk.need)} className={`plan-desk ${shut ? 'is-shut' : ''} ${desk.isGoal ? 'is-goal' : ''}`}>
      <rect className="plan-zone" {...box} rx={units(ink, 6)} />
      {shut ? <rect {...box} rx={units(ink, 6)} fill={`url(#${hatching})`} /> : null}
      <DeskInside ink={ink} desk={desk} beside={beside} />
    </g>
  )
}

/** The name beside the flag, above the counter, in the room that a desk gives it; `undefined` when it does not fit. */
export function nameBesideFlag(ink: PlanInk, desk: Readonly<{ box: Box; name: string; sign?: string }>): readonly string[] | undefined {
  const { width, height } = inPx(ink, desk.box)
  const lines = fitLabel(desk.name, { width: width - PAD * 2 - FLAG - GAP, fontSize: ink.fontPx, lines: 2 })
  if (lines === undefined) return undefined
  const counter = desk.sign === undefined ? 0 : GAP + COUNTER
  return height >= PAD * 2 + Math.max(lineHeight(ink) * lines.length, FLAG) + counter ? lines : undefined
}

function DeskInside({ ink, desk, beside }: Readonly<{ ink: PlanInk; desk: DeskDrawing; beside: boolean }>) {
  const { height } = inPx(ink, desk.box)
  const line = lineHeight(ink)
  const at = (px: number) => units(ink, px)
  const { x, y } = desk.box
  const size = flagBelow(ink, desk.box, desk.fitted)
  const rowTop = height - PAD / 2 - size
  const lines = beside || desk.sign === undefined ? nameBesideFlag(ink, desk) : undefined
  if (lines !== undefined) {
    const top = height - PAD - COUNTER
    return (
      <>
        <Flag ink={ink} desk={desk} x={x + at(PAD)} y={y + at(PAD)} size={FLAG} />
        <PlanText ink={ink} className="plan-name" lines={lines} x={x + at(PAD + FLAG + GAP)} top={y + at(PAD)} />
        {top < PAD + Math.max(line * lines.length, FLAG) ? null : <Counter ink={ink} desk={desk} from={PAD} top={top} tall={FLAG} />}
      </>
    )
  }
  const above = desk.fitted
  const top = above === undefined ? Math.max((height - size) / 2, 0) : rowTop
  return (
    <>
      {above === undefined ? null : <PlanText ink={ink} className="plan-name" {...above} x={x + at(PAD)} top={y + at(PAD / 2)} />}
      <Flag ink={ink} desk={desk} x={x + at(PAD / 2)} y={y + at(top)} size={size} />
      <Counter ink={ink} desk={desk} from={PAD / 2 + size + GAP} top={top + (size - Math.min(COUNTER, size)) / 2} tall={size} />
    </>
  )
}

type FlagProps = Readonly<{ ink: PlanInk; desk: DeskDrawing; x: number; y: number; size: number }>

function Flag({ ink, desk, x, y, size }: FlagProps) {
  return (
    <svg className="plan-flag" x={x} y={y} width={units(ink, size)} height={units(ink, size)} viewBox="0 0 60 60" aria-hidden="true">
      <rect className="plan-flag-ground" width="60" height="60" />
      <path className="plan-flag-shape" d={flagPath(needFlag(desk.need))} />
    </svg>
  )
}

/** The counter that people sit at, with the desk's number at its end; the number alone where there is little room. `tall`: the height there is for the number. */
function Counter({ ink, desk, from, top, tall }: Readonly<{ ink: PlanInk; desk: DeskDrawing; from: number; top: number; tall: number }>) {
  const { width } = inPx(ink, desk.box)
  const at = (px: number) => units(ink, px)
  const usual = Math.max(20, ink.fontPx * 0.8)
  const radius = Math.min(usual, Math.max(tall, COUNTER) / 2)
  const counter = Math.min(COUNTER, tall)
  const scale = radius / usual
  const long = width - from - PAD
  const middle = { x: desk.box.x + at(width - PAD - radius), y: desk.box.y + at(top + counter / 2) }
  return (
    <>
      {long < radius * 3 ? null : (
        <rect
          className="plan-counter"
          x={desk.box.x + at(from)}
          y={desk.box.y + at(top)}
          width={at(long)}
          height={at(counter)}
          rx={at(counter / 2)}
        />
      )}
      {desk.sign === undefined || long < radius * 2 ? null : (
        <>
          <circle className="plan-number" cx={middle.x} cy={middle.y} r={at(radius)} />
          <PlanText
            ink={ink}
            className="plan-digits"
            lines={[desk.sign]}
            x={middle.x}
            top={middle.y - at((lineHeight(ink) * scale) / 2)}
            scale={scale}
            anchor="middle"
          />
        </>
      )}
    </>
  )
}
