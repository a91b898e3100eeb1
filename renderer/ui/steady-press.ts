/** A second touch within this time, so near to the first, was not meant: hands that tremble touch twice. */
const SLIP_MS = 700
const SLIP_REM = 3

/** A press of a control, as far as it says whether it was meant. */
export type Press = Readonly<{ control: Element | null; at: number; x: number; y: number; by: string; count: number }>

const isOnOrOff = (control: Element | null): boolean => control?.hasAttribute('aria-pressed') === true

/**
 * Whether a press is the slip of the one before: what the first has switched on would be switched off, or what has come under the finger meanwhile would
 * be touched. Touching the same thing again is meant (a letter, the next page); of a mouse, only what it calls a double click of one thing that is on or off; of
 * a key, one that is held down.
 */
export function isSlip(before: Press, now: Press, nearPx: number): boolean {
  if (now.by !== before.by || now.at - before.at >= SLIP_MS) return false
  const isSame = now.control === before.control
  if (isSame) return isOnOrOff(now.control) && (now.by !== 'mouse' || now.count > 1)
  return now.by === 'touch' && Math.hypot(now.x - before.x, now.y - before.y) < nearPx
}

const controlAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('button, a, input, [role="button"]') : null

const nameOf = (control: Element | null): string | undefined => control?.getAttribute('aria-label') ?? control?.textContent ?? undefined

/**
 * Whether a click reached something else than the finger went down on: what was touched has gone or moved as the finger was lifted (the keys, at "Chercher"), and the
 * browser gives the click to what has come there. The same control drawn anew is the same.
 */
export const isElsewhere = (down: Element | null, clicked: Element | null): boolean => down !== clicked && nameOf(down) !== nameOf(clicked)

const pressOf = (event: MouseEvent): Press => ({
  control: controlAt(event.target),
  at: event.timeStamp,
  x: event.clientX,
  y: event.clientY,
  by: 'pointerType' in event && typeof event.pointerType === 'string' ? event.pointerType : '',
  count: event.detail,
})

/** Lets no slip of the hand through to what is on the page; the keys of the keyboard, which are struck fast, are left alone. Returns a function that stops. */
export function steadyPress(page: Window): () => void {
  let before: Press | undefined
  /** What each finger that is or was last on the screen went down on, by the browser's number of it. */
  const downs = new Map<number, Element | null>()
  const onDown = (event: PointerEvent) => {
    if (event.isPrimary) downs.clear()
    downs.set(event.pointerId, controlAt(event.target))
  }
  const onClick = (event: PointerEvent) => {
    // What a program presses is no hand.
    if (!event.isTrusted || (event.target instanceof Element && event.target.closest('.keyboard') !== null)) return
    const now = pressOf(event)
    const down = downs.get(event.pointerId)
    downs.delete(event.pointerId)
    if (down !== undefined && isElsewhere(down, now.control)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const rem = Number.parseFloat(getComputedStyle(page.document.documentElement).fontSize)
    if (before !== undefined && isSlip(before, now, SLIP_REM * rem)) {
      event.preventDefault()
      event.stopPropagation()
    } else before = now
  }
  page.addEventListener('pointerdown', onDown, true)
  page.addEventListener('click', onClick, true)
  return () => {
    page.removeEventListener('pointerdown', onDown, true)
    page.removeEventListener('click', onClick, true)
  }
}
