// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { DocumentPlace } from '../../../renderer/visitor/document/document-place.tsx'
import { sayForms } from '../../../renderer/visitor/document/say-forms.ts'
import { sayPaper } from '../../../renderer/visitor/reader/say-paper.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
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

async function draw(document: ReleaseDocument): Promise<HTMLElement> {
  const container = globalThis.document.body.appendChild(globalThis.document.createElement('div'))
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <InKiosk search={{ meetDesks: async () => [] }}>
        <DocumentPlace document={document} />
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
