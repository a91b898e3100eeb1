import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'

/** One of the actions that are always there. `current` marks the place one is at. */
export function QuayButton(
  props: Readonly<{
    icon: LucideIcon
    flip?: boolean
    name: string
    current?: boolean
    /** Something that goes on until it is touched again. */
    pressed?: boolean
    /** The panel that it opens (`data-panel`). */
    opens?: string
    shape?: string
    onPress: () => void
    children: ReactNode
  }>,
) {
  const { icon, flip = false, name, current = false, pressed, shape = '', onPress, children } = props
  return (
    <button
      type="button"
      className={`quay-button q-${name} ${shape}`}
      aria-current={current ? 'page' : undefined}
      aria-pressed={pressed}
      data-opens={props.opens}
      onClick={onPress}
    >
      <Icon of={icon} flip={flip} />
      <span>{children}</span>
    </button>
  )
}
