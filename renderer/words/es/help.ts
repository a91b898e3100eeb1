/** Beside words of distress. */
export const help = {
  'help.title': 'Alguien puede ayudarle',
} as const
