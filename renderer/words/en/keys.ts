import type { keys as source } from '../fr/keys.ts'

/** The on-screen keyboards, by what they give: their names follow what the key shows. */
export const keys: Readonly<Record<keyof typeof source, string>> = {
  'keyboard.to.usual': 'usual keyboard',
  'keyboard.to.latin': 'Latin letters',
  'keyboard.to.alphabet': 'in the order of the alphabet',
  'keyboard.shown': 'Keyboard: {keyboard}',
}
