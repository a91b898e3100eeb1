/** Beside words of distress. */
export const help = {
  'help.title': 'Jemand kann Ihnen helfen',
} as const
