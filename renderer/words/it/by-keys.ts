/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Vai ai risultati',
  'quay.skip': 'Vai alla barra in basso',
} as const
