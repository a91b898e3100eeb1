import { useEffect } from 'react'
import { USUAL_SPEECH } from '../../../catalogue/model/speech-keys.ts'
import { useKiosk } from '../../visitor/state/kiosk-context.ts'
import { useVisit } from '../../visitor/state/visit-context.ts'
import { cornerAt, glass } from './corners.ts'
import { keyCommand } from './key-command.ts'

/** How long a finger stays in the lower left corner: longer than anybody touches what stands there. */
const HELD_MS = 1500
/** Found by its two edges, the corner itself is enough: a slow hand on the button beside it starts nothing. */
const START_MM = 12
/** How far a finger that is held may slip, in CSS pixels. */
const SLIP = 40

/** Starts the voice by a raised key, the plug of headphones, or a finger held in the lower left corner of the glass. Not where there is no voice. */
export function useVoiceStart(): void {
  const { start } = useKiosk()
  const { visit, dispatch } = useVisit()
  const { keys, sound } = start.speech ?? USUAL_SPEECH
  const { at } = visit.screen
  const waits = visit.selfVoicing === undefined && start.voices.length > 0 && at !== 'ending' && at !== 'out-of-service'
  useEffect(() => {
    if (!waits) return
    const onKeyDown = (event: KeyboardEvent) => {
      const command = keyCommand(event, keys, false)
      // A key that lies down says nothing.
      if (command === undefined || event.repeat) return
      event.preventDefault()
      event.stopImmediatePropagation()
      dispatch({ do: 'speak', by: 'keys', alone: sound === 'headphones' || command === 'headphonesIn' })
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    const stopWatching = watchHeldCorner(() => dispatch({ do: 'speak', by: 'touch', alone: sound === 'headphones' }))
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      stopWatching()
    }
  }, [waits, keys, sound, dispatch])
}

/** Runs `held` when a finger stays in the corner. What lies under it is touched by nobody then: the click that follows goes nowhere. */
function watchHeldCorner(held: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let from: Readonly<{ x: number; y: number }> | undefined
  const letGo = (): void => {
    clearTimeout(timer)
    from = undefined
  }
  const onDown = (event: PointerEvent): void => {
    letGo()
    if (!event.isPrimary || event.button !== 0 || cornerAt(event, glass(START_MM)) !== 'previous') return
    from = { x: event.x, y: event.y }
    timer = setTimeout(() => {
      letGo()
      swallowClick()
      held()
    }, HELD_MS)
  }
  const onMove = ({ x, y }: PointerEvent): void => {
    if (from !== undefined && Math.hypot(x - from.x, y - from.y) > SLIP) letGo()
  }
  // A held finger asks for no menu.
  const onMenu = (event: Event): void => {
    if (from !== undefined) event.preventDefault()
  }
  window.addEventListener('pointerdown', onDown, { capture: true })
  window.addEventListener('pointermove', onMove, { capture: true })
  window.addEventListener('contextmenu', onMenu, { capture: true })
  for (const name of ['pointerup', 'pointercancel'] as const) window.addEventListener(name, letGo, { capture: true })
  return () => {
    letGo()
    window.removeEventListener('pointerdown', onDown, { capture: true })
    window.removeEventListener('pointermove', onMove, { capture: true })
    window.removeEventListener('contextmenu', onMenu, { capture: true })
    for (const name of ['pointerup', 'pointercancel'] as const) window.removeEventListener(name, letGo, { capture: true })
  }
}

/** Keeps the click that ends this touch from everybody; the next touch is a new one. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('click', swallow, { capture: true })
  window.addEventListener('pointerdown', () => window.removeEventListener('click', swallow, { capture: true }), {
    capture: true,
    once: true,
  })
}
