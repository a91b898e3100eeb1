import type { CSSProperties } from 'react'

/** How large things are drawn: plan units per px of the screen, and the visitor's text size in px. */
export type PlanInk = Readonly<{ unit: number; fontPx: number }>

/** A length of `px` on the screen, in plan units. */
export const units = (ink: PlanInk, px: number): number => px * ink.unit

/** A text size in plan units; `scale` 1 is the visitor's own text size. */
export const fontStyle = (ink: PlanInk, scale = 1): CSSProperties => ({ fontSize: `${ink.fontPx * scale * ink.unit}px` })

/** Height of one line of a label, in px. */
export const lineHeight = (ink: PlanInk): number => ink.fontPx * 1.18

/** The box of a place in px of the screen: what labels are fitted to. */
export const inPx = (ink: PlanInk, box: Readonly<{ width: number; height: number }>) => ({
  width: box.width / ink.unit,
  height: box.height / ink.unit,
})
