import { Delete, Search, Space } from 'lucide-react'
import type { PointerEvent, Ref } from 'react'
import type { Key } from './key-rows.ts'

const ICONS = { erase: Delete, space: Space, search: Search } as const

type KeyButtonProps = Readonly<{
  keyOf: Key
  /** What a screen reader says; absent where the face says it itself. */
  name?: string
  /** Words beside the icon of the main key. */
  caption?: string
  inTabOrder: boolean
  ref?: Ref<HTMLButtonElement>
  onPress(): void
  onFocus(): void
}>

/**
 * One key. It acts when the finger lifts inside it, so that a slip can be taken back, and on the clicks of keyboards and assistive
 * technology; the finger's own click is left out, because two thumbs at once make no clicks. A touch never takes the focus from the field.
 */
export function KeyButton({ keyOf, name, caption, inTabOrder, ref, onPress, onFocus }: KeyButtonProps) {
  const Icon = keyOf.face.kind === 'icon' ? ICONS[keyOf.face.icon] : undefined
  return (
    <button
      ref={ref}
      type="button"
      className={`key key-${keyOf.tone} key-span-${keyOf.span}`}
      aria-label={name}
      tabIndex={inTabOrder ? 0 : -1}
      data-key={keyOf.id}
      onPointerDown={press}
      onPointerUp={event => {
        const inside = isInside(event)
        release(event)
        if (inside) onPress()
      }}
      onPointerCancel={release}
      onMouseDown={event => event.preventDefault()}
      onClick={event => {
        if (event.detail === 0) onPress()
      }}
      onFocus={onFocus}
    >
      {Icon === undefined ? null : <Icon aria-hidden="true" className="key-icon" />}
      {keyOf.face.kind === 'text' ? keyOf.face.text : caption}
    </button>
  )
}

/** The pressed look is set by hand: Chromium shows `:active` late for a finger, and the answer is due within 50 ms. */
function press(event: PointerEvent<HTMLButtonElement>) {
  event.preventDefault()
  event.currentTarget.setPointerCapture(event.pointerId)
  event.currentTarget.dataset.pressed = 'true'
}

function release(event: PointerEvent<HTMLButtonElement>) {
  delete event.currentTarget.dataset.pressed
}

function isInside(event: PointerEvent<HTMLButtonElement>): boolean {
  const box = event.currentTarget.getBoundingClientRect()
  const pressed = event.currentTarget.dataset.pressed === 'true'
  return pressed && event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom
}
