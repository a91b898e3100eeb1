import { CircleCheck, Printer, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useAnnounce } from '../state/announcer.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { Printing } from './use-print.ts'
import { usePrint } from './use-print.ts'
import './print.css'

type PrintButtonProps = Readonly<{
  /** What is printed, in two or three words. */
  label: string
  /** R2: what the sheet will hold, said before it is made. */
  holds: string
  sheet: ReactNode
}>

/**
 * Prints a sheet at one touch, after saying what it holds; afterwards what to do next. Nothing at all where the kiosk has no printer. At a counsellor's
 * desk the browser's own dialog is asked for, which is said on the button; whether it printed, nobody tells us, and nothing is said of it.
 */
export function PrintButton({ label, holds, sheet }: PrintButtonProps) {
  const { start } = useKiosk()
  const { printing, sheet: laidOut, element, print } = usePrint()
  const told: Printing = start.counsellor && printing.is === 'printed' ? { is: 'idle' } : printing
  useAnnounced(told)
  if (start.paper === undefined) return null
  return (
    <div className="print">
      <Button icon={Printer} disabled={printing.is === 'printing'} onPress={() => print(sheet)}>
        {label}
        <small>
          {printing.is === 'printing' ? <Say k="print.busy" /> : start.counsellor ? <Say k="print.own" values={{ holds }} /> : holds}
        </small>
      </Button>
      <Outcome printing={told} />
      {laidOut !== undefined &&
        createPortal(
          <section className="sheet" data-paper={start.paper} ref={element} aria-hidden="true">
            {laidOut}
          </section>,
          document.body,
        )}
    </div>
  )
}

const outcomeKey = (printing: Printing) => (printing.is === 'failed' ? (`print.${printing.why}` as const) : ('print.done' as const))

function Outcome({ printing }: Readonly<{ printing: Printing }>) {
  if (printing.is !== 'printed' && printing.is !== 'failed') return null
  return (
    <p className="print-outcome" data-failed={printing.is === 'failed'}>
      <Icon of={printing.is === 'failed' ? TriangleAlert : CircleCheck} />
      <span>
        <Say k={outcomeKey(printing)} />
      </span>
    </p>
  )
}

/** Said once to those who do not see it: another language later is no other sheet. */
function useAnnounced(printing: Printing): void {
  const announce = useAnnounce()
  const words = useWords()
  const said = useRef<Printing>(undefined)
  useEffect(() => {
    if (said.current === printing) return
    said.current = printing
    if (printing.is === 'printed' || printing.is === 'failed') announce(words.say(outcomeKey(printing)))
  }, [printing, announce, words])
}
