// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import type { Listing } from '../../../catalogue/search/types.ts'
import { Choices } from '../../../renderer/visitor/browse/choices.tsx'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
// jsdom lays nothing out: no size ever changes.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
)

const listing = (documents: number): Listing => ({ total: documents, documents, lines: [], groups: [] })

/** What is offered where so many documents are of the last month, of so many with a date. */
async function offered(fresh: number, dated: number): Promise<readonly string[]> {
  const box = document.body.appendChild(document.createElement('div'))
  const root = createRoot(box)
  const search = { list: async ({ withinDays }: { withinDays?: number }) => listing(withinDays === undefined ? dated : fresh) }
  await act(async () =>
    root.render(
      <InKiosk search={search}>
        <Choices screen={{ at: 'browse', open: undefined, starts: [0] }} isAlone={false} />
      </InKiosk>,
    ),
  )
  const names = [...box.querySelectorAll('.browse-doors button')].map(({ textContent }) => textContent ?? '')
  act(() => root.unmount())
  box.remove()
  return names
}

it('P586: what is new is offered where something is, and not where most of it is', async () => {
  expect(await offered(10, 474)).toEqual(['Nouveau ici', 'À emporter'])
  expect(await offered(0, 474)).toEqual(['À emporter'])
  expect(await offered(400, 474)).toEqual(['À emporter'])
})
