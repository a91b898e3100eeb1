import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A face by its part: plain, the main one of its zone, saffron (you, here, now), or outlined on ink. */
type ButtonLook = 'plain' | 'main' | 'you' | 'onink'

export type ButtonProps = Readonly<{
  children?: ReactNode
  onPress: () => void
  look?: ButtonLook
  icon?: LucideIcon
  /** At the end of the face; mirrored from right to left when `flipEnd`. */
  iconEnd?: LucideIcon
  flipIcon?: boolean
  flipEnd?: boolean
  /** The name when the face shows no words. */
  label?: string
  /** A choice that is on or off: ink face when on. */
  pressed?: boolean
  /** The place one is at. */
  current?: boolean
  disabled?: boolean
  /** The panel that it opens, by the name in its `data-panel`: the focus comes back here from there. */
  opens?: string
  /** More classes: `wide`, `centred`, `square`, `chip`, `kept`. */
  shape?: string
}>

/** Anything that can be touched and is not a whole row: a face, an edge, 20 mm. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', icon, iconEnd, label, pressed, current, disabled, shape = '' } = props
  return (
    <button
      type="button"
      className={`face ${look === 'plain' ? '' : look} ${shape}`}
      onClick={onPress}
      aria-label={label}
      aria-pressed={pressed}
      aria-current={current}
      disabled={disabled}
      data-opens={props.opens}
    >
      {icon !== undefined && <Icon of={icon} flip={props.flipIcon === true} />}
      {children !== undefined && <span>{children}</span>}
      {iconEnd !== undefined && <Icon of={iconEnd} flip={props.flipEnd === true} className="end" />}
    </button>
  )
}
