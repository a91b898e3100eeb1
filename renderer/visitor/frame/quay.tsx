import {
  ALargeSmall,
  ArrowLeft,
  Bookmark,
  CalendarDays,
  Eraser,
  HeartHandshake,
  House,
  Languages,
  MessagesSquare,
  Square,
  UserRoundPlus,
  Volume2,
} from 'lucide-react'
import { useSpeech } from '../../voice/speech-context.ts'
import { interfaceLanguage } from '../../words/languages.ts'
import { Say, useWords } from '../../words/words-context.tsx'
import type { ScreenName } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { QuayButton } from './quay-button.tsx'

const TALKING: readonly ScreenName[] = ['talk', 'desks', 'services']

/**
 * How to leave: for the one who is here, and for the one who has just come (R24). Same corner on every screen. One touch of either erases, and nothing
 * brings back what was: they stand beside each other and apart from all that is touched in the course of a visit.
 */
function Leaving() {
  const { visit, endVisit } = useVisit()
  return (
    <>
      <QuayButton icon={UserRoundPlus} name="arrived" onPress={() => endVisit('just-arrived')}>
        <Say k="app.arrived" />
      </QuayButton>
      <QuayButton icon={Eraser} name="done" shape={visit.touched ? '' : 'calm'} onPress={() => endVisit('finished')}>
        <Say k="app.finished" />
        <small>
          <Say k="app.finished.effect" />
        </small>
      </QuayButton>
    </>
  )
}

/** Reads the screen aloud, or stops; not there where no voice is. */
function Listening() {
  const { available, speaking, pointing, toggle } = useSpeech()
  const listens = speaking || pointing
  if (!available) return null
  return (
    <QuayButton icon={listens ? Square : Volume2} name="listen" opens="voice" pressed={listens} onPress={toggle}>
      <Say k={listens ? 'voice.stop' : 'voice.listen'} />
    </QuayButton>
  )
}

/** The row of actions that never moves: on ink, the same on every screen. */
export function Quay() {
  const words = useWords()
  const { visit, go, back, dispatch, keptCount } = useVisit()
  const { at } = visit.screen
  return (
    <nav className="quay" aria-label={words.say('app.quay')}>
      {at !== 'home' && (
        <QuayButton icon={ArrowLeft} flip name="back" onPress={back}>
          <Say k="app.back" />
        </QuayButton>
      )}
      <QuayButton icon={House} name="home" current={at === 'home'} onPress={() => dispatch({ do: 'home' })}>
        <Say k="app.start" />
      </QuayButton>
      <QuayButton icon={MessagesSquare} name="talk" current={TALKING.includes(at)} onPress={() => go({ at: 'talk' })}>
        <Say k="app.talk" />
      </QuayButton>
      <QuayButton icon={CalendarDays} name="agenda" current={at === 'agenda'} onPress={() => go({ at: 'agenda' })}>
        <Say k="app.agenda" />
      </QuayButton>
      <QuayButton icon={HeartHandshake} name="how" current={at === 'welcome-protocol'} onPress={() => go({ at: 'welcome-protocol' })}>
        <Say k="app.how" />
      </QuayButton>
      <QuayButton icon={Bookmark} name="list" current={at === 'list'} onPress={() => go({ at: 'list' })}>
        <Say k="app.list" />
        {keptCount > 0 && <b className="count num">{keptCount}</b>}
      </QuayButton>
      <i className="bar" />
      <Listening />
      <QuayButton icon={ALargeSmall} name="display" current={at === 'display'} onPress={() => go({ at: 'display' })}>
        <Say k="app.display" />
      </QuayButton>
      <QuayButton icon={Languages} name="language" onPress={() => go({ at: 'display' })}>
        <span className="unseen">
          <Say k="app.language" />{' '}
        </span>
        {interfaceLanguage(visit.language)?.name}
      </QuayButton>
      <i className="gap" />
      <Leaving />
    </nav>
  )
}
