// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import type { CentreBundle, ReleaseDesk } from '../../../catalogue/model/release.ts'
import { DeskFacts } from '../../../renderer/visitor/desks/desk-facts.tsx'
import { useWay } from '../../../renderer/visitor/desks/way/use-way.ts'
import type { Visit } from '../../../renderer/visitor/state/visit-state.ts'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let undraw = () => undefined as undefined
afterEach(() => undraw())

const desk = { access: ['walk-in'], languages: [], accessibility: ['step-free'] } as unknown as ReleaseDesk

function Beside({ place }: Readonly<{ place: string }>) {
  const way = useWay(place, 'Espace conseil')
  return (
    <>
      <DeskFacts about={desk} way={way} />
      <p className="way">{way?.sentences.join('. ')}</p>
    </>
  )
}

async function draw(place: string, visit: Partial<Visit> = {}, bundle: CentreBundle = demoBundle) {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <InKiosk search={{}} visit={visit} bundle={bundle}>
        <Beside place={place} />
      </InKiosk>,
    ),
  )
  undraw = () => {
    act(() => root.unmount())
    container.remove()
    return undefined
  }
  return { facts: container.querySelector('dl')?.textContent ?? '', way: container.querySelector('.way')?.textContent ?? '' }
}

it('P736: beside a way with stairs it is said how one comes without, and beside one without stairs that it has none', async () => {
  const upstairs = await draw('desk-6')
  expect(upstairs.way).toContain('Montez l’escalier')
  expect(upstairs.facts).toMatch(/Accèssans marche par l’ascenseur$/)
  undraw()
  const seated = await draw('desk-6', { reach: 'seated' })
  expect(seated.way).toContain('Prenez l’ascenseur')
  expect(seated.facts).toMatch(/Accèssans marche$/)
  undraw()
  expect((await draw('desk-1')).facts).toMatch(/Accèssans marche$/)
})

it('P736: where the plan has no way without stairs nothing promises one', async () => {
  const edges = demoBundle.plan.edges.filter(({ kind }) => kind !== 'lift')
  const { facts, way } = await draw('desk-6', {}, { ...demoBundle, plan: { ...demoBundle.plan, edges } })
  expect(way).toContain('Montez l’escalier')
  expect(facts).not.toContain('marche')
})
