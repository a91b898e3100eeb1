/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'Vicino ai documenti trovati',
  'desk.why.other': 'Un’altra strada. {why}',
  'around.title': 'Bagni, copie, wifi…',
  'around.found': 'Proprio qui',
  'around.none': 'Chieda all’accoglienza che cosa c’è qui.',
} as const
