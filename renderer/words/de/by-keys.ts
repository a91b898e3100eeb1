/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Zu den Ergebnissen',
  'quay.skip': 'Zur Leiste unten',
} as const
