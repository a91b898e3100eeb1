// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Said } from '../../../catalogue/desks/types.ts'
import { AmenityAnswer } from '../../../renderer/visitor/amenities/amenity-answer.tsx'
import { InKiosk } from '../../helpers/in-kiosk.tsx'
import { amenities } from '../demo-centre-folder.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let root: Root
let box: HTMLElement
let answers: ((values: readonly number[]) => void)[]
const search = { meetAmenities: () => new Promise<readonly number[]>(resolve => answers.push(resolve)) }

beforeEach(() => {
  answers = []
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})
afterEach(() => act(() => root.unmount()))

const show = (said: Said | undefined) =>
  act(() =>
    root.render(
      <InKiosk search={search}>
        <AmenityAnswer said={said} />
      </InKiosk>,
    ),
  )
const answer = (at: number, icon: string) => act(async () => answers[at]?.(amenities.map(amenity => (amenity.icon === icon ? 1 : 0))))
const buttons = () => [...box.querySelectorAll('button')].length

describe('what one asks for first', () => {
  it('is never answered with what other words had asked for, once these are gone', async () => {
    await show({ words: 'toilettes' })
    await answer(0, 'toilets')
    expect(buttons()).toBeGreaterThan(0)
    await show(undefined)
    expect(buttons()).toBe(0)
    await show({ words: 'nuit' })
    expect(buttons()).toBe(0)
  })

  it('is never answered by an answer that comes too late', async () => {
    await show({ words: 'toilettes' })
    await show({ words: 'nuit' })
    await answer(1, 'none')
    await answer(0, 'toilets')
    expect(buttons()).toBe(0)
  })

  it('stays while one types on, until the new answer is there', async () => {
    await show({ words: 'toilettes' })
    await answer(0, 'toilets')
    await show({ words: 'toilettes p' })
    expect(buttons()).toBeGreaterThan(0)
    await answer(1, 'none')
    expect(buttons()).toBe(0)
  })
})
