/** The layers of every layout. Each shows the same number of rows: the keyboard never changes its height under the fingers. */
export const LAYERS = ['letters', 'accents', 'digits'] as const
export type LayerId = (typeof LAYERS)[number]

/** As keyboards of machines have them, or as the alphabet has them, for those who do not know a keyboard and for narrow screens. */
export type KeyOrder = 'usual' | 'alphabet'

/**
 * An on-screen keyboard as a file in layouts/, exporting `layout`. Characters are written as typed, in Unicode NFC; a space leaves a place
 * empty. The last row of characters leaves two columns to the erase key; one more row, of space and search, comes by itself.
 */
export type KeyboardLayout = Readonly<{
  id: string
  /** Interface languages it serves, as BCP 47 primary subtags. */
  languages: readonly string[]
  order: KeyOrder
  /** The script of its letters, ISO 15924: a layout of another one than `Latn` is shown beside a Latin layout. */
  script: string
  /** The way its script runs. */
  dir: 'ltr' | 'rtl'
  /** Keys in a full row. */
  columns: number
  /** What the key that leads here shows. */
  face: string
  /** What the two layer keys show when they lead to their layer, and the face that leads back to the letters. */
  faces: Readonly<Record<LayerId, string>>
  layers: Readonly<Record<LayerId, readonly string[]>>
  /** What characters are called that a screen reader may pass over, in the language of the layout. */
  names?: Readonly<Record<string, string>>
}>

/** What touching a key asks for; the layer keys are the keyboard's own business. */
export type KeyPress = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'erase' }> | Readonly<{ kind: 'search' }>
