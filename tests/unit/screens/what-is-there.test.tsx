// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import type { ListRequest } from '../../../catalogue/search/types.ts'
import { Chip } from '../../../renderer/ui/chip.tsx'
import { Collections } from '../../../renderer/visitor/browse/collections.tsx'
import { NeedTile } from '../../../renderer/visitor/home/parts/need-tile.tsx'
import { ChosenChips } from '../../../renderer/visitor/results/chosen-chips.tsx'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let undraw = () => undefined as undefined
afterEach(() => undraw())

const nothing = () => undefined

async function draw(children: React.ReactNode, held: Readonly<Record<string, number>> = {}, language = 'fr'): Promise<HTMLElement> {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const list = ({ filters }: ListRequest) => {
    const documents = held[filters?.collections?.[0] ?? ''] ?? 0
    return Promise.resolve({ total: documents + 1, documents, lines: [], groups: [] })
  }
  await act(async () =>
    root.render(
      <InKiosk search={{ list }} bundle={demoBundle} language={language} kiosk={{}}>
        {children}
      </InKiosk>,
    ),
  )
  undraw = () => {
    act(() => root.unmount())
    container.remove()
    return undefined
  }
  return container
}

it('P433: a collection that holds nothing today has no door where one browses', async () => {
  const { collections } = demoBundle.centre
  const first = collections[0]
  if (first === undefined) throw new Error('the demonstration has no collection')
  const shown = await draw(<Collections />, { [first.id]: 3 })
  expect([...shown.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([first.label.fr])
  expect(collections.length).toBeGreaterThan(1)
})

it.each([
  ['fr', 'Retirer Guides'],
  ['en', 'Take off Guides'],
  ['es', 'Quitar Guides'],
  ['it', 'Togliere Guides'],
  ['pt', 'Tirar Guides'],
  ['de', 'Guides wegnehmen'],
  ['ar', 'إزالة \u2068Guides\u2069'],
  ['uk', 'Прибрати Guides'],
])('P434: what was chosen says in words that a touch takes it off: %s', async (language, words) => {
  const shown = await draw(<ChosenChips chosen={[{ id: 'kind', label: 'Guides', off: { do: 'widen' } }]} />, {}, language)
  expect(shown.querySelector('button')?.textContent).toBe(words)
})

it('P434: a choice that is on has a cross where touching it takes it off, and none where another one is to be touched', async () => {
  const marks = async (chip: React.ReactNode) => (await draw(chip)).querySelectorAll('.lucide-x').length
  expect([
    await marks(
      <Chip on onPress={nothing}>
        Guides
      </Chip>,
    ),
    await marks(
      <Chip on stays onPress={nothing}>
        Tout
      </Chip>,
    ),
    await marks(
      <Chip on={false} onPress={nothing}>
        Guides
      </Chip>,
    ),
  ]).toEqual([1, 0, 0])
})

it('P435: in the guide a need says what it is about, on Home its name alone', async () => {
  const [need] = demoBundle.centre.needs
  if (need === undefined) throw new Error('the demonstration has no need')
  const themes = need.themes.slice(0, 3).map(({ label }) => label.fr)
  expect((await draw(<NeedTile need={need} examples onPress={nothing} />)).querySelector('small')?.textContent).toBe(themes.join(' · '))
  expect((await draw(<NeedTile need={need} onPress={nothing} />)).querySelector('small')).toBeNull()
})
