/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Zu den Ergebnissen',
} as const
