import { useSyncExternalStore } from 'react'

const QUERY = '(orientation: portrait)'

let asked: MediaQueryList | undefined

/** One query for the whole window: it is read at every drawing of whatever depends on it. */
function media(): MediaQueryList {
  asked ??= window.matchMedia(QUERY)
  return asked
}

function subscribe(changed: () => void): () => void {
  media().addEventListener('change', changed)
  return () => media().removeEventListener('change', changed)
}

const isPortrait = (): boolean => media().matches

/** The screen stands upright. */
export const useIsPortrait = (): boolean => useSyncExternalStore(subscribe, isPortrait)
