import { foreign, Say, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'
import { SheetFrame } from './sheet-frame.tsx'

/**
 * "Mon ticket daté" on paper (R14): day and hour, the same word of the half-day as on the screen, an empty line that its holder may write a name on, the sentence for
 * the body that asks. It proves nothing of anybody, and does not say that it does.
 */
export function TicketSlip({ word }: Readonly<{ word: string | undefined }>) {
  const words = useWords()
  const times = useTimes()
  const { bundle, nowMinutes } = useKiosk()
  return (
    <SheetFrame>
      <h1>
        <Say k="ticket.title" />
      </h1>
      <p className="sheet-number">
        {times.fullDate(nowMinutes)} · <bdi className="num">{times.digits(nowMinutes)}</bdi>
      </p>
      {word === undefined ? (
        <p>
          <Say k="ticket.no-word" />
        </p>
      ) : (
        <>
          <p>
            <Say k="ticket.word" />{' '}
            <b className="sheet-number" {...foreign(words, bundle.centre.languages[0] ?? words.language)}>
              {word}
            </b>
          </p>
          <p>
            <Say k="ticket.same" />
          </p>
        </>
      )}
      <p className="sheet-line">
        <Say k="ticket.name" />
      </p>
      <p>
        <Say k="ticket.for.paper" />
      </p>
    </SheetFrame>
  )
}
