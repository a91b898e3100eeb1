/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Go to the results',
  'quay.skip': 'Go to the bar below',
} as const
