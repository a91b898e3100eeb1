// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReleaseService } from '../../../catalogue/model/release.ts'
import { DeskDoors } from '../../../renderer/visitor/desks/desk-doors.tsx'
import type { VisitAction } from '../../../renderer/visitor/state/visit-state.ts'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'
import { services } from '../demo-centre-folder.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let root: Root
let box: HTMLElement
let done: VisitAction[]

beforeEach(() => {
  done = []
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})
afterEach(() => {
  act(() => root.unmount())
  box.remove()
})

const show = (near: readonly ReleaseService[], later: number) =>
  act(() =>
    root.render(
      <InKiosk search={{}} bundle={{ ...demoBundle, services: [...near] }} onAction={action => done.push(action)}>
        <DeskDoors later={later} wantsLater={false} onLater={() => undefined} />
      </InKiosk>,
    ),
  )
const buttons = () => [...box.querySelectorAll('button')]

describe('what leads on from the desks', () => {
  it('is services near here, where the centre knows any (R13)', () => {
    show(services, 2)
    expect(buttons().length).toBe(2)
    act(() => buttons().at(-1)?.click())
    expect(done).toContainEqual(expect.objectContaining({ screen: expect.objectContaining({ at: 'services' }) }))
  })

  it('offers nowhere else where there is nowhere else, and takes no room where there is nothing', () => {
    show([], 2)
    expect(buttons().map(button => button.textContent)).toEqual([expect.stringContaining('2')])
    show([], 0)
    expect(box.querySelector('.desk-doors')).toBeNull()
  })
})
