import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { DeskEntry } from '../state/desk-entry.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { sayWeek } from './say-week.ts'

/** The desks that fit the list, with the hours of their week: photographed with it. */
export function ListDesks({ desks }: Readonly<{ desks: readonly DeskNow[] }>) {
  const words = useWords()
  const kiosk = useKiosk()
  return (
    <section>
      <SectionTitle>
        <Say k="document.talk" />
      </SectionTitle>
      <ul className="rows">
        {desks.map(now => (
          <li key={now.desk.id} data-block>
            <DeskEntry now={now} show={['sign']} />
            <ul className="list-hours">
              {sayWeek(now.desk.expanded, kiosk, words).map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
