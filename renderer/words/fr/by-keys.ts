/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'Aller aux résultats',
  'quay.skip': 'Aller à la barre du bas',
} as const
