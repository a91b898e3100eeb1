import { useEffect } from 'react'
import { useKiosk } from '../../visitor/state/kiosk-context.ts'
import { createWords } from '../../words/create-words.ts'
import { loudness, USUAL_VOLUME } from '../loudness.ts'
import { playSound } from '../play-sound.ts'
import { readAloud } from '../read-aloud.ts'
import { makeSpeakable, speak } from '../speakable.ts'
import { invitation, invitingLanguages } from './invitation.ts'

const MS_PER_MINUTE = 60_000

/**
 * Says at the centre's interval that the kiosk can speak, in one of its languages after the other, for as long as the caller is shown. Not in a browser, which is
 * on somebody's desk; not in a window that waits behind another one.
 */
export function useInvitation(): void {
  const { host, start, bundle } = useKiosk()
  const { languages, voice } = bundle.centre
  useEffect(() => {
    const spoken = invitingLanguages(languages, start.voices)
    if (voice.announceMinutes === 0 || spoken.length === 0 || start.host === 'browser') return
    const gone = new AbortController()
    let turn = 0
    let timer: ReturnType<typeof setInterval> | undefined
    const volume = loudness(USUAL_VOLUME, voice.loudest)
    const invite = () => {
      const language = spoken[turn % spoken.length] ?? 'fr'
      turn += 1
      const words = createWords(language, language)
      const sentences = makeSpeakable(invitation(words, start.speech !== undefined), {
        voices: start.voices,
        typed: [],
        instead: '',
        noVoice: () => ({ language, text: '' }),
      })
      const ports = {
        speak: (sentence: (typeof sentences)[number]) => speak(host, sentence),
        play: (sound: Uint8Array, signal: AbortSignal) => playSound(sound, volume, signal),
      }
      // A voice that fails here is missed by nobody who could be told; who asks for it is told (use-speech-lines.ts).
      void readAloud(sentences, ports, gone.signal).catch(() => undefined)
    }
    const stopHearing = host.onShown(() => {
      clearInterval(timer)
      timer = setInterval(invite, voice.announceMinutes * MS_PER_MINUTE)
    })
    return () => {
      gone.abort()
      clearInterval(timer)
      stopHearing()
    }
  }, [host, start, languages, voice])
}
