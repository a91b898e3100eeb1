import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TicketSlip } from '../../../renderer/visitor/print/ticket-slip.tsx'
import type { Kiosk } from '../../../renderer/visitor/state/kiosk-context.ts'
import { TicketPrint } from '../../../renderer/visitor/ticket/ticket-print.tsx'
import { LANGUAGES } from '../../../renderer/words/languages.ts'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

const AT = Date.parse('2026-11-24T13:12:00Z') / 60_000
const slip = (language: string, word?: string): string =>
  renderToStaticMarkup(
    <InKiosk search={{}} language={language} kiosk={{ nowMinutes: AT }}>
      <TicketSlip word={word} />
    </InKiosk>,
  )

describe('P63: the dated ticket on paper', () => {
  it.each(LANGUAGES)(
    'holds the day, the hour in the centre’s zone, the word, an empty line for a name and the sentence for who asks: $tag',
    ({ tag, words }) => {
      const sheet = slip(tag, 'rivière')
      expect(sheet).toContain('2026')
      expect(sheet).toContain('14:12')
      expect(sheet).toContain('rivière')
      expect(sheet).toContain(`class="sheet-line">${words['ticket.name']}</p>`)
      expect(sheet).toContain(words['ticket.for.paper'])
    },
  )

  it.each(LANGUAGES)('says before it is made what it holds, and of a word only where there is one: $tag', ({ tag, words }) => {
    const kiosk = { nowMinutes: AT, start: { paper: 'a4' } } as unknown as Partial<Kiosk>
    const button = (word: string) =>
      renderToStaticMarkup(
        <InKiosk search={{}} language={tag} kiosk={kiosk}>
          <TicketPrint word={word} />
        </InKiosk>,
      )
    expect(button('rivière')).toContain(`<small>${words['ticket.print.holds']}</small>`)
    expect(button('none')).toContain(`<small>${words['ticket.print.holds.no-word']}</small>`)
    expect(words['ticket.print.holds']!.split(/[,،]/)).toHaveLength(words['ticket.print.holds.no-word']!.split(/[,،]/).length + 1)
  })

  it('says that reception can confirm where there is no word', () => {
    expect(slip('fr')).toContain('L’accueil peut confirmer votre passage.')
    expect(slip('fr')).not.toContain('Le mot de la demi-journée')
  })
})
