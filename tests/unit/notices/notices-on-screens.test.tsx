// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Notice } from '../../../catalogue/model/desk.ts'
import type { ReleaseDesk } from '../../../catalogue/model/release.ts'
import { MoreNotices, Notices } from '../../../renderer/visitor/frame/notices.tsx'
import { DeskEntry } from '../../../renderer/visitor/state/desk-entry.tsx'
import { isOpenNow, useDesks } from '../../../renderer/visitor/state/use-desks.ts'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'
import { desks } from '../demo-centre-folder.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let undraw = () => undefined as undefined
afterEach(() => undraw())

const NOW = Date.parse('2026-11-24T14:00:00Z') / 60_000
const notice = (id: string, more: Partial<Notice>): Notice => ({
  id,
  text: { fr: id },
  from: '2026-11-24T08:00:00Z',
  until: '2026-11-24T23:00:00Z',
  ...more,
})
const desk = {
  ...desks.find(({ general }) => !general)!,
  aliases: [],
  expanded: { readable: true, intervals: [[NOW - 60, NOW + 60]] },
} as ReleaseDesk
const bundle = { ...demoBundle, desks: [desk] }

function Desks() {
  return useDesks().map(now => (
    <div key={now.desk.id} data-testid={isOpenNow(now) ? 'open' : 'closed'}>
      <DeskEntry now={now} show={[]} />
    </div>
  ))
}
function draw(notices: readonly Notice[], language: string, children = <Desks />): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const kiosk = { notices, nowMinutes: NOW, knownUntilMinutes: NOW + 10_000, clockTrusted: true }
  act(() =>
    root.render(
      <InKiosk search={{}} bundle={bundle} language={language} kiosk={kiosk}>
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
const wordsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('.notice')].map(one => one.textContent?.replace(/^À savoir /, ''))

describe('P322: a notice stands in the visitor’s language, or marked as what it is', () => {
  it('in the centre’s language with its mark, in the visitor’s without one', () => {
    const container = draw(
      [notice('a', { text: { fr: 'Fermé', ar: 'مغلق' } }), notice('b', { text: { fr: 'Pas de bus' } })],
      'ar',
      <Notices />,
    )
    expect(container.textContent).toContain('مغلق')
    const marked = [...container.querySelectorAll<HTMLElement>('[lang]')]
    expect(marked.map(({ lang, dir, textContent }) => [lang, dir, textContent])).toEqual([['fr', 'ltr', 'Pas de bus']])
  })
})

describe('P321: a desk under a notice', () => {
  it('is closed by one that says nothing else, in its words', () => {
    const container = draw([notice('Fermé ce soir', { desk: desk.id })], 'fr')
    expect(container.querySelector('[data-testid=closed]')?.textContent).toContain('Fermé ce soir')
  })
  it('stays open, with what is said beside its hours, where the notice leaves it open', () => {
    const container = draw([notice('En salle 2', { desk: desk.id, closes: false })], 'fr')
    expect(container.querySelector('[data-testid=open]')?.textContent).toMatch(/Jusqu.*En salle\s2/)
  })
})

it('P322: no more than two notices stand above everything, what is closed first; the others turn with what is below', () => {
  const all = [
    notice('un', {}),
    notice('deux', { from: '2026-11-24T10:00:00Z' }),
    notice('trois', { closes: true }),
    notice('quatre', { desk: desk.id }),
  ]
  expect(wordsOf(draw(all, 'fr', <Notices />))).toEqual(['trois', 'deux'])
  undraw()
  expect(wordsOf(draw(all, 'fr', <MoreNotices />))).toEqual(['un'])
})
