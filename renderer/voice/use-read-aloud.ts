import { useCallback, useEffect, useRef, useState } from 'react'
import { fail } from '../../catalogue/model/result.ts'
import { useKiosk } from '../visitor/state/kiosk-context.ts'
import { useVisit } from '../visitor/state/visit-context.ts'
import { useWords } from '../words/words-context.tsx'
import { loudness } from './loudness.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { playSound } from './play-sound.ts'
import { usePointing } from './pointing/use-pointing.ts'
import { readAloud } from './read-aloud.ts'
import type { ScreenText } from './read-screen.ts'
import { readScreen } from './read-screen.ts'
import type { Speakable } from './speakable.ts'
import { hasVoice, makeSpeakable, speak } from './speakable.ts'
import type { Speech } from './speech-context.ts'
import { visitGate } from './visit-gate.ts'

/** Reads the screen aloud from a touch on; stops at the next touch, at once when another screen comes, and with the visit. */
export function useReadAloud(): Speech {
  const words = useWords()
  const { host, start, bundle } = useKiosk()
  const { visit } = useVisit()
  const { loudest } = bundle.centre.voice
  const inTurn = useRef(oneAtATime())
  const running = useRef<AbortController | undefined>(undefined)
  const volume = useRef(loudness(visit.volume, loudest))
  const [speaking, setSpeaking] = useState(false)
  const [pointing, setPointing] = useState(false)
  const [failed, setFailed] = useState(false)
  const [warned, setWarned] = useState<'not-yet' | 'now' | 'done'>('not-yet')
  volume.current = loudness(visit.volume, loudest)

  const stop = useCallback(() => {
    running.current?.abort()
    running.current = undefined
    setSpeaking(false)
    setFailed(false)
    setWarned(now => (now === 'now' ? 'done' : now))
  }, [])

  const read = (texts: readonly ScreenText[]) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setSpeaking(true)
    setFailed(false)
    const sentences = makeSpeakable(texts, visitGate(visit, start.voices, words))
    const make = async (sentence: Speakable) =>
      (await inTurn.current(() => speak(host, sentence), own.signal)) ?? fail({ code: 'stopped' } as const)
    const ports = { speak: make, play: playAt(volume) }
    void readAloud(sentences, ports, own.signal).then(
      went => ended(own, !went),
      () => ended(own, true),
    )
  }
  const begin = () => {
    const warning = warned === 'not-yet' ? [words.phrase('voice.others'), words.phrase('voice.point')] : []
    setWarned(now => (now === 'not-yet' ? 'now' : now))
    read([...warning, ...readShown(words.language)])
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

  // Whoever listens may point at what they want to hear.
  const point = useRef(read)
  point.current = texts => {
    setPointing(true)
    read(texts)
  }
  const say = useCallback((texts: readonly ScreenText[]) => point.current(texts), [])
  usePointing((speaking || pointing) && visit.selfVoicing === undefined, say)

  const toggle = () => {
    if (!speaking && !pointing) return begin()
    setPointing(false)
    stop()
  }
  return {
    // Whoever is spoken to all along needs no second voice.
    available: hasVoice(start.voices, words.language) && visit.selfVoicing === undefined,
    speaking,
    pointing,
    failed,
    warning: warned === 'now',
    toggle,
    understood: () => {
      setWarned('done')
      setFailed(false)
    },
  }
}

/** The results are read before what narrows them; other screens from their heading on. */
function readShown(language: string): readonly ScreenText[] {
  const isSearch = document.querySelector('.found') !== null
  return [...document.querySelectorAll(isSearch ? '.correction, .found' : 'main, aside')].flatMap(part => readScreen(part, language))
}

const playAt = (volume: Readonly<{ current: number }>) => (sound: Uint8Array, signal: AbortSignal) =>
  playSound(sound, volume.current, signal)
