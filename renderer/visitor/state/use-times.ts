import { useMemo } from 'react'
import type { Times } from '../../words/say-time.ts'
import { createTimes } from '../../words/say-time.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from './kiosk-context.ts'

/** Hours and days in words, in the interface's language and the centre's zone. */
export function useTimes(): Times {
  const words = useWords()
  const { timeZone } = useKiosk().bundle.centre
  return useMemo(() => createTimes(words, timeZone), [words, timeZone])
}
