/** No sentence lasts as long. A loudspeaker that stands still must not keep a visit from its end: nobody is asked "still there?" while being read to. */
const LONGEST_MS = 60_000

/** Plays a WAV file to its end, or until stopped; comes back when it is silent. False when this window cannot play it. `heard`: told now and then what share of it was heard. */
export function playSound(bytes: Uint8Array, volume: number, signal: AbortSignal, heard?: (share: number) => void): Promise<boolean> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve(true)
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'audio/wav' }))
    const audio = new Audio(url)
    audio.volume = volume
    const timer = setTimeout(() => end(false), LONGEST_MS)
    const end = (played: boolean): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      audio.pause()
      audio.removeAttribute('src')
      URL.revokeObjectURL(url)
      resolve(played)
    }
    const stop = (): void => end(true)
    signal.addEventListener('abort', stop, { once: true })
    audio.addEventListener('timeupdate', () => {
      if (audio.duration > 0) heard?.(audio.currentTime / audio.duration)
    })
    audio.addEventListener('ended', () => end(true), { once: true })
    audio.addEventListener('error', () => end(signal.aborted), { once: true })
    audio.play().catch(() => end(signal.aborted))
  })
}
