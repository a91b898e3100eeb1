import type { LucideIcon } from 'lucide-react'
import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/**
 * A choice in a row of choices, with how many it would show; one that is on has a check, and a cross where touching it
 * again takes it off: never colour alone. `on` absent: it leads somewhere. `stays`: it is left by choosing another one.
 */
export function Chip(
  props: Readonly<{
    children: ReactNode
    count?: number
    on?: boolean
    stays?: boolean
    icon?: LucideIcon
    opens?: string
    onPress: () => void
  }>,
) {
  const icon = props.on === true ? Check : props.icon
  return (
    <Button
      shape="chip"
      onPress={props.onPress}
      {...(props.on === undefined ? {} : { pressed: props.on })}
      {...(icon === undefined ? {} : { icon })}
      {...(props.opens === undefined ? {} : { opens: props.opens })}
      {...(props.on === true && props.stays !== true ? { iconEnd: X } : {})}
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
