import { X } from 'lucide-react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { happeningAt } from '../../../catalogue/desks/coming-events.ts'
import { Button } from '../../ui/button.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { sayDateLines } from '../event/say-event.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'

/** The dates kept, each with its day, hours and place. */
export function ListDates({ dates }: Readonly<{ dates: readonly Happening[] }>) {
  if (dates.length === 0) return null
  return (
    <section className="list-dates">
      <SectionTitle>
        <Say k="list.dates" />
      </SectionTitle>
      <ul className="list">
        {dates.map(held => (
          <ListDate key={`${held.event.id} ${held.from}`} held={held} />
        ))}
      </ul>
    </section>
  )
}

function ListDate({ held }: Readonly<{ held: Happening }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const { go, keepDate } = useVisit()
  const [title, when, where] = sayDateLines(held, kiosk, words)
  return (
    <li data-block>
      <button type="button" className="list-entry" onClick={() => go({ at: 'event', held: happeningAt(held), made: false })}>
        <span className="list-title">{title}</span>
        <span className="list-where">{when}</span>
        <span className="soft">{where}</span>
      </button>
      <Button
        shape="square"
        icon={X}
        label={words.say('list.remove', { title: words.local(held.event.title).text })}
        onPress={() => keepDate(happeningAt(held), false)}
      />
    </li>
  )
}
