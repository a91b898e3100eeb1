// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { PrintButton } from '../../../renderer/visitor/print/print-button.tsx'
import { Announcer } from '../../../renderer/visitor/state/announcer.tsx'
import type { Kiosk } from '../../../renderer/visitor/state/kiosk-context.ts'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

it('what became of a sheet is said once, and not again when the language changes', async () => {
  const print = vi.fn(async () => ({ ok: true as const, value: undefined }))
  const kiosk = { host: { print }, start: { paper: 'a4' } } as unknown as Partial<Kiosk>
  const box = document.body.appendChild(document.createElement('div'))
  const root = createRoot(box)
  const show = (language: string) =>
    act(() =>
      root.render(
        <InKiosk search={{}} language={language} kiosk={kiosk}>
          <Announcer>
            <PrintButton label="Imprimer" holds="rien" sheet={<p>feuille</p>} />
          </Announcer>
        </InKiosk>,
      ),
    )
  await show('fr')
  await act(async () => box.querySelector('button')?.click())
  const said = () => box.querySelector('[role="status"]')?.textContent
  expect(print).toHaveBeenCalledTimes(1)
  expect(said()).toBe('Prenez votre feuille.')
  await show('en')
  expect(box.textContent).toContain('Take your sheet')
  expect(said()).toBe('Prenez votre feuille.')
  await act(() => root.unmount())
})
