import { useTown } from '../../ui/centre-name.tsx'
import { Local, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'

/** The centre, the day, the clock on the wall. The clock only when it can be trusted (R25). */
export function Where() {
  const { bundle, start, nowMinutes, clockTrusted } = useKiosk()
  const words = useWords()
  const times = useTimes()
  const town = useTown(bundle.centre)
  const line = [
    ...(town === undefined ? [] : [town]),
    ...(clockTrusted ? [times.date(nowMinutes)] : []),
    ...(start.host === 'browser' ? [words.say(start.counsellor === true ? 'print.desk' : 'app.browser')] : []),
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
