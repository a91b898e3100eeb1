import { useEffect, useMemo, useRef } from 'react'

/** Two keys of a hand that writes hardly ever come so near each other; the second of them is told a moment later. */
const FAST_MS = 40

export type ToldWords = Readonly<{
  /** What the field holds since the key of the moment `pressedMs`, by the page's clock. */
  tell(words: string, pressedMs: number): void
  /** Tells at once what still waits. */
  flush(): void
  /** Forgets what still waits. */
  cancel(): void
}>

/**
 * Tells the screen what is in the field: at once, but for keys that come faster than anybody writes (a scanner, a hand that lies on the board) as soon as there is
 * time. Each of them drawn at once would keep what was found from being drawn at all, and React throws when fifty updates in a row leave another one waiting.
 * https://react.dev/errors/185
 */
export function useToldWords(say: (words: string) => void, isSearching: boolean): ToldWords {
  const latest = useRef(say)
  latest.current = say
  const told = useMemo(() => {
    let lastMs = Number.NEGATIVE_INFINITY
    let waiting: Readonly<{ words: string; timer: ReturnType<typeof setTimeout> }> | undefined
    const take = (): string | undefined => {
      const words = waiting?.words
      if (waiting !== undefined) clearTimeout(waiting.timer)
      waiting = undefined
      return words
    }
    const flush = () => {
      const words = take()
      if (words !== undefined) latest.current(words)
    }
    return {
      tell(words: string, pressedMs: number) {
        take()
        const isFast = pressedMs - lastMs < FAST_MS
        lastMs = pressedMs
        if (isFast) waiting = { words, timer: setTimeout(flush) }
        else latest.current(words)
      },
      flush,
      cancel: () => void take(),
    }
  }, [])
  useEffect(() => {
    // Who has left the results is not brought back by a key of before.
    if (!isSearching) told.cancel()
    return told.cancel
  }, [isSearching, told])
  return told
}
