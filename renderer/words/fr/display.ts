export const display = {
  'display.theme.dark': 'Sombres',
  'display.reach': 'Tous les boutons en bas',
  'display.reach.how': 'Pour toucher assis. Le haut se lit seulement, et les chemins évitent les marches.',
  'display.reach.board': 'À lire',
} as const
