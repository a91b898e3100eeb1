import { useMemo } from 'react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { eventCode, sayDateLines, sayHeld } from './say-event.ts'
import '../list/take/take.css'

/** The code that puts a date into a telephone's calendar, beside everything it holds. */
export function EventCode({ held }: Readonly<{ held: Happening }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const text = useMemo(() => eventCode(held, kiosk, words), [held, kiosk, words])
  const title = words.local(held.event.title).text
  return (
    <Page title={words.say('calendar.title')}>
      <div className="take-codes">
        <QrCode text={text} label={words.say('calendar.label', { title, when: sayHeld(held, kiosk, words) })} />
        <div className="take-how">
          <p className="take-says">
            <Say k="calendar.how" />
          </p>
          <p className="take-says">
            <Say k="calendar.holds" />
          </p>
          <div className="take-text event-lines">
            {sayDateLines(held, kiosk, words).map(line => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <p className="take-says">
            <b>
              <Say k="take.nothing" />
            </b>
          </p>
        </div>
      </div>
    </Page>
  )
}
