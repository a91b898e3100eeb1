// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import { useResults } from '../../../renderer/visitor/results/use-results.ts'
import { EMPTY_QUERY, type ResultsScreen, resultsOf } from '../../../renderer/visitor/state/screen.ts'
import { InKiosk } from '../../helpers/in-kiosk.tsx'
import { searchResponse } from '../../helpers/search-response.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

type Asked = Readonly<{ words: string; answer: (total: number) => Promise<void> }>
let asked: Asked[]
let root: Root

const search = {
  search: ({ words }: SearchRequest) =>
    new Promise<SearchResponse>(resolve => asked.push({ words, answer: total => act(async () => resolve(searchResponse({ total }))) })),
  meetAmenities: async () => [],
}

/** Says how many documents are shown, "-" for none yet, and "…" while more is on its way. */
function Count({ screen }: Readonly<{ screen: ResultsScreen }>) {
  const { response, pending } = useResults(screen, true)
  return `${response?.total ?? '-'}${pending ? ' …' : ''}`
}

/** What stands there in the very moment the words have changed, before anything has answered. */
async function type(words: string): Promise<string | null> {
  const screen = resultsOf({ ...EMPTY_QUERY, words })
  await act(async () =>
    root.render(
      <InKiosk search={search}>
        <Count screen={screen} />
      </InKiosk>,
    ),
  )
  return document.body.textContent
}

beforeEach(() => {
  asked = []
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
})

it('P708: while one types on, what was found stays until what comes is there', async () => {
  expect(await type('inf')).toBe('- …')
  await asked[0]?.answer(12)
  expect(document.body.textContent).toBe('12')
  expect(await type('infi')).toBe('12 …')
  await asked[1]?.answer(7)
  expect(document.body.textContent).toBe('7')
})

it('P708: words that begin anew are not met by what the words taken back had found', async () => {
  await type('inf')
  await asked[0]?.answer(12)
  expect(await type('')).toBe('-')
  expect(await type('bo')).toBe('- …')
  await asked[1]?.answer(3)
  expect(document.body.textContent).toBe('3')
})
