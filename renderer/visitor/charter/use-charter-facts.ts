import { useMemo } from 'react'
import { bundleFacts } from '../../../catalogue/charter/bundle-facts.ts'
import type { CharterFacts } from '../../../catalogue/charter/charter-facts.ts'
import type { CharterSpeech } from '../../../catalogue/charter/say-settings.ts'
import { startOfDay } from '../../../catalogue/desks/zone-time.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'

/** What a window knows of how the centre is set: the release, and what the host said of this machine. It knows of no secret and of no list of names. */
export function useCharterFacts(): CharterFacts {
  const { bundle, start, today } = useKiosk()
  return useMemo(() => bundleFacts(bundle, start, today), [bundle, start, today])
}

/** The interface's words, and dates as they say them. */
export function useCharterSpeech(): CharterSpeech {
  const words = useWords()
  const times = useTimes()
  const { timeZone } = useKiosk().bundle.centre
  return useMemo(() => ({ ...words, date: iso => times.dated(startOfDay(iso, timeZone)) }), [words, times, timeZone])
}
