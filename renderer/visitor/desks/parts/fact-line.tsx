import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../../ui/icon.tsx'

/** One thing to know, with its pictogram: what it is about, then what is to be known. */
export function FactLine({ icon, name, children }: Readonly<{ icon: LucideIcon; name: string; children: ReactNode }>) {
  return (
    <div className="fact-line">
      <dt>
        <Icon of={icon} />
        <span>{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
