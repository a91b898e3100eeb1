/** Ways to a goal side by side, and what was chosen by touch. */
export const ways = {
  'chosen.title': 'Vous avez choisi',
  'chosen.off': 'Retirer {choice}',
} as const
