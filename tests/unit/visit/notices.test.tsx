// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { minutesOf } from '../../../catalogue/desks/zone-time.ts'
import type { Notice } from '../../../catalogue/model/desk.ts'
import { Notices } from '../../../renderer/visitor/frame/notices.tsx'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const CLOSING: Notice = {
  id: 'afternoon',
  from: '2026-11-24T13:30:00+01:00',
  until: '2026-11-24T23:59:00+01:00',
  closes: true,
  text: { fr: 'Fermé cet après-midi', en: 'Closed this afternoon' },
}

afterEach(() => document.body.replaceChildren())

/** What visitors read of notices at a moment of 24 November 2026, in Paris. */
async function read(at: string, notices: readonly Notice[], { language = 'fr', today = '2026-11-24' } = {}) {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <InKiosk search={{}} language={language} kiosk={{ notices, nowMinutes: minutesOf(new Date(at)), ...(today === '' ? {} : { today }) }}>
        <Notices />
      </InKiosk>,
    ),
  )
  const said = [...document.querySelectorAll('p')].map(({ textContent }) => textContent.replaceAll(/\s/g, ' '))
  await act(async () => root.unmount())
  return said
}

describe('what reception says of the whole centre (P713)', () => {
  it('a closing of later today is read from the morning on, with its hour', async () => {
    expect(await read('2026-11-24T09:00:00+01:00', [CLOSING])).toEqual(['À savoir, à partir de 13 h 30 Fermé cet après-midi'])
    expect(await read('2026-11-24T09:00:00+01:00', [CLOSING], { language: 'en' })).toEqual([
      'Please note, from 13:30 Closed this afternoon',
    ])
  })

  it('once it has begun it is read as what stands now, and not after its end', async () => {
    expect(await read('2026-11-24T13:30:00+01:00', [CLOSING])).toEqual(['À savoir Fermé cet après-midi'])
    expect(await read('2026-11-25T09:00:00+01:00', [CLOSING], { today: '2026-11-25' })).toEqual([])
  })

  it('that of another day, of one desk, or one that closes nothing waits for its hour; so does all of it where nobody knows the day', async () => {
    const morning = '2026-11-24T09:00:00+01:00'
    expect(await read('2026-11-23T09:00:00+01:00', [CLOSING], { today: '2026-11-23' })).toEqual([])
    expect(await read(morning, [{ ...CLOSING, desk: 'accueil' }])).toEqual([])
    expect(await read(morning, [{ ...CLOSING, closes: false }])).toEqual([])
    expect(await read(morning, [CLOSING], { today: '' })).toEqual([])
  })
})
