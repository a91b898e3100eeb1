import { ChevronRight } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Flag } from '../../ui/flag.tsx'
import { needAttributes, needFlag } from '../../ui/need-colours.ts'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { DeskSays } from '../state/desk-says.tsx'
import { DeskState } from '../state/desk-state.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'
import type { Way } from './way/use-way.ts'
import { WayWords } from './way/way-words.tsx'

/** The desk one is shown the way to: its flag and function on its own colour, the way in steps, the languages spoken there; its page with hours and what to read first. */
export function ChosenDesk({ now, way }: Readonly<{ now: DeskNow; way: Way | undefined }>) {
  const words = useWords()
  const { centre } = useKiosk().bundle
  const { go } = useVisit()
  const phone = isOpenNow(now) ? undefined : (now.desk.phone ?? centre.phone)
  return (
    <section className="chosen" {...needAttributes(now.need)}>
      <header className="chosen-head">
        <Flag flag={needFlag(now.need)} />
        <div>
          <h2>
            <Local text={now.desk.function} />
          </h2>
          <p>
            <DeskState now={now} last /> · <Local text={now.desk.label} />
          </p>
        </div>
      </header>
      {now.says === undefined ? null : (
        <p className="chosen-talk">
          <DeskSays now={now} />
        </p>
      )}
      {way === undefined ? null : <WayWords way={way} numbered />}
      {now.desk.languages.length === 0 ? null : (
        <p className="soft chosen-talk">
          {words.say('desk.speaks', { languages: words.list(now.desk.languages.map(words.languageName)) })}
        </p>
      )}
      {phone === undefined ? null : <p className="chosen-talk">{words.say('desks.phone', { phone })}</p>}
      <Button iconEnd={ChevronRight} flipEnd shape="chosen-page" onPress={() => go({ at: 'desks', desk: now.desk.id })}>
        <Say k="desk.page" />
      </Button>
    </section>
  )
}
