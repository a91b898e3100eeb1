import type { ReactNode } from 'react'

/** The title of a part of a screen, with a softer word at its end. */
export function SectionTitle({ children, aside }: Readonly<{ children: ReactNode; aside?: ReactNode }>) {
  return (
    <h2 className="label">
      <span>{children}</span>
      {aside !== undefined && <small className="label-aside">{aside}</small>}
    </h2>
  )
}
