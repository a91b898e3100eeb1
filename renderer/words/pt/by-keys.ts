/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Ir para os resultados',
} as const
