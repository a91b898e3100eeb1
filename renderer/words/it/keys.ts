import type { keys as source } from '../fr/keys.ts'

/** The on-screen keyboards, by what they give: their names follow what the key shows. */
export const keys: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'keyboard.to.usual': 'tastiera abituale',
  'keyboard.to.latin': 'lettere latine',
  'keyboard.to.alphabet': 'nell’ordine dell’alfabeto',
  'keyboard.shown': 'Tastiera: {keyboard}',
}
