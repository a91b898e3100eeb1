import { useCallback, useEffect, useRef, useState } from 'react'
import { useKiosk } from '../visitor/state/kiosk-context.ts'
import { useVisit } from '../visitor/state/visit-context.ts'
import type { Volume } from '../visitor/state/visit-state.ts'
import { useWords } from '../words/words-context.tsx'
import { playSound } from './play-sound.ts'
import { readAloud } from './read-aloud.ts'
import type { ScreenText } from './read-screen.ts'
import { readScreen } from './read-screen.ts'
import { hasVoice, makeSpeakable, speak } from './speakable.ts'
import type { Speech } from './speech-context.ts'
import { typedIn } from './typed-in.ts'

/** Shares of the loudest that the machine is set to: never all of it, for loudspeakers that a whole room hears. */
const LOUDNESS: Readonly<Record<Volume, number>> = { quiet: 0.3, normal: 0.55, loud: 0.85 }

/** Reads the screen aloud from a touch on; stops at the next touch, at once when another screen comes, and with the visit. */
export function useReadAloud(): Speech {
  const words = useWords()
  const { host, start } = useKiosk()
  const { visit } = useVisit()
  const running = useRef<AbortController | undefined>(undefined)
  const volume = useRef(LOUDNESS[visit.volume])
  const [speaking, setSpeaking] = useState(false)
  const [failed, setFailed] = useState(false)
  const [warned, setWarned] = useState<'not-yet' | 'now' | 'done'>('not-yet')
  volume.current = LOUDNESS[visit.volume]

  const stop = useCallback(() => {
    running.current?.abort()
    running.current = undefined
    setSpeaking(false)
    setFailed(false)
    setWarned(now => (now === 'now' ? 'done' : now))
  }, [])

  const begin = () => {
    const own = new AbortController()
    running.current = own
    setSpeaking(true)
    setFailed(false)
    const warning = warned === 'not-yet' ? [words.phrase('voice.others')] : []
    setWarned(now => (now === 'not-yet' ? 'now' : now))
    const sentences = makeSpeakable([...warning, ...readShown(words.language)], {
      voices: start.voices,
      typed: typedIn(visit),
      instead: words.say('voice.this-word'),
      noVoice: language => words.phrase('voice.not-this-language', { language: words.languageName(language) }),
    })
    const ports = { speak: (sentence: (typeof sentences)[number]) => speak(host, sentence), play: playAt(volume) }
    void readAloud(sentences, ports, own.signal).then(
      went => ended(own, !went),
      () => ended(own, true),
    )
  }
  const ended = (own: AbortController, failing: boolean) => {
    if (running.current !== own) return
    running.current = undefined
    setSpeaking(false)
    setFailed(failing)
    setWarned(now => (now === 'now' ? 'done' : now))
  }

  // Another screen, other words, the end of the visit: silence at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen and the words are what it stops for
  useEffect(() => stop, [visit.screen, words, stop])

  const toggle = () => (speaking ? stop() : begin())
  return {
    available: hasVoice(start.voices, words.language),
    speaking,
    failed,
    warning: warned === 'now',
    toggle,
    understood: () => setWarned('done'),
  }
}

/** The results are read before what narrows them; other screens from their heading on. */
function readShown(language: string): readonly ScreenText[] {
  const isSearch = document.querySelector('.found') !== null
  return [...document.querySelectorAll(isSearch ? '.correction, .found' : 'main, aside')].flatMap(part => readScreen(part, language))
}

const playAt = (volume: Readonly<{ current: number }>) => (sound: Uint8Array, signal: AbortSignal) =>
  playSound(sound, volume.current, signal)
