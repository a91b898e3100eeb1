/** Reading a document page by page: looking for words in it, what its rights allow. ICU MessageFormat. */
export const reader = {
  'reader.find': 'Шукати в цьому документі',
  'reader.find.field': 'Слово для пошуку в цьому документі',
  'reader.find.hint': 'Слово з цього документа',
  'reader.find.count': '{at} з {count}, сторінка {page}',
  'reader.find.busy': 'Шукаю…',
  'reader.find.none': 'Немає в цьому документі.',
  'reader.find.unread': 'Деякі сторінки — зображення: у них не можна шукати.',
  'reader.find.previous': 'До місця перед цим',
  'reader.find.next': 'До наступного місця',
  'reader.find.close': 'Закрити пошук у цьому документі',
  'reader.picture': 'Ця сторінка — зображення: її не можна прочитати вголос. Рецепція може прочитати її з вами.',
  'reader.failed.locked': 'Цей документ закрито паролем: його не можна показати тут.',
  'reader.rights.display': 'Права на цей документ не дозволяють читати його на екрані.',
  'reader.rights.pages':
    'Права на цей документ дозволяють показати тут {shown, plural, one {# сторінку} few {# сторінки} many {# сторінок} other {# сторінки}} з {pages}.',
  'reader.rights.print': 'Права на цей документ не дозволяють його друкувати.',
  'reader.paper': 'На папері: {place}.',
  'reader.paper.ask': 'Рецепція допоможе знайти його інакше.',
} as const
