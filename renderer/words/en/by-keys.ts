/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Go to the results',
} as const
