/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Ir para os resultados',
  'quay.skip': 'Ir para a barra de baixo',
} as const
