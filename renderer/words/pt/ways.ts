/** Ways to a goal side by side, and what was chosen by touch. */
export const ways = {
  'chosen.title': 'Escolheu',
  'chosen.off': 'Tirar {choice}',
} as const
