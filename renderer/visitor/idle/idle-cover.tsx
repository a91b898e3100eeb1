import { Eraser, Hand, UserRoundPlus, Users } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { EndReason } from '../../../catalogue/contract/host.ts'
import { severalMinutes } from '../../../catalogue/model/several-minutes.ts'
import { Button } from '../../ui/button.tsx'
import { createWords } from '../../words/create-words.ts'
import { foreign, Say, useWords } from '../../words/words-context.tsx'
import { useAnnounce } from '../state/announcer.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { eachScriptFirst } from './each-script-first.ts'
import { TimeRing } from './time-ring.tsx'
import { playTone } from './tone.ts'
import './idle.css'

/** The tone sounds when the question appears and every ten seconds of silence after. */
const TONE_EVERY_SECONDS = 10

/** The question in the centre's other languages. */
function Elsewhere() {
  const words = useWords()
  const { languages } = useKiosk().bundle.centre
  const others = languages.filter(tag => tag !== words.language).map(tag => createWords(tag, tag).phrase('idle.title'))
  const spoken = others.filter(
    (phrase, index) => phrase.language !== words.language && others.findIndex(other => other.text === phrase.text) === index,
  )
  return (
    <p className="idle-elsewhere">
      {eachScriptFirst(spoken).map(phrase => (
        <span key={phrase.language} {...foreign(words, phrase.language)}>
          {phrase.text}
        </span>
      ))}
    </p>
  )
}

type IdleCoverProps = Readonly<{
  secondsLeft: number
  warningSeconds: number
  onStay: () => void
  onSeveral: () => void
  onEnd: (why: EndReason) => void
}>

/** "Still there?": opaque, so that whoever comes next sees nothing of whoever left; by picture and by sound; one huge way to stay (R24). */
export function IdleCover({ secondsLeft, warningSeconds, onStay, onSeveral, onEnd }: IdleCoverProps) {
  const words = useWords()
  const { bundle } = useKiosk()
  const cover = useRef<HTMLDivElement>(null)
  const announce = useAnnounce()
  const sounds = secondsLeft % TONE_EVERY_SECONDS === 0
  useEffect(() => {
    cover.current?.querySelector<HTMLElement>('.huge')?.focus()
  }, [])
  useEffect(() => {
    if (sounds) playTone()
  }, [sounds])
  const left = sounds && secondsLeft < warningSeconds ? words.say('speech.left', { count: secondsLeft }) : undefined
  useEffect(() => {
    if (left !== undefined) announce(left)
  }, [left, announce])
  return (
    <div className="idle" role="alertdialog" aria-modal="true" aria-labelledby="idle-title" aria-describedby="idle-what" ref={cover}>
      <TimeRing left={secondsLeft} whole={warningSeconds} />
      <div className="idle-ask">
        <h1 id="idle-title">{words.say('idle.title')}</h1>
        <Elsewhere />
        <Button look="you" shape="huge wide centred" icon={Hand} onPress={onStay}>
          <Say k="idle.stay" />
        </Button>
        <p className="idle-what" id="idle-what">
          <Say k="idle.what" />
          <br />
          <Say k="idle.trace" />
        </p>
        <div className="idle-others">
          <Button look="onink" icon={Eraser} onPress={() => onEnd('finished')}>
            <Say k="idle.finished" />
          </Button>
          <Button look="onink" icon={UserRoundPlus} onPress={() => onEnd('just-arrived')}>
            <Say k="idle.arrived" />
          </Button>
          <Button look="onink" icon={Users} onPress={onSeveral}>
            <Say k="idle.several" values={{ minutes: severalMinutes(bundle.centre.timing) }} />
          </Button>
        </div>
      </div>
    </div>
  )
}
