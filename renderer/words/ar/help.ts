/** Beside words of distress. */
export const help = {
  'help.title': 'هناك من يساعدكم',
} as const
