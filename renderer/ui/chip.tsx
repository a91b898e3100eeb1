import type { LucideIcon } from 'lucide-react'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/** A choice in a row of choices, with how many it would show; one that is on has a check: never colour alone. `on` absent: it leads somewhere. */
export function Chip(props: Readonly<{ children: ReactNode; count?: number; on?: boolean; icon?: LucideIcon; onPress: () => void }>) {
  const icon = props.on === true ? Check : props.icon
  return (
    <Button
      shape="chip"
      onPress={props.onPress}
      {...(props.on === undefined ? {} : { pressed: props.on })}
      {...(icon === undefined ? {} : { icon })}
    >
      {props.children}
      {props.count !== undefined && (
        <span className="n" data-apart>
          {' '}
          {props.count}
        </span>
      )}
    </Button>
  )
}
