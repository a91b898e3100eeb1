import { ChevronRight } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Flag } from '../../ui/flag.tsx'
import { needAttributes, needFlag } from '../../ui/need-colours.ts'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { sayOpenState } from '../state/say-open-state.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow } from '../state/use-desks.ts'
import { useTimes } from '../state/use-times.ts'
import { useVisit } from '../state/visit-context.ts'
import type { Way } from './way/use-way.ts'
import { WayWords } from './way/way-words.tsx'

/** Until when, or when next; a notice over the hours goes first; the last welcome where it comes before closing. */
export function useDeskState(): (now: DeskNow) => string {
  const words = useWords()
  const times = useTimes()
  const { nowMinutes } = useKiosk()
  return ({ notice, open }) => {
    if (notice !== undefined) return words.local(notice.text).text
    const state = sayOpenState(open, words, times, nowMinutes)
    if (open.state !== 'open' || open.lastWelcome >= open.until) return state
    return words.say('desk.last', { state, time: times.clock(open.lastWelcome) })
  }
}

/** The desk one is shown the way to: its flag and function on its own colour, the way in steps, the languages spoken there; its page with hours and what to read first. */
export function ChosenDesk({ now, way }: Readonly<{ now: DeskNow; way: Way | undefined }>) {
  const words = useWords()
  const sayState = useDeskState()
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
            {sayState(now)} · <Local text={now.desk.label} />
          </p>
        </div>
      </header>
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
