import type { ReactNode } from 'react'
import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'

/** What every sheet carries: whose it is, of which day, and that nothing of the visitor is on it or stays. No day where the clock may lie (R25). */
export function SheetFrame({ children }: Readonly<{ children: ReactNode }>) {
  const { bundle, clockTrusted, nowMinutes } = useKiosk()
  const times = useTimes()
  return (
    <>
      <header className="sheet-head">
        <b>
          <Local text={bundle.centre.name} />
        </b>
        {clockTrusted && <span>{times.dated(nowMinutes)}</span>}
      </header>
      {children}
      <footer className="sheet-foot">
        {bundle.centre.phone !== undefined && (
          <p>
            <Say k="desks.phone" values={{ phone: bundle.centre.phone }} />
          </p>
        )}
        <p>
          <Say k="app.seal" />
        </p>
      </footer>
    </>
  )
}
