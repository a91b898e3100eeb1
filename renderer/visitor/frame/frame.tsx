import type { RefObject } from 'react'
import { useRef, useState } from 'react'
import { useSpeaks } from '../../voice/mode/spoken-visit.tsx'
import { SpeechProvider } from '../../voice/speech-context.ts'
import { useReadAloud } from '../../voice/use-read-aloud.ts'
import { VoiceNote } from '../../voice/voice-note.tsx'
import { IdleCover } from '../idle/idle-cover.tsx'
import { patienceSeconds } from '../idle/idle-state.ts'
import { useIdle } from '../idle/use-idle.ts'
import { useIdleEnd } from '../idle/use-idle-end.ts'
import { KeyTray } from '../results/key-tray.tsx'
import { CurrentScreen } from '../screens.tsx'
import { FieldProvider } from '../state/field-context.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { Screen } from '../state/screen.ts'
import { asksSomething } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { Board } from './board.tsx'
import { BoardProvider } from './board-context.ts'
import { Quay } from './quay.tsx'
import { SearchField } from './search-field.tsx'
import { Stage } from './stage.tsx'
import { useBriefQuay, useCrowding } from './use-crowding.ts'
import { useEscape, useEscapeBack } from './use-escape.ts'
import { useFieldFirst } from './use-field-first.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useScreenFocus } from './use-screen-focus.ts'
import { useTypingAnywhere } from './use-typing-anywhere.ts'

type FrameProps = Readonly<{
  screen: Exclude<Screen, { at: 'welcome' | 'ending' | 'out-of-service' }>
  field: RefObject<HTMLInputElement | null>
}>

/** Field, screen, quay; and the question over them when nobody has moved for long. */
export function Frame({ screen, field }: FrameProps) {
  const { clock, bundle } = useKiosk()
  const { visit, dispatch, back, endVisit } = useVisit()
  const { timing } = bundle.centre
  const isSeated = visit.reach === 'seated'
  const [board, setBoard] = useState<HTMLElement | null>(null)
  const speech = useReadAloud()
  const speaks = useSpeaks()
  // Nobody is asked "still there?" while being read to; but the question itself may be spoken, and that is no answer to it.
  const asked = useRef(false)
  const isReadTo = (speech.speaking || speaks) && !asked.current
  const { idle, stay } = useIdle(clock, isReadTo ? undefined : patienceSeconds(visit, timing), timing.warningSeconds)
  const covered = idle.at !== 'active'
  asked.current = covered
  useIdleEnd(idle, endVisit)
  useTypingAnywhere(field, !covered)
  useFieldFirst(field, !covered && screen.at === 'home')
  useScreenFocus(screen, field)
  useKeptFocus(!covered)
  const crowding = useCrowding()
  const isBrief = useBriefQuay()
  const isKeyboardUp = screen.at === 'results' && visit.keyboard

  // Enter shows the results without the keyboard, for those who type on glass; the words were searched already.
  const onEnter = () => {
    if (screen.at === 'results' && asksSomething(screen.query)) dispatch({ do: 'keyboard', up: false })
  }
  const lowerKeys = () => {
    field.current?.focus()
    dispatch({ do: 'keyboard', up: false })
  }
  useEscape(!covered && screen.at === 'results' && visit.keyboard, lowerKeys)
  // Where the kiosk speaks everything, Escape is silence.
  useEscapeBack(!covered && visit.selfVoicing === undefined && screen.at !== 'home', back)
  const takeTime = () => {
    dispatch({ do: 'several', on: true })
    stay()
  }
  return (
    <SpeechProvider value={speech}>
      <FieldProvider value={field}>
        {isSeated && <Board says={setBoard} inert={covered} />}
        <div
          className="screen"
          data-screen={screen.at}
          data-layout={screen.at === 'results' || screen.at === 'browse' ? 'results' : 'page'}
          data-crowded={crowding}
          data-quay={isBrief ? 'brief' : undefined}
          data-keyboard={isKeyboardUp || undefined}
          inert={covered}
        >
          <SearchField field={field} onEnter={onEnter} />
          <BoardProvider value={isSeated ? board : undefined}>
            <Stage>
              <CurrentScreen screen={screen} />
            </Stage>
          </BoardProvider>
          {isKeyboardUp && <KeyTray onSearch={() => dispatch({ do: 'keyboard', up: false })} />}
          <VoiceNote />
          <Quay />
        </div>
        {idle.at === 'warning' && (
          <IdleCover
            secondsLeft={idle.secondsLeft}
            warningSeconds={timing.warningSeconds}
            onStay={stay}
            onSeveral={takeTime}
            onEnd={endVisit}
          />
        )}
      </FieldProvider>
    </SpeechProvider>
  )
}
