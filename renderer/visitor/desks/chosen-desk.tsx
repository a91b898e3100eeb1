import { ChevronRight, Footprints } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { needAttributes } from '../../ui/need-colours.ts'
import { Say, useWords } from '../../words/words-context.tsx'
import { useIsPortrait } from '../results/use-is-portrait.ts'
import { DeskSays } from '../state/desk-says.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'
import { ChosenHead } from './chosen-head.tsx'
import type { Way } from './way/use-way.ts'
import { WayWords } from './way/way-words.tsx'
import './chosen.css'

/** Whether larger text leaves the first desk only its name, beside other people: the way in words is then a touch away. */
function useIsBrief(): boolean {
  const { visit } = useVisit()
  const isPortrait = useIsPortrait()
  return visit.size !== '1' && (!isPortrait || visit.reach === 'seated')
}

/** The desk one is shown the way to: its flag and function on its own colour, the way in steps, the languages spoken there; its page with hours and what to read first. */
export function ChosenDesk({ now, way }: Readonly<{ now: DeskNow; way: Way | undefined }>) {
  const words = useWords()
  const { centre } = useKiosk().bundle
  const { go } = useVisit()
  const isBrief = useIsBrief()
  const [wantsWay, setWantsWay] = useState(false)
  const phone = isOpenNow(now) ? undefined : (now.desk.phone ?? centre.phone)
  const open = () => go({ at: 'desks', desk: now.desk.id })
  return (
    <section className="chosen" data-stays data-brief={isBrief || undefined} {...needAttributes(now.need)}>
      <ChosenHead now={now} onOpen={isBrief ? open : undefined} />
      {now.says === undefined ? null : (
        <p className="chosen-talk">
          <DeskSays now={now} />
        </p>
      )}
      {isBrief && way !== undefined ? (
        <Button icon={Footprints} shape="chosen-way" pressed={wantsWay} onPress={() => setWantsWay(!wantsWay)}>
          <Say k="way.title" />
        </Button>
      ) : null}
      {way === undefined || (isBrief && !wantsWay) ? null : <WayWords way={way} numbered />}
      {now.desk.languages.length === 0 || isBrief ? null : (
        <p className="soft chosen-talk">
          {words.say('desk.speaks', { languages: words.list(now.desk.languages.map(words.languageName)) })}
        </p>
      )}
      {phone === undefined ? null : <p className="chosen-talk">{words.say('desks.phone', { phone })}</p>}
      {isBrief ? null : (
        <Button iconEnd={ChevronRight} flipEnd shape="chosen-page" onPress={open}>
          <Say k="desk.page" />
        </Button>
      )}
    </section>
  )
}
