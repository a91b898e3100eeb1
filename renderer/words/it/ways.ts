/** Ways to a goal side by side, and what was chosen by touch. */
export const ways = {
  'chosen.title': 'Ha scelto',
  'chosen.off': 'Togliere {choice}',
} as const
