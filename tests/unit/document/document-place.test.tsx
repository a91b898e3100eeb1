// @vitest-environment jsdom
import { join } from 'node:path'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { bundleCentre } from '../../../catalogue/release/bundle-centre.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import { DocumentPlace } from '../../../renderer/visitor/document/document-place.tsx'
import { sayForms } from '../../../renderer/visitor/document/say-forms.ts'
import { sayPaper } from '../../../renderer/visitor/reader/say-paper.ts'
import type { VisitAction } from '../../../renderer/visitor/state/visit-state.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined
    disconnect = () => undefined
  },
)

let undraw = () => undefined as undefined
afterEach(() => undraw())

// The plan without its walls, which nobody looks at here.
vi.stubGlobal('fetch', async () => new Response('<svg xmlns="http://www.w3.org/2000/svg"/>'))

const documentOf = (more: object) =>
  ({
    number: '1234567',
    kind: 'book',
    title: 'Cuisinier',
    language: 'fr',
    needs: [],
    concepts: [],
    attachments: [],
    ...more,
  }) as unknown as ReleaseDocument

async function draw(document: ReleaseDocument, more: Partial<Parameters<typeof InKiosk>[0]> = {}): Promise<HTMLElement> {
  const container = globalThis.document.body.appendChild(globalThis.document.createElement('div'))
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <InKiosk search={{ meetDesks: async () => [] }} {...more}>
        <DocumentPlace document={document} />
      </InKiosk>,
    ),
  )
  undraw = () => {
    act(() => root.unmount())
    container.remove()
    undraw = () => undefined
    return undefined
  }
  return container
}

const words = createWords('fr', 'fr')

it.each([
  ['a video on the computers', { kind: 'video', holdings: [{ place: 'computers', access: 'screen' }] }, 'Sur place', 'sur place'],
  ['a video on a shelf', { kind: 'video', holdings: [{ place: 'computers', access: 'open-shelf' }] }, 'Sur place', 'sur place'],
  ['a guide on the computers', { kind: 'guide', holdings: [{ place: 'computers', access: 'screen' }] }, 'Sur place', 'sur place'],
  ['a book on a shelf', { kind: 'book', holdings: [{ place: 'computers', access: 'open-shelf' }] }, 'Sur papier', 'sur papier'],
])('P732: only what is on paper is said to be: %s', async (_, more, spot, form) => {
  const shown = documentOf(more)
  expect((await draw(shown)).querySelector('.doc-spot h2')?.textContent).toMatch(new RegExp(`^${spot}\\s: `))
  expect(sayForms(shown, words)).toEqual([form])
  expect(sayPaper(shown, demoBundle.plan, words)).toMatch(new RegExp(`^${spot}\\s: `))
})

it('P733: whoever opens a document is sent to the same people in every language of the screen', async () => {
  const read = await readCentre(join(import.meta.dirname, '../../../catalogue/demo/centre'))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const now = new Date('2026-11-24T13:00:00Z')
  const { bundle } = bundleCentre(read.value, now)
  const nowMinutes = now.getTime() / 60_000
  // One of the two desks for it speaks Arabic.
  const shown = documentOf({ title: 'Formación para adultos: quién paga', language: 'es', needs: ['formation'], holdings: [] })
  const search = { meetDesks: async (said: Said, spoken: readonly string[]) => meetDesks(bundle.desks, said, spoken) }
  const sentTo = async (language: string) => {
    const opened: VisitAction[] = []
    const kiosk = { nowMinutes, knownUntilMinutes: nowMinutes + 10_000 }
    const drawn = await draw(shown, { search, bundle, kiosk, language, onAction: action => opened.push(action) })
    for (const row of drawn.querySelectorAll<HTMLElement>('.doc-talk button')) act(() => row.click())
    undraw()
    return opened.map(action => (action.do === 'go' && action.screen.at === 'desks' ? action.screen.desk : action.do))
  }
  const french = await sentTo('fr')
  expect(french).toHaveLength(4)
  for (const { tag } of LANGUAGES) expect(await sentTo(tag)).toEqual(french)
})
