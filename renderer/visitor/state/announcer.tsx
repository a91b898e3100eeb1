import type { ReactNode } from 'react'
import { createContext, useContext, useState } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => undefined)

/** The one live region: what changed without the focus moving is said here, politely. */
export function Announcer({ children }: Readonly<{ children: ReactNode }>) {
  const [text, setText] = useState('')
  return (
    <AnnounceContext value={setText}>
      {children}
      <p className="unseen" role="status">
        {text}
      </p>
    </AnnounceContext>
  )
}

/** Says something to those who listen. */
export const useAnnounce = () => useContext(AnnounceContext)
