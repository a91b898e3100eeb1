// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Met } from '../../../catalogue/desks/types.ts'
import type { Screen } from '../../../renderer/visitor/state/screen.ts'
import { EMPTY_QUERY, resultsOf } from '../../../renderer/visitor/state/screen.ts'
import { useTalkDesks } from '../../../renderer/visitor/talk/use-talk-desks.ts'
import type { SearchStub } from '../../helpers/in-kiosk.tsx'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'
import { aDesk, NINE } from '../desks/small-centre.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const bundle = { ...demoBundle, desks: [aDesk({ id: 'general', general: true }), aDesk({ id: 'learning' }), aDesk({ id: 'abroad' })] }
const SEARCHED: readonly Screen[] = [resultsOf({ ...EMPTY_QUERY, words: 'partir loin' })]
const NOT_MET: Met = { value: 0, words: [] }
const ABROAD: readonly Met[] = [NOT_MET, NOT_MET, { value: 2, words: ['partir'] }]

let root: Root
/** Every list that was shown, in turn. */
let shown: (string | undefined)[]
let answer: (met: readonly Met[]) => void
let search: SearchStub

function Shows() {
  shown.push(
    useTalkDesks()
      ?.map(({ desk }) => desk.id)
      .join(' '),
  )
  return null
}

const show = (trail: readonly Screen[]) =>
  act(async () =>
    root.render(
      <InKiosk search={search} bundle={bundle} kiosk={{ nowMinutes: NINE, knownUntilMinutes: NINE + 600 }} visit={{ trail }}>
        <Shows />
      </InKiosk>,
    ),
  )

beforeEach(() => {
  vi.useFakeTimers()
  shown = []
  root = createRoot(document.createElement('div'))
  search = {
    search: async () => undefined,
    meetAmenities: async () => [],
    meetDesks: () =>
      new Promise(resolve => {
        answer = resolve
      }),
  }
})
afterEach(() => {
  act(() => root.unmount())
  vi.useRealTimers()
})

describe('the desks of "Talk to someone"', () => {
  it('are given once it is known which of them fits, that one first', async () => {
    await show(SEARCHED)
    expect(shown.every(list => list === undefined)).toBe(true)
    await act(async () => answer(ABROAD))
    expect(shown.at(-1)).toBe('abroad general learning')
    expect(new Set(shown).size).toBe(2)
  })

  it('are given after a second and a half all the same, and stay in that order when it is known later', async () => {
    await show(SEARCHED)
    await act(async () => vi.advanceTimersByTime(1_400))
    expect(shown.at(-1)).toBeUndefined()
    await act(async () => vi.advanceTimersByTime(200))
    const given = shown.at(-1)
    expect(given?.split(' ').sort()).toEqual(['abroad', 'general', 'learning'])
    await act(async () => answer(ABROAD))
    expect(shown.at(-1)).toBe(given)
  })

  it('are given at once where nothing was searched', async () => {
    await show([])
    expect(shown).not.toContain(undefined)
  })
})
