/** Beside words of distress. */
export const help = {
  'help.title': 'Alguém pode ajudar',
} as const
