import { useCallback, useEffect, useRef } from 'react'
import { USUAL_SPEECH } from '../../../catalogue/model/speech-keys.ts'
import { layoutsFor } from '../../ui/keyboard/layouts.ts'
import { useKiosk } from '../../visitor/state/kiosk-context.ts'
import { useVisit } from '../../visitor/state/visit-context.ts'
import type { SelfVoicing as Mode, Volume } from '../../visitor/state/visit-state.ts'
import { VOLUMES } from '../../visitor/state/visit-state.ts'
import type { KeyCommand } from './key-command.ts'
import { sayHelp } from './say-help.ts'
import type { SpeechLines } from './use-speech-lines.ts'
import { useSpeechLines } from './use-speech-lines.ts'
import { useVoiceKeys, useVoiceNews, useVoiceTyping } from './use-voice-events.ts'
import { useVoicePilot } from './use-voice-pilot.ts'
import { VoicePanel } from './voice-panel.tsx'
import { VoiceSurface } from './voice-surface.tsx'
import './self-voicing.css'

/** Says what was set: how loud, whether the screen is black, whether others can hear. */
function useSaidSettings(mode: Mode, volume: Volume, lines: SpeechLines): void {
  const before = useRef({ ...mode, volume })
  useEffect(() => {
    const was = before.current
    before.current = { ...mode, volume }
    const words = lines.words()
    if (was.volume !== volume) lines.say([words.phrase('speech.volume', { volume: words.say(`voice.volume.${volume}`) })])
    if (was.curtain !== mode.curtain) lines.say([words.phrase(mode.curtain ? 'speech.curtain.on' : 'speech.curtain.off')])
    if (was.alone !== mode.alone) {
      if (mode.alone) lines.say([words.phrase('speech.headphones.in')])
      else lines.say([words.phrase('speech.headphones.out'), words.phrase('voice.others')])
    }
  }, [mode, volume, lines])
}

/** Through headphones letters are said by their names, also those of a hardware keyboard: their sounds are made before any is typed. */
function useLetterSounds(alone: boolean, lines: SpeechLines): void {
  const { languages } = useKiosk().bundle.centre
  const { language } = useVisit().visit
  useEffect(() => {
    if (!alone) return
    const [usual] = layoutsFor(language, languages[0] ?? language)
    if (usual !== undefined) lines.prepareKeys(usual.layout.layers.letters.flatMap(row => [...row].filter(letter => letter !== ' ')))
  }, [alone, language, languages, lines])
}

/** The kiosk as it is heard: by four corners or four keys, until the visit ends or the voice is stopped. */
export function SelfVoicing({ mode, onSpeaking }: Readonly<{ mode: Mode; onSpeaking: (speaks: boolean) => void }>) {
  const { start } = useKiosk()
  const { visit, dispatch } = useVisit()
  const { lines, caption, failed } = useSpeechLines(onSpeaking)
  const pilot = useVoicePilot(mode, lines)
  const { keys } = start.speech ?? USUAL_SPEECH
  const help = useCallback(() => lines.say(sayHelp(lines.words(), mode, start.speech?.keys)), [lines, mode, start.speech])
  const { volume } = visit
  const turn = useCallback(
    (by: 1 | -1) => {
      const level = VOLUMES[VOLUMES.indexOf(volume) + by]
      if (level === undefined) lines.say([lines.words().phrase('speech.volume.edge')])
      else dispatch({ do: 'volume', volume: level })
    },
    [volume, lines, dispatch],
  )
  const run = useCallback(
    (command: KeyCommand): void => {
      if (command === 'start') help()
      else if (command === 'louder') turn(1)
      else if (command === 'quieter') turn(-1)
      else if (command === 'headphonesIn') dispatch({ do: 'headphones', on: true })
      else if (command === 'headphonesOut') {
        // Whoever hears it now did not ask to.
        lines.hush()
        dispatch({ do: 'headphones', on: false })
      } else void pilot[command]()
    },
    [help, turn, lines, dispatch, pilot],
  )
  useVoiceKeys(keys, pilot, lines, run)
  useVoiceTyping(lines, pilot, mode.alone)
  useVoiceNews(lines, pilot)
  useSaidSettings(mode, volume, lines)
  useLetterSounds(mode.alone, lines)
  useEffect(() => {
    document.documentElement.dataset.voice = 'on'
    return () => {
      delete document.documentElement.dataset.voice
    }
  }, [])
  return (
    <>
      <VoicePanel caption={caption} failed={failed} curtain={mode.curtain} onHelp={help} onTurn={turn} />
      <VoiceSurface pilot={pilot} curtain={mode.curtain} />
    </>
  )
}
