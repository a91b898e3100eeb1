/** Ways to a goal side by side, and what was chosen by touch. */
export const ways = {
  'chosen.title': 'Ви вибрали',
  'chosen.off': 'Прибрати {choice}',
} as const
