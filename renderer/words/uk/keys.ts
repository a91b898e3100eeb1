import type { keys as source } from '../fr/keys.ts'

/** The on-screen keyboards, by what they give: their names follow what the key shows. */
export const keys: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'keyboard.to.usual': 'звична клавіатура',
  'keyboard.to.latin': 'латинські літери',
  'keyboard.to.alphabet': 'за абеткою',
  'keyboard.shown': 'Клавіатура: {keyboard}',
}
