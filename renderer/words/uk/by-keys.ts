/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'До результатів',
  'quay.skip': 'До панелі внизу',
} as const
