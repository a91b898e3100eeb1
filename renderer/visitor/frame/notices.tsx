import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { noticesOn } from '../state/use-desks.ts'

/** Notices for everybody, above everything else around. */
export function Notices() {
  return noticesOn(useKiosk(), undefined).map(notice => (
    <p className="notice" key={`${notice.id} ${notice.from}`}>
      <b>
        <Say k="app.notice" />
      </b>{' '}
      <Local text={notice.text} />
    </p>
  ))
}
