import type { keys as source } from '../fr/keys.ts'

/** The on-screen keyboards, by what they give: their names follow what the key shows. */
export const keys: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'keyboard.to.usual': 'teclado habitual',
  'keyboard.to.latin': 'letras latinas',
  'keyboard.to.alphabet': 'en el orden del alfabeto',
  'keyboard.shown': 'Teclado: {keyboard}',
}
