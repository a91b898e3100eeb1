import type { KeyboardLayout, KeyPress, LayerId } from './keyboard-layout.ts'

/** A key as it is drawn. `span` counts half columns of the grid. A blank one is a place left empty: nothing to see, nothing to touch. */
export type Key = Readonly<{
  id: string
  span: number
  face: Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'icon'; icon: 'erase' | 'space' | 'search' }>
  does: KeyPress | Readonly<{ kind: 'layer'; layer: LayerId }> | Readonly<{ kind: 'switch' }>
  tone: 'letter' | 'function' | 'main' | 'blank'
}>

/** Half columns of keys; what the last row has left, the space and the key of another layout share. Few columns are wide ones. */
const WIDE = { letter: 2, erase: 4, layer: 3, search: 6 } as const
const FEW = { letter: 2, erase: 4, layer: 2, search: 4 } as const
const MANY_COLUMNS = 10

/**
 * The rows of keys of one layer; each row fills the grid of `2 * columns` half columns. `switchFace` is what the key shows that leads to
 * another layout; without it there is no such key.
 */
export function keyRows(layout: KeyboardLayout, layer: LayerId, switchFace?: string): readonly (readonly Key[])[] {
  const rows = layout.layers[layer].map(letterKeys)
  return [...rows.slice(0, -1), [...(rows.at(-1) ?? []), eraseKey], lastRow(layout, layer, switchFace)]
}

const letterKeys = (characters: string, row: number): readonly Key[] =>
  Array.from(characters, (text, column) => ({
    id: text === ' ' ? `blank-${row}-${column}` : text,
    span: WIDE.letter,
    face: { kind: 'text', text: /^\p{M}$/u.test(text) ? `\u25cc${text}` : text },
    does: { kind: 'text', text },
    tone: text === ' ' ? 'blank' : 'letter',
  }))

const eraseKey: Key = { id: 'erase', span: WIDE.erase, face: { kind: 'icon', icon: 'erase' }, does: { kind: 'erase' }, tone: 'function' }

function lastRow(layout: KeyboardLayout, layer: LayerId, switchFace: string | undefined): readonly Key[] {
  const spans = layout.columns < MANY_COLUMNS ? FEW : WIDE
  const toward = (other: LayerId): Key => {
    const to = layer === other ? 'letters' : other
    return {
      id: `layer-${other}`,
      span: spans.layer,
      face: { kind: 'text', text: layout.faces[to] },
      does: { kind: 'layer', layer: to },
      tone: 'function',
    }
  }
  const left = 2 * layout.columns - 2 * spans.layer - spans.search
  const shared = switchFace === undefined ? 0 : Math.floor(left / 2)
  const others: readonly Key[] =
    switchFace === undefined
      ? []
      : [{ id: 'switch', span: shared, face: { kind: 'text', text: switchFace }, does: { kind: 'switch' }, tone: 'function' }]
  const search: Key = { id: 'search', span: spans.search, face: { kind: 'icon', icon: 'search' }, does: { kind: 'search' }, tone: 'main' }
  return [
    toward('digits'),
    toward('accents'),
    ...others,
    { id: 'space', span: left - shared, face: { kind: 'icon', icon: 'space' }, does: { kind: 'text', text: ' ' }, tone: 'letter' },
    search,
  ]
}

/** The keys run from right to left: those of an alphabet that does. Keys of a machine's order keep their places, as on hardware. */
export const runsLeft = (layout: KeyboardLayout): boolean => layout.order === 'alphabet' && layout.dir === 'rtl'

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The key one step away for an arrow key, by place in the grid; the same key at the edges. `leftward`: the rows run from right to left. */
export function neighbour(rows: readonly (readonly Key[])[], from: string, arrow: string, leftward = false): string {
  const row = rows.findIndex(keys => keys.some(key => key.id === from))
  const keys = rows[row]
  if (keys === undefined) return from
  const places = placesOf(keys)
  const at = places.findIndex(place => place.id === from)
  const step = STEPS[arrow]
  if (step !== undefined) return places[at + (leftward ? -step : step)]?.id ?? from
  const beyond = arrow === 'ArrowUp' ? rows.slice(0, row).toReversed() : rows.slice(row + 1)
  // A row may be empty of keys: the step goes over it.
  const other = beyond.map(placesOf).find(others => others.length > 0)
  const middle = places[at]?.middle
  return other === undefined || middle === undefined ? from : nearest(other, middle)
}

type KeyPlace = Readonly<{ id: string; middle: number }>

/** The keys that can be touched, and where in their row each has its middle. */
function placesOf(keys: readonly Key[]): readonly KeyPlace[] {
  let before = 0
  return keys.flatMap(({ id, span, tone }) => {
    before += span
    return tone === 'blank' ? [] : [{ id, middle: before - span / 2 }]
  })
}

function nearest(places: readonly KeyPlace[], at: number): string {
  return places.reduce((best, place) => (Math.abs(place.middle - at) < Math.abs(best.middle - at) ? place : best)).id
}
