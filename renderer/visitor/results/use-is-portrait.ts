import { useSyncExternalStore } from 'react'

const QUERY = '(orientation: portrait)'

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** The screen stands upright. */
export const useIsPortrait = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
