import { createContext, useContext } from 'react'

/** Reading aloud, as the screens know it. */
export type Speech = Readonly<{
  /** This machine has a voice for the interface's language. */
  available: boolean
  speaking: boolean
  /** Somebody touches what they want to hear: it goes on from screen to screen, until it is stopped. */
  pointing: boolean
  /** The voice failed at the last try. */
  failed: boolean
  /** Others can hear: said on the screen with the first reading of a visit. */
  warning: boolean
  toggle: () => void
  /** What the note says was read: it goes. */
  understood: () => void
}>

const SpeechContext = createContext<Speech | undefined>(undefined)
export const SpeechProvider = SpeechContext.Provider

/** Reading aloud. Throws outside of `SpeechProvider`: a bug. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (speech === undefined) throw new Error('useSpeech outside of SpeechProvider')
  return speech
}
