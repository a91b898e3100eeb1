/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Ir a los resultados',
  'quay.skip': 'Ir a la barra de abajo',
} as const
