import { Local, useWords } from '../../words/words-context.tsx'
import { useKiosk } from './kiosk-context.ts'
import { sayOpenState } from './say-open-state.ts'
import type { DeskNow } from './use-desks.ts'
import { useTimes } from './use-times.ts'

type DeskStateProps = Readonly<{
  now: DeskNow
  /** Also until when somebody is welcomed, where that is before the end. */
  last?: boolean
}>

/** Until when a desk is open, or when next; under a notice that closes it when it opens next, as far as that is known, and what the notice says. */
export function DeskState({ now, last = false }: DeskStateProps) {
  const words = useWords()
  const times = useTimes()
  const { nowMinutes } = useKiosk()
  const { notice, open } = now
  const state = sayOpenState(open, words, times, nowMinutes)
  if (notice !== undefined) {
    const isOwn = words.local(notice.text).language === words.language
    const saysNext = open.state === 'closed' && (open.next !== undefined || !isOwn)
    return (
      <>
        {saysNext && <>{state} · </>}
        <Local text={notice.text} />
      </>
    )
  }
  if (!last || open.state !== 'open' || open.lastWelcome >= open.until) return state
  return words.say('desk.last', { state, time: times.clock(open.lastWelcome) })
}
