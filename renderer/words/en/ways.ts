/** Ways to a goal side by side, and what was chosen by touch. */
export const ways = {
  'chosen.title': 'You chose',
  'chosen.off': 'Take off {choice}',
} as const
