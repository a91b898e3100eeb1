/** Beside words of distress. */
export const help = {
  'help.title': 'Quelqu’un peut vous aider',
} as const
