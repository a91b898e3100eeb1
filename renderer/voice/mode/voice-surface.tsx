import { useEffect, useRef } from 'react'
import { Say } from '../../words/words-context.tsx'
import { CORNER_NAMES, cornerAt, glass } from './corners.ts'
import type { VoicePilot } from './voice-pilot.ts'

/** Fingers on the glass: a corner acts when the finger that came down in it leaves it there; anywhere else what lies under the finger is said. */
function useFingers(pilot: VoicePilot) {
  const surface = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = surface.current
    if (element === null) return
    let began: ReturnType<typeof cornerAt> | 'inside' | undefined
    const onDown = (event: PointerEvent) => {
      if (!event.isPrimary) return
      element.setPointerCapture(event.pointerId)
      began = cornerAt(event, glass()) ?? 'inside'
      if (began === 'inside') void pilot.touch(event.x, event.y)
    }
    const onMove = (event: PointerEvent) => {
      if (event.isPrimary && began === 'inside') void pilot.touch(event.x, event.y)
    }
    const onUp = (event: PointerEvent) => {
      if (!event.isPrimary) return
      const corner = cornerAt(event, glass())
      if (began !== undefined && began === corner) void pilot[corner]()
      else if (began === 'inside') pilot.lift(event.x, event.y)
      began = undefined
    }
    const onCancel = () => {
      began = undefined
    }
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onCancel)
    return () => {
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onCancel)
    }
  }, [pilot])
  return surface
}

/** Lies over the screen while the voice speaks: its corners are the four commands. Black when somebody wants it so, with one line for whoever comes by. */
export function VoiceSurface({ pilot, curtain }: Readonly<{ pilot: VoicePilot; curtain: boolean }>) {
  const surface = useFingers(pilot)
  return (
    <>
      <div className={curtain ? 'voice-surface curtain' : 'voice-surface'} ref={surface} data-unspoken>
        {curtain && (
          <p>
            <Say k="speech.curtain.shown" />
          </p>
        )}
      </div>
      {CORNER_NAMES.map(corner => (
        <i key={corner} className={`voice-corner at-${corner}`} />
      ))}
    </>
  )
}
