/** Beside words of distress. */
export const help = {
  'help.title': 'Хтось може вам допомогти',
} as const
