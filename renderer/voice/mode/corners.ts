/** The corners of the screen as they lie on the glass, whatever the direction of writing: what each does for somebody who listens. */
const CORNERS = {
  previous: ['left', 'bottom'],
  next: ['right', 'bottom'],
  repeat: ['left', 'top'],
  choose: ['right', 'top'],
} as const
export type Corner = keyof typeof CORNERS
export const CORNER_NAMES: readonly Corner[] = ['previous', 'next', 'repeat', 'choose']

/** How far a corner reaches along both its edges: 30 mm. */
const CORNER_MM = 30

/** From a chair one reaches the lower three fifths of the glass. */
const SEATED_TOP = 0.4

type Spot = Readonly<{ x: number; y: number }>
/** `top`: where the part begins that hands reach; above it, the upper corners go on along the edges. */
type Glass = Readonly<{ width: number; height: number; reach: number; top: number }>

/** The corner that a finger is in; where the screen is too small for all of them, none reaches further than a third of it. */
export function cornerAt({ x, y }: Spot, { width, height, reach, top }: Glass): Corner | undefined {
  const [across, up] = [Math.min(reach, width / 3), Math.min(reach, (height - top) / 3)]
  const side = x < across ? 'left' : x >= width - across ? 'right' : undefined
  const level = y < top + up ? 'top' : y >= height - up ? 'bottom' : undefined
  return CORNER_NAMES.find(corner => CORNERS[corner][0] === side && CORNERS[corner][1] === level)
}

/** The glass of this window: millimetres are on the page (`ui/fit-screen.ts`). */
export function glass(reachMm: number = CORNER_MM): Glass {
  const mm = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'))
  const height = window.innerHeight
  const isSeated = document.documentElement.dataset.reach === 'seated'
  return { width: window.innerWidth, height, reach: reachMm * mm, top: isSeated ? height * SEATED_TOP : 0 }
}
