import { useEffect, useState } from 'react'
import { useKiosk } from '../state/kiosk-context.ts'

const MINUTES_PER_HOUR = 60

/** The word of the half-day, from the host, asked for anew each hour. `undefined` until it is known, `none` where reception has none to confirm. */
export function useTicketWord(): string | undefined {
  const { host, nowMinutes, clockTrusted } = useKiosk()
  const [known, setKnown] = useState<Readonly<{ hour: number; word: string }>>()
  const hour = Math.floor(nowMinutes / MINUTES_PER_HOUR)
  useEffect(() => {
    if (!clockTrusted) return
    let isHere = true
    const show = (word = 'none') => {
      if (isHere) setKnown({ hour, word })
    }
    // A host that cannot tell the word is as one that has none: the screen says so.
    host.ticketWord().then(show, () => show())
    return () => {
      isHere = false
    }
  }, [host, hour, clockTrusted])
  return known?.hour === hour ? known.word : undefined
}
