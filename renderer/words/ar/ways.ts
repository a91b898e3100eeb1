/** Ways to a goal side by side, and what was chosen by touch. */
export const ways = {
  'chosen.title': 'ما اخترته',
  'chosen.off': 'إزالة \u2068{choice}\u2069',
} as const
