// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import type { ReleaseService } from '../../../catalogue/model/release.ts'
import { ServiceAnswer } from '../../../renderer/visitor/services/service-answer.tsx'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const SERVICE = {
  id: 'centre-social',
  label: { fr: 'Centre social', ar: 'مركز اجتماعي' },
  address: '1, rue des Tilleuls, Val-Clair',
  phone: '02 61 91 41 95',
  expanded: { readable: false, text: '' },
} as unknown as ReleaseService

it('P717: address and telephone of a service stand each for itself, in Arabic too: the number of the house does not go to that of the telephone', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <InKiosk search={{ meetServices: async () => [1] }} language="ar" bundle={{ ...demoBundle, services: [SERVICE] }}>
        <ServiceAnswer said={{ words: 'دروس فرنسية' }} />
      </InKiosk>,
    ),
  )
  const apart = [...document.querySelectorAll('.how > bdi')].map(({ textContent }) => textContent)
  expect(apart.slice(-2)).toEqual(['1, rue des Tilleuls, Val-Clair', '02 61 91 41 95'])
  expect(document.querySelector('.how')?.textContent).toContain(' · 1, rue des Tilleuls, Val-Clair · 02 61 91 41 95')
  await act(async () => root.unmount())
})
