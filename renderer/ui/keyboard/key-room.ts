import type { KeyboardLayout } from './keyboard-layout.ts'
import type { OfferedLayout } from './layouts.ts'

/** A key is at least this wide and high, in millimetres. */
const LEAST_KEY_MM = 15

/** The tray's margin at each side and the gap between keys, in millimetres; keyboard.css has the same. */
const SPACINGS = {
  roomy: { side: 12, gap: 3 },
  close: { side: 4, gap: 2 },
} as const
export type KeySpacing = keyof typeof SPACINGS

/** Rows that stand above the row of the space, on the keyboards of machines; more of them need more height. */
const USUAL_ROWS = 3
/** A window under this height has no room for many rows of full height: in landscape, a screen of 18" or less. */
const LOW_WINDOW_MM = 230

/** The room of the tray: its width and the window's height, in millimetres, and whether the text is the largest. */
export type TrayRoom = Readonly<{ widthMm: number; heightMm: number; largestText: boolean }>

/** How far apart the keys of a layout stand so that none is under 15 mm; `undefined` where they do not fit. */
export function keySpacing({ columns }: KeyboardLayout, widthMm: number): KeySpacing | undefined {
  return (['roomy', 'close'] as const).find(spacing => {
    const { side, gap } = SPACINGS[spacing]
    return (widthMm - 2 * side - (columns - 1) * gap) / columns >= LEAST_KEY_MM
  })
}

/**
 * The layouts that fit, those of the usual one's script first: they stand in for it. Where none fits, the one of the fewest columns. Never
 * empty as long as `offered` is not.
 */
export function fittingLayouts(offered: readonly OfferedLayout[], widthMm: number): readonly OfferedLayout[] {
  const fitting = offered.filter(({ layout }) => keySpacing(layout, widthMm) !== undefined)
  if (fitting.length > 0) return offered[0] === fitting[0] ? fitting : fitting.toSorted((one, other) => rank(one) - rank(other))
  return offered.toSorted((one, other) => one.layout.columns - other.layout.columns).slice(0, 1)
}

/** A tray this wide has room for twice the columns of an alphabet: the width of a whole screen, where the text is the largest. */
const WIDE_TRAY_MM = 350

/** The layout, its many rows laid out in half as many where the tray is wide: the same characters in the same order. */
export function layoutInRoom(layout: KeyboardLayout, widthMm: number): KeyboardLayout {
  if (layout.layers.letters.length <= USUAL_ROWS || widthMm < WIDE_TRAY_MM) return layout
  const columns = 2 * layout.columns
  const wide = (rows: readonly string[]): readonly string[] => {
    const all = rows.join('').padEnd(USUAL_ROWS * columns)
    return [all.slice(0, columns), all.slice(columns, 2 * columns), all.slice(2 * columns, USUAL_ROWS * columns - 2)]
  }
  const { letters, accents, digits } = layout.layers
  return { ...layout, columns, layers: { letters: wide(letters), accents: wide(accents), digits: wide(digits) } }
}

const rank = ({ choice }: OfferedLayout): number => (choice === 'latin' ? 1 : 0)

/** Keys are 15 mm high instead of 20 where they would leave too little for what was found: many rows of them, close ones, or the largest text on a low window. */
export function hasLowKeys(layout: KeyboardLayout, { widthMm, heightMm, largestText }: TrayRoom): boolean {
  const isLow = heightMm < LOW_WINDOW_MM
  if (keySpacing(layout, widthMm) !== 'roomy' || (largestText && isLow)) return true
  return layout.layers.letters.length > USUAL_ROWS && (largestText || isLow)
}
