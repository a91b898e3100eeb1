/** What is said to those who go by keys. */
export const byKeys = {
  'search.skip': 'الانتقال إلى النتائج',
  'quay.skip': 'الانتقال إلى الشريط السفلي',
} as const
