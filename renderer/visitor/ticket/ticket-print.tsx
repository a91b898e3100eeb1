import { useWords } from '../../words/words-context.tsx'
import { PrintButton } from '../print/print-button.tsx'
import { TicketSlip } from '../print/ticket-slip.tsx'

/** Prints the ticket, after saying what it holds: the word of the half-day only where there is one. `word`: `none` where reception has none. */
export function TicketPrint({ word }: Readonly<{ word: string }>) {
  const words = useWords()
  const hasWord = word !== 'none'
  return (
    <PrintButton
      label={words.say('ticket.print')}
      holds={words.say(hasWord ? 'ticket.print.holds' : 'ticket.print.holds.no-word')}
      sheet={<TicketSlip word={hasWord ? word : undefined} />}
    />
  )
}
