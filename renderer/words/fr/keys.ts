/** The on-screen keyboards, by what they give: their names follow what the key shows. */
export const keys = {
  'keyboard.to.usual': 'clavier habituel',
  'keyboard.to.latin': 'lettres latines',
  'keyboard.to.alphabet': 'dans l’ordre de l’alphabet',
  'keyboard.shown': 'Clavier\u00a0: {keyboard}',
} as const
