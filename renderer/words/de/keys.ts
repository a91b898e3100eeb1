import type { keys as source } from '../fr/keys.ts'

/** The on-screen keyboards, by what they give: their names follow what the key shows. */
export const keys: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'keyboard.to.usual': 'übliche Tastatur',
  'keyboard.to.latin': 'lateinische Buchstaben',
  'keyboard.to.alphabet': 'in der Reihenfolge des Alphabets',
  'keyboard.shown': 'Tastatur: {keyboard}',
}
