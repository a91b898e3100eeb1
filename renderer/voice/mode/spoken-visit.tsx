import type { ReactNode } from 'react'
import { createContext, useContext, useState } from 'react'
import { useVisit } from '../../visitor/state/visit-context.ts'
import { SelfVoicing } from './self-voicing.tsx'
import { useVoiceStart } from './use-voice-start.ts'

const SpeaksContext = createContext(false)

/** A visit that can be heard: waits for what starts the voice, and speaks everything from then to the visit's end. */
export function SpokenVisit({ children }: Readonly<{ children: ReactNode }>) {
  const { visit } = useVisit()
  const [speaks, setSpeaks] = useState(false)
  useVoiceStart()
  return (
    <SpeaksContext value={speaks}>
      {children}
      {visit.selfVoicing !== undefined && <SelfVoicing mode={visit.selfVoicing} onSpeaking={setSpeaks} />}
    </SpeaksContext>
  )
}

/** Whether something is being said just now by the voice that speaks everything. */
export const useSpeaks = (): boolean => useContext(SpeaksContext)
