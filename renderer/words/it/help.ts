/** Beside words of distress. */
export const help = {
  'help.title': 'Qualcuno può aiutarla',
} as const
