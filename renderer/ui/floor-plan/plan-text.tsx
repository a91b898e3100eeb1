import { fontStyle, lineHeight, type PlanInk, units } from './plan-ink.ts'

type PlanTextProps = Readonly<{
  ink: PlanInk
  lines: readonly string[]
  x: number
  /** Where the first line's box begins. */
  top: number
  className: string
  anchor?: 'start' | 'middle'
  /** Smaller than the visitor's text, where a sign has little room. */
  scale?: number
}>

/** Lines of a label on the plan, one below the other. */
export function PlanText({ ink, lines, x, top, className, anchor = 'start', scale = 1 }: PlanTextProps) {
  const line = units(ink, lineHeight(ink)) * scale
  return (
    <text className={className} style={fontStyle(ink, scale)} textAnchor={anchor}>
      {lines.map((text, index) => (
        <tspan key={text} x={x} y={top + line * (index + 0.76)}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
