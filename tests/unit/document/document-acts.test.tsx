// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { DocumentActions } from '../../../renderer/visitor/document/document-actions.tsx'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let undraw = () => undefined as undefined
afterEach(() => undraw())

const PDF = { path: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64), pages: 4 }
const plain = {
  number: '1234567',
  kind: 'guide',
  title: 'Un guide',
  needs: [],
  concepts: [],
  holdings: [],
  attachments: [],
  easySummary: 'Simple.',
}

async function buttonsOf(more: object): Promise<readonly string[]> {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const shown = { ...plain, ...more } as unknown as ReleaseDocument
  await act(async () =>
    root.render(
      <InKiosk search={{}} kiosk={{ start: {} as never }}>
        <DocumentActions document={shown} easy={false} hasChoice onEasy={() => undefined} />
      </InKiosk>,
    ),
  )
  undraw = () => {
    act(() => root.unmount())
    container.remove()
    return undefined
  }
  return [...container.querySelectorAll('button')].map(button => button.textContent)
}

it.each([
  ['all of them', {}, 'Lire 4 pages'],
  ['those that its rights let be shown', { rights: { maxPages: 2 } }, 'Lire 2 pages'],
  ['all of them where its rights let more be shown', { rights: { maxPages: 9 } }, 'Lire 4 pages'],
])('P730: the button to read says as many pages as are opened: %s', async (_, more, said) => {
  expect(await buttonsOf({ attachments: [PDF], ...more })).toContain(said)
})

it.each([
  ['its text', { body: { text: 'Tout.' }, summary: 'Un peu.' }, 'Texte complet'],
  ['a summary alone', { summary: 'Un peu.' }, 'Résumé'],
  ['a text that its rights keep back', { body: { text: 'Tout.' }, summary: 'Un peu.', rights: { display: false } }, 'Résumé'],
])('P731: only a text that is there whole is called so: %s', async (_, more, said) => {
  const buttons = await buttonsOf(more)
  expect(buttons.filter(name => name === 'Texte complet' || name === 'Résumé')).toEqual([said])
})
