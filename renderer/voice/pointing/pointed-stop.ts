import type { Stop } from '../mode/collect-stops.ts'
import { collectStops, innermost } from '../mode/collect-stops.ts'

/** Where a touch is answered by the voice: not in the frame that never moves, not on keys, not on what turns pages. */
const POINTABLE = 'main, aside, .found'
const TOUCHED_AS_EVER = '.quay, .tray, .field, .turn, .voice-note, [data-unspoken], [data-unread], input, textarea'

/** What was touched, as one says it: the innermost control or block of text there; `undefined` where touches do what they always do. */
export function pointedStop(target: EventTarget | null, language: string): Stop | undefined {
  if (!(target instanceof Element) || target.closest(TOUCHED_AS_EVER) !== null) return undefined
  const part = target.closest(POINTABLE)
  if (part === null) return undefined
  return innermost(collectStops(part, language).filter(({ element }) => element.contains(target)))
}
