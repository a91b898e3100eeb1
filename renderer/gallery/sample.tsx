import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'

/** The states that a control can be in without anybody touching it. */
type State = 'rest' | 'pressed' | 'focus' | 'selected' | 'disabled' | 'loading'

const CLASSES: Partial<Record<State, string>> = { pressed: 'is-pressed', focus: 'is-focused' }

/** A control under its state's name; pressed and focused ones are made to look so (force-states.ts). */
export function Sample(props: Readonly<{ state: State; children: ReactNode; shape?: 'is-wide' | 'is-whole' }>) {
  const figure = useRef<HTMLElement>(null)
  const forced = CLASSES[props.state]
  useLayoutEffect(() => {
    if (forced !== undefined) figure.current?.querySelector('button, input')?.classList.add(forced)
  }, [forced])
  return (
    <figure ref={figure} className={props.shape}>
      {props.children}
      <figcaption>{props.state}</figcaption>
    </figure>
  )
}

/** A part of the gallery: one control in its states, on the ground that it stands on. */
export function Part(props: Readonly<{ name: string; on?: 'ink' | 'sand'; children: ReactNode }>) {
  return (
    <section className={`gallery-part ${props.on === undefined ? '' : `is-on-${props.on}`}`}>
      <h2>{props.name}</h2>
      {props.children}
    </section>
  )
}
