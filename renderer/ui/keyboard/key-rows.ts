import type { KeyboardLayout, KeyPress, LayerId } from './keyboard-layout.ts'

/** A key as it is drawn. `span` counts half columns of the grid. `name` is a words key where the face alone says nothing to the ear. */
export type Key = Readonly<{
  id: string
  span: number
  face: Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'icon'; icon: 'erase' | 'space' | 'search' }>
  does: KeyPress | Readonly<{ kind: 'layer'; layer: LayerId }>
  tone: 'letter' | 'function' | 'main'
}>

const HALVES_OF_A_LETTER = 2
const HALVES_OF_A_LAYER_KEY = 3
const HALVES_OF_SEARCH = 6
const HALVES_OF_ERASE = 4

/** The four rows of keys of one layer; each row fills the grid of `2 * columns` half columns. */
export function keyRows(layout: KeyboardLayout, layer: LayerId): readonly (readonly Key[])[] {
  const [first, second, third] = layout.layers[layer]
  return [letterKeys(first), letterKeys(second), [...letterKeys(third), eraseKey], lastRow(layout, layer)]
}

const letterKeys = (characters: string): readonly Key[] =>
  Array.from(characters, text => ({
    id: text,
    span: HALVES_OF_A_LETTER,
    face: { kind: 'text', text },
    does: { kind: 'text', text },
    tone: 'letter',
  }))

const eraseKey: Key = {
  id: 'erase',
  span: HALVES_OF_ERASE,
  face: { kind: 'icon', icon: 'erase' },
  does: { kind: 'erase' },
  tone: 'function',
}

function lastRow(layout: KeyboardLayout, layer: LayerId): readonly Key[] {
  const toward = (other: LayerId): Key => {
    const to = layer === other ? 'letters' : other
    return {
      id: `layer-${other}`,
      span: HALVES_OF_A_LAYER_KEY,
      face: { kind: 'text', text: layout.faces[to] },
      does: { kind: 'layer', layer: to },
      tone: 'function',
    }
  }
  const space = 2 * layout.columns - 2 * HALVES_OF_A_LAYER_KEY - HALVES_OF_SEARCH
  return [
    toward('digits'),
    toward('accents'),
    { id: 'space', span: space, face: { kind: 'icon', icon: 'space' }, does: { kind: 'text', text: ' ' }, tone: 'letter' },
    { id: 'search', span: HALVES_OF_SEARCH, face: { kind: 'icon', icon: 'search' }, does: { kind: 'search' }, tone: 'main' },
  ]
}

/** The key one step away for an arrow key, by place in the grid; the same key at the edges. */
export function neighbour(rows: readonly (readonly Key[])[], from: string, arrow: string): string {
  const row = rows.findIndex(keys => keys.some(key => key.id === from))
  const keys = rows[row]
  if (keys === undefined) return from
  const column = keys.findIndex(key => key.id === from)
  if (arrow === 'ArrowLeft') return keys[column - 1]?.id ?? from
  if (arrow === 'ArrowRight') return keys[column + 1]?.id ?? from
  const other = rows[row + (arrow === 'ArrowUp' ? -1 : 1)]
  if (other === undefined) return from
  return nearest(other, middle(keys, column))
}

function middle(keys: readonly Key[], column: number): number {
  let before = 0
  for (const key of keys.slice(0, column)) before += key.span
  return before + (keys[column]?.span ?? 0) / 2
}

function nearest(keys: readonly Key[], at: number): string {
  const byDistance = keys.map((key, index) => ({ id: key.id, distance: Math.abs(middle(keys, index) - at) }))
  return byDistance.reduce((best, key) => (key.distance < best.distance ? key : best)).id
}
