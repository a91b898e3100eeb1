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

const pressOf = (event: MouseEvent): Press => ({
  control: event.target instanceof Element ? event.target.closest('button, a, input, [role="button"]') : null,
  at: event.timeStamp,
  x: event.clientX,
  y: event.clientY,
  by: 'pointerType' in event && typeof event.pointerType === 'string' ? event.pointerType : '',
  count: event.detail,
})

/** Lets no slip of the hand through to what is on the page; the keys of the keyboard, which are struck fast, are left alone. Returns a function that stops. */
export function steadyPress(page: Window): () => void {
  let before: Press | undefined
  const onClick = (event: MouseEvent) => {
    // What a program presses is no hand.
    if (!event.isTrusted || (event.target instanceof Element && event.target.closest('.keyboard') !== null)) return
    const now = pressOf(event)
    const rem = Number.parseFloat(getComputedStyle(page.document.documentElement).fontSize)
    if (before !== undefined && isSlip(before, now, SLIP_REM * rem)) {
      event.preventDefault()
      event.stopPropagation()
    } else before = now
  }
  page.addEventListener('click', onClick, true)
  return () => page.removeEventListener('click', onClick, true)
}
