// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import type { Kiosk } from '../../../renderer/visitor/state/kiosk-context.ts'
import type { Speech } from '../../../renderer/voice/speech-context.ts'
import { useReadAloud } from '../../../renderer/voice/use-read-aloud.ts'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** A loudspeaker that plays until it is stopped. */
class Loudspeaker extends EventTarget {
  static readonly made: Loudspeaker[] = []
  paused = true
  volume = 1
  constructor() {
    super()
    Loudspeaker.made.push(this)
  }
  async play() {
    this.paused = false
  }
  pause() {
    this.paused = true
  }
  removeAttribute() {}
}

it('P68: reading aloud ends with the visit: its screens are gone, so is its sound, and no further sentence is asked for', async () => {
  vi.stubGlobal('Audio', Loudspeaker)
  URL.createObjectURL = () => 'blob:sound'
  URL.revokeObjectURL = () => undefined
  const speak = vi.fn(async () => ({ ok: true as const, value: new Uint8Array(4) }))
  const kiosk = { host: { speak }, start: { voices: ['fr'] } } as unknown as Partial<Kiosk>
  const speech: { now?: Speech } = {}
  function Screen() {
    speech.now = useReadAloud()
    return (
      <main>
        <p>Une phrase.</p>
        <p>Une autre phrase.</p>
        <p>Une troisième phrase.</p>
      </main>
    )
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(() =>
    root.render(
      <InKiosk search={{}} kiosk={kiosk}>
        <Screen />
      </InKiosk>,
    ),
  )
  await act(async () => speech.now?.toggle())
  await vi.waitFor(() => expect(Loudspeaker.made.some(({ paused }) => !paused)).toBe(true))
  const asked = speak.mock.calls.length
  await act(() => root.unmount())
  expect(Loudspeaker.made.every(({ paused }) => paused)).toBe(true)
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(speak.mock.calls.length).toBe(asked)
})
