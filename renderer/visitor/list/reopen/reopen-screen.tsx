import { Bookmark } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { foreign, Say, useWords } from '../../../words/words-context.tsx'
import { Page } from '../../frame/page.tsx'
import { Place } from '../../frame/place.tsx'
import { HomePlace } from '../../home/home-place.tsx'
import { asDigit } from '../../scan/read-strokes.ts'
import type { ScreenAt } from '../../state/screen.ts'
import { useVisit } from '../../state/visit-context.ts'
import { NumberPad } from './number-pad.tsx'
import type { Entered } from './use-number-entry.ts'
import { useNumberEntry } from './use-number-entry.ts'
import './reopen.css'

/** What became of the number, or of the code that was held to the scanner, in words. */
function Outcome({ entered, unread }: Readonly<{ entered: Entered; unread: ScreenAt<'reopen'>['unread'] }>) {
  const words = useWords()
  switch (entered.is) {
    case 'nothing':
      return unread === undefined ? null : <Say k={unread === 'misread' ? 'reopen.unread' : 'reopen.foreign'} />
    case 'added':
      return (
        <>
          <Say k="reopen.added" /> <b {...foreign(words, entered.language)}>{entered.title}</b>
        </>
      )
    case 'wrong':
    case 'unknown':
    case 'silent':
      return <Say k={`reopen.${entered.is}`} />
  }
}

/** A list opened again by its documents' numbers, typed on glass or keys; scanning works here as on every screen (R19). */
export function ReopenScreen({ screen }: Readonly<{ screen: ScreenAt<'reopen'> }>) {
  const words = useWords()
  const { visit, go } = useVisit()
  const { digits, entered, attempt, type } = useNumberEntry(screen)
  const isWrong = entered.is === 'wrong' || entered.is === 'unknown'
  // What is typed after a scan that was not read is what counts.
  const unread = entered.is === 'nothing' && digits === '' ? screen.unread : undefined
  return (
    <>
      <Page title={words.say('reopen.title')}>
        <div className="reopen">
          <div className="reopen-type">
            <input
              data-digits
              className="reopen-field num"
              dir="ltr"
              type="text"
              inputMode="none"
              autoComplete="off"
              spellCheck={false}
              aria-label={words.say('reopen.field')}
              aria-invalid={isWrong}
              aria-describedby="reopen-outcome"
              value={digits}
              onInput={event => type([...event.currentTarget.value].map(asDigit).join(''))}
            />
            <NumberPad onDigit={digit => type(digits + digit)} onErase={() => type(digits.slice(0, -1))} />
          </div>
          <div className="reopen-say">
            <p>
              <Say k="reopen.how" />
            </p>
            <p id="reopen-outcome" className={isWrong || unread === 'misread' ? 'reopen-outcome is-wrong' : 'reopen-outcome'} role="status">
              {/* Drawn anew for each attempt: the same answer again is heard again. */}
              <Outcome key={attempt} entered={entered} unread={unread} />
            </p>
            {visit.kept.length > 0 && (
              <Button look="main" icon={Bookmark} onPress={() => go({ at: 'list' })}>
                <Say k="reopen.see" values={{ count: visit.kept.length }} />
              </Button>
            )}
          </div>
        </div>
      </Page>
      <Place isGlimpse>
        <HomePlace />
      </Place>
    </>
  )
}
