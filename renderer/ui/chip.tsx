import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/** A choice in a row of choices, with how many it would show. `on` absent: a chip that leads somewhere rather than being on or off. */
export function Chip(props: Readonly<{ children: ReactNode; count?: number; on?: boolean; icon?: LucideIcon; onPress: () => void }>) {
  return (
    <Button
      shape="chip"
      onPress={props.onPress}
      {...(props.on === undefined ? {} : { pressed: props.on })}
      {...(props.icon === undefined ? {} : { icon: props.icon })}
    >
      {props.children}
      {props.count !== undefined && <span className="n"> {props.count}</span>}
    </Button>
  )
}
