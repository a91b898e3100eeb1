import { useSyncExternalStore } from 'react'

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** At the same millimetres, this screen has so little room that a screen's areas must stand one after the other (`ui/fit-screen.ts` decides). */
export const useIsSmallRoom = (): boolean => useSyncExternalStore(subscribe, () => document.documentElement.dataset.room === 'small')
