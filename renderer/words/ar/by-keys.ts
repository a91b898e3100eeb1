/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'الانتقال إلى النتائج',
} as const
