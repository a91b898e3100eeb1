import { useEffect, useMemo, useRef, useState } from 'react'
import { useKiosk } from '../../visitor/state/kiosk-context.ts'
import { useVisit } from '../../visitor/state/visit-context.ts'
import type { Words } from '../../words/create-words.ts'
import { createWords } from '../../words/create-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { loudness } from '../loudness.ts'
import { playSound } from '../play-sound.ts'
import type { ScreenText } from '../read-screen.ts'
import { hasVoice, makeSpeakable, speak } from '../speakable.ts'
import { visitGate } from '../visit-gate.ts'
import { KeySounds } from './key-sounds.ts'
import { createSpeaker } from './speaker.ts'
import { useCaption } from './use-caption.ts'

/** The words that are spoken: the interface's, or those of the first language of the centre that has a voice here. */
function useSpokenWords(): Words {
  const words = useWords()
  const { start, bundle } = useKiosk()
  return useMemo(() => {
    const voiced = bundle.centre.languages.find(language => hasVoice(start.voices, language))
    return hasVoice(start.voices, words.language) || voiced === undefined ? words : createWords(voiced, voiced)
  }, [words, start.voices, bundle.centre.languages])
}

export type SpeechLines = Readonly<{
  words(): Words
  say(texts: readonly ScreenText[], when?: 'now' | 'after'): void
  sayKey(name: string, when?: 'now' | 'after'): void
  prepareKeys(names: readonly string[]): void
  /** Its sound was made beforehand. */
  knowsKey(name: string): boolean
  hush(): void
}>

/** The mouth of the voice: everything it says goes through here, and so through the gate that keeps what was typed from it. `caption` is where it is written. */
export function useSpeechLines(onSpeaking: (speaks: boolean) => void) {
  const { host, start, bundle } = useKiosk()
  const { visit } = useVisit()
  const words = useSpokenWords()
  const { caption, write, follow } = useCaption()
  const [failed, setFailed] = useState(false)
  const volume = loudness(visit.volume, bundle.centre.voice.loudest)
  const now = useRef({ visit, words, volume })
  now.current = { visit, words, volume }

  const lines = useMemo<SpeechLines>(() => {
    const speaker = createSpeaker({
      play: (sound, signal) => playSound(sound, now.current.volume, signal, follow),
      saying: write,
      changed: state => {
        onSpeaking(state === 'speaking')
        if (state !== 'silent') setFailed(state === 'failed')
      },
    })
    const speakable = (texts: readonly ScreenText[]) => makeSpeakable(texts, visitGate(now.current.visit, start.voices, now.current.words))
    const sounds = new Map<string, KeySounds>()
    const keySounds = (): KeySounds => {
      const { language } = now.current.words
      const known = sounds.get(language)
      if (known !== undefined) return known
      const made = new KeySounds(async name => {
        const [sentence] = speakable([{ language, text: name }])
        return sentence === undefined ? { ok: false, error: { code: 'no-voice' } } : speak(host, sentence)
      })
      sounds.set(language, made)
      return made
    }
    return {
      words: () => now.current.words,
      say(texts, when = 'now') {
        const sentences = speakable(texts)
        if (sentences.length === 0) return
        speaker.say(
          sentences.map(sentence => ({ text: sentence.text, make: () => speak(host, sentence) })),
          when,
        )
      },
      sayKey(name, when = 'now') {
        const sound = keySounds().of(name)
        if (sound === undefined) return
        speaker.say([{ text: name, make: () => sound }], when)
      },
      prepareKeys: names => keySounds().prepare(names),
      knowsKey: name => keySounds().of(name) !== undefined,
      hush: speaker.hush,
    }
  }, [host, start.voices, onSpeaking, write, follow])

  useEffect(() => lines.hush, [lines])
  return { lines, caption, failed }
}
