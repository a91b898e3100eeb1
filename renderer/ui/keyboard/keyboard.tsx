import { type KeyboardEvent, useRef, useState } from 'react'
import { KeyButton } from './key-button.tsx'
import { type Key, keyRows, neighbour, runsLeft } from './key-rows.ts'
import type { KeyboardLayout, KeyPress, LayerId } from './keyboard-layout.ts'
import './keyboard.css'

/** What the keys are called, for the ear, and the words on the search key. */
export type KeyboardNames = Readonly<{
  group: string
  erase: string
  space: string
  search: string
  layer(layer: LayerId): string
  /** The key that leads to another layout. */
  switch?: string
  /** The name of a character that a screen reader would pass over, such as an apostrophe. */
  character(text: string): string | undefined
}>

type KeyboardProps = Readonly<{
  layout: KeyboardLayout
  names: KeyboardNames
  onKey(press: KeyPress): void
  /** What the key shows that leads to another layout; without it there is no such key. */
  switchFace?: string
  onSwitch?(): void
}>

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

/**
 * The on-screen keyboard: as many rows on each layer. It types nothing itself: `onKey` does. One stop in the tab order; arrows walk the keys, Tab leaves.
 * After one accent the letters come back by themselves, as after a dead key.
 */
export function Keyboard({ layout, names, onKey, switchFace, onSwitch }: KeyboardProps) {
  const [layer, setLayer] = useState<LayerId>('letters')
  const [stop, setStop] = useState('')
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const rows = keyRows(layout, layer, switchFace)
  const leftward = runsLeft(layout)
  const current = rows.flat().some(key => key.id === stop) ? stop : rows[0]?.[0]?.id

  const press = (key: Key) => {
    if (key.does.kind === 'layer') return setLayer(key.does.layer)
    if (key.does.kind === 'switch') {
      setLayer('letters')
      return onSwitch?.()
    }
    onKey(key.does)
    if (layer === 'accents' && key.does.kind === 'text') setLayer('letters')
  }

  const walk = (event: KeyboardEvent) => {
    if (!ARROWS.includes(event.key) || current === undefined) return
    event.preventDefault()
    buttons.current.get(neighbour(rows, current, event.key, leftward))?.focus()
  }

  return (
    // Keys keep their places in right-to-left languages, as those of a hardware keyboard do; an alphabet runs as it is read.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and a legend; this is a group of buttons.
    <div
      className={`keyboard keyboard-${layout.columns}`}
      role="group"
      aria-label={names.group}
      dir={leftward ? 'rtl' : 'ltr'}
      data-writes={layout.dir}
      onKeyDown={walk}
    >
      {rows.flat().map(key =>
        key.tone === 'blank' ? (
          <span key={key.id} className={`key-span-${key.span}`} />
        ) : (
          <KeyButton
            key={key.id}
            ref={button => {
              if (button === null) buttons.current.delete(key.id)
              else buttons.current.set(key.id, button)
            }}
            keyOf={key}
            name={nameOf(key, names)}
            caption={key.id === 'search' ? names.search : undefined}
            inTabOrder={key.id === current}
            onPress={() => press(key)}
            onFocus={() => setStop(key.id)}
          />
        ),
      )}
    </div>
  )
}

function nameOf(key: Key, names: KeyboardNames): string | undefined {
  if (key.does.kind === 'layer') return names.layer(key.does.layer)
  if (key.does.kind === 'switch') return names.switch
  if (key.does.kind === 'erase') return names.erase
  if (key.id === 'space') return names.space
  return key.does.kind === 'text' ? names.character(key.does.text) : undefined
}
