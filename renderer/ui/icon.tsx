import type { LucideIcon } from 'lucide-react'

/** A pictogram of the one family, sized by the text around it; never without words beside it or a label on its button. `flip` mirrors it from right to left. */
export function Icon({ of: Drawing, flip = false, className = '' }: Readonly<{ of: LucideIcon; flip?: boolean; className?: string }>) {
  return <Drawing className={`icon ${flip ? 'flip' : ''} ${className}`} strokeWidth={2.1} aria-hidden="true" focusable="false" />
}
