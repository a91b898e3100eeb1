import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'

/** Notices for everybody, above everything else around. */
export function Notices() {
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
