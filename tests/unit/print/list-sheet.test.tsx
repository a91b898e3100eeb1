import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Kept } from '../../../renderer/visitor/list/use-kept.ts'
import { ListSheet } from '../../../renderer/visitor/print/list-sheet.tsx'
import { unbroken } from '../../../renderer/words/keep-units.ts'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'

const shelf = demoBundle.plan.places.find(({ kind }) => kind === 'shelf')!
const card = {
  title: 'Coiffeur / Coiffeuse',
  language: 'fr',
  kind: 'job-sheet',
  place: shelf.id,
  callNumber: 'A 650.14 CE',
  readable: false,
}
const kept = [{ number: '0000017', missing: false, card }] as unknown as readonly Kept[]

const draw = (language: string): string =>
  renderToStaticMarkup(
    <InKiosk search={{}} language={language}>
      <ListSheet kept={kept} dates={[]} desks={[]} />
    </InKiosk>,
  )

describe('P363: the list on paper', () => {
  it.each(['fr', 'ar'])('has its numbers large, and no mark of a shelf parted by the end of a line: %s', language => {
    const sheet = draw(language)
    expect(sheet).toMatch(/<b class="sheet-entry-number">[^<]*0000017/)
    expect(sheet).toContain('A\u00a0650.14\u00a0CE')
  })

  it('has no empty list where no date was kept and no desk fits', () => {
    expect(draw('fr')).not.toContain('<ul')
  })

  it('keeps the hours from one time to another on one line, after the dash too', () => {
    expect(unbroken('13 h 30 – 19 h')).toBe('13\u00a0h\u00a030\u00a0–\u2060\u00a019\u00a0h')
  })
})
