import { Camera } from 'lucide-react'
import { Icon } from '../../ui/icon.tsx'
import { foreign, Local, Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'
import { TicketPrint } from './ticket-print.tsx'
import { useTicketWord } from './use-ticket-word.ts'
import './ticket.css'

/** The word that reception can confirm, in the centre's own language, or that there is none. */
function Word({ word }: Readonly<{ word: string }>) {
  const words = useWords()
  const { languages } = useKiosk().bundle.centre
  if (word === 'none')
    return (
      <p className="ticket-for">
        <Say k="ticket.no-word" />
      </p>
    )
  return (
    <div className="ticket-word">
      <p>
        <Say k="ticket.word" />
      </p>
      <p className="ticket-big" {...foreign(words, languages[0] ?? words.language)}>
        {word}
      </p>
      <p className="soft">
        <Say k="ticket.same" />
      </p>
    </div>
  )
}

function Stamp() {
  const times = useTimes()
  const { bundle, nowMinutes } = useKiosk()
  const word = useTicketWord()
  return (
    <>
      <div className="ticket">
        <div>
          <p className="ticket-centre">
            <Local text={bundle.centre.name} />
          </p>
          <p className="ticket-date">{times.fullDate(nowMinutes)}</p>
          <p className="ticket-time num" dir="ltr">
            {times.digits(nowMinutes)}
          </p>
        </div>
        {word !== undefined && <Word word={word} />}
        <p className="ticket-for">
          <Say k="ticket.for" />
        </p>
      </div>
      <p className="photo-line">
        <Icon of={Camera} />
        <Say k="ticket.how" />
      </p>
      {word !== undefined && <TicketPrint word={word} />}
    </>
  )
}

/** "Mon ticket daté": who needs it photographs it, or is photographed before it, or prints it where a printer is (R14). None where the clock may lie (R25). */
export function TicketScreen() {
  const words = useWords()
  const { clockTrusted } = useKiosk()
  return (
    <Page title={words.say('ticket.title')}>
      {clockTrusted ? (
        <Stamp />
      ) : (
        <p className="ticket-for">
          <Say k="ticket.clock" />
        </p>
      )}
    </Page>
  )
}
