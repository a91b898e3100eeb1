import type { KeyboardEvent } from 'react'

const rows = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.hit:not(.beyond) .hit-open')].filter(row =>
    row.checkVisibility({ visibilityProperty: true }),
  )

/** Gives the focus to the first row of what was found; false where there is none. */
export function goToRows(): boolean {
  const first = rows()[0]
  first?.focus()
  return first !== undefined
}

/** Down and up go from a row to the next; from the first one up, to the field. For `onKeyDown` of the list. */
export function walkRows(event: KeyboardEvent, field: HTMLElement | null): void {
  const all = rows()
  const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1
  if (at < 0 || event.defaultPrevented) return
  if (event.key === 'ArrowDown') all[at + 1]?.focus()
  else if (event.key === 'ArrowUp') (at === 0 ? field : all[at - 1])?.focus()
  else return
  event.preventDefault()
}
