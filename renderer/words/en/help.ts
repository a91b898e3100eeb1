/** Beside words of distress. */
export const help = {
  'help.title': 'Someone can help you',
} as const
