import { useSyncExternalStore } from 'react'

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** At the same millimetres, this screen has so little room that a screen's areas must stand one after the other (`ui/fit-screen.ts` decides). */
export const useIsSmallRoom = (): boolean => useSyncExternalStore(subscribe, () => document.documentElement.dataset.room === 'small')

/** At the same millimetres, this screen has so much room that it can hold more (`ui/fit-screen.ts` decides). */
export const useIsLargeRoom = (): boolean => useSyncExternalStore(subscribe, () => document.documentElement.hasAttribute('data-large-room'))
