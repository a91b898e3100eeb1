/** What one layer of keys shows: three rows of characters, replaced in place by the other layers (the fourth row never changes). */
type LayerRows = readonly [string, string, string]

export const LAYERS = ['letters', 'accents', 'digits'] as const
export type LayerId = (typeof LAYERS)[number]

/**
 * An on-screen keyboard as a file in layouts/, exporting `layout`. Characters are written as typed, in Unicode NFC.
 * The third row leaves two columns to the erase key.
 */
export type KeyboardLayout = Readonly<{
  id: string
  /** Interface languages it serves, as BCP 47 primary subtags. */
  languages: readonly string[]
  /** Keys in a full row. */
  columns: number
  /** What the two layer keys show when they lead to their layer, and the face that leads back to the letters. */
  faces: Readonly<Record<LayerId, string>>
  layers: Readonly<Record<LayerId, LayerRows>>
}>

/** What touching a key asks for; the layer keys are the keyboard's own business. */
export type KeyPress = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'erase' }> | Readonly<{ kind: 'search' }>
