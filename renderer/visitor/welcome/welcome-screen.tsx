import { Pointer, Printer } from 'lucide-react'
import type { Dispatch } from 'react'
import { useCallback, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { CentreName } from '../../ui/centre-name.tsx'
import { Flag } from '../../ui/flag.tsx'
import { Icon } from '../../ui/icon.tsx'
import { needAttributes } from '../../ui/need-colours.ts'
import { Seal } from '../../ui/seal.tsx'
import { useInvitation } from '../../voice/mode/use-invitation.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import type { VisitAction } from '../state/visit-state.ts'
import { GreetingLine } from './greeting-line.tsx'
import { TouchLine } from './touch-line.tsx'
import { useRest } from './use-rest.ts'
import { WelcomeNow } from './welcome-now.tsx'
import './welcome.css'

const TITLE_LINES = '\n'

/** Keys that go somewhere, or with another: a screen reader's own among them (Insert, CapsLock). Whoever presses one has not begun. */
const BEGINS_NOTHING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'ScrollLock', 'Insert'])

/** What is written, or begins to be: an accent that waits for its letter. */
const isWriting = (key: string): boolean => key === 'Dead' || ([...key].length === 1 && key !== ' ')

/**
 * A touch anywhere begins, and any key: a letter is typed into the field of the screen that comes, because the focus is there before the letter lands. Not while Welcome `rests`, and
 * never a key that was held down before.
 */
function useAnythingBegins(begin: () => void, rests: boolean) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (rests || event.repeat) {
        if (event.key !== 'Tab') event.preventDefault()
        return
      }
      if (BEGINS_NOTHING.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
      const writes = isWriting(event.key)
      if (!writes) event.preventDefault()
      flushSync(begin)
      if (writes) document.querySelector<HTMLInputElement>('.field input')?.focus()
    }
    const onClick = () => {
      if (!rests) begin()
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('click', onClick)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('click', onClick)
    }
  }, [begin, rests])
}

const useBegin = (dispatch: Dispatch<VisitAction>) => useCallback(() => dispatch({ do: 'begin' }), [dispatch])

/** The first thing seen, from three metres: what this is, who is open, what is on today. The whole screen begins the visit. */
export function WelcomeScreen() {
  const words = useWords()
  const { dispatch } = useVisit()
  const { bundle, sheetsLeft } = useKiosk()
  const { centre } = bundle
  const begin = useBegin(dispatch)
  const rests = useRest()
  useAnythingBegins(begin, rests)
  useInvitation()
  return (
    <div className="welcome" data-rests={rests || undefined}>
      <main className="welcome-hail">
        <p className="welcome-centre">
          <CentreName centre={centre} />
        </p>
        <Seal />
        <h1>
          {words
            .say('welcome.title')
            .split(TITLE_LINES)
            .map(line => (
              <span key={line}>{line}</span>
            ))}
        </h1>
        <GreetingLine languages={centre.languages} />
        <p className="welcome-sheets" role="status">
          {sheetsLeft && (
            <>
              <Icon of={Printer} /> {words.say('print.left')}
            </>
          )}
        </p>
        <div className="welcome-touch">
          <button type="button" className="welcome-disc" aria-label={words.say('welcome.touch')} aria-describedby="promise">
            <Icon of={Pointer} />
          </button>
          <span aria-hidden="true">
            <TouchLine languages={centre.languages} />
          </span>
        </div>
        <p className="unseen" id="promise">
          {words.say('app.anonymous')}
        </p>
      </main>
      <div className="welcome-mosaic">
        {centre.needs.map(need => (
          <div key={need.id} {...needAttributes(need)}>
            <Flag flag={need.flag} />
          </div>
        ))}
      </div>
      <WelcomeNow />
    </div>
  )
}
