/** Ways to a goal side by side, and what was chosen by touch. */
export const ways = {
  'chosen.title': 'Ihre Auswahl',
  'chosen.off': '{choice} wegnehmen',
} as const
