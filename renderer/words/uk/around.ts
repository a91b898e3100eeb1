/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'Близько до знайдених документів',
  'desk.why.other': 'Інший шлях. {why}',
  'around.title': 'Туалет, копії, Wi-Fi…',
  'around.found': 'Тут, на місці',
  'around.none': 'Запитайте на рецепції, що тут є.',
} as const
