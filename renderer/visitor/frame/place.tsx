import type { ReactNode } from 'react'
import { useTown } from '../../ui/centre-name.tsx'
import { PagedArea } from '../../ui/paged-area.tsx'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'

/** The centre, the day, the clock on the wall. The clock only when it can be trusted (R25). */
function Where() {
  const { bundle, start, nowMinutes, clockTrusted } = useKiosk()
  const words = useWords()
  const times = useTimes()
  const town = useTown(bundle.centre)
  const line = [
    ...(town === undefined ? [] : [town]),
    ...(clockTrusted ? [times.date(nowMinutes)] : []),
    ...(start.host === 'browser' ? [words.say('app.browser')] : []),
  ].join(' · ')
  return (
    <div className="where">
      <p>
        <b>
          <Local text={bundle.centre.name} />
        </b>
        {line}
      </p>
      {clockTrusted && <p className="clock">{times.digits(nowMinutes)}</p>}
    </div>
  )
}

/** Notices for everybody, above everything else around. */
function Notices() {
  const { notices, nowMinutes } = useKiosk()
  const now = nowMinutes * 60_000
  const shown = notices.filter(({ desk, from, until }) => desk === undefined && Date.parse(from) <= now && now < Date.parse(until))
  return shown.map(notice => (
    <p className="notice" key={notice.id}>
      <b>
        <Say k="app.notice" />
      </b>{' '}
      <Local text={notice.text} />
    </p>
  ))
}

/** The building around you, on sand. What stands in it turns by buttons when it is too much; `fixed` stays below. */
export function Place({ children, fixed }: Readonly<{ children: ReactNode; fixed?: ReactNode }>) {
  const words = useWords()
  return (
    <aside className="place" aria-label={words.say('app.place')}>
      <Where />
      <Notices />
      <PagedArea label={words.say('app.place')}>{children}</PagedArea>
      {fixed}
    </aside>
  )
}
