/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'ціну уточнюйте',
  'browse.collections': 'Добірки',
  'desk.page': 'Години, що прочитати спершу',
  'desk.same': 'Зустріти ту саму людину знову',
  'desk.same.how': 'Без запису, кожен у свою чергу. Слово замість імені.',
  'desk.same.days': '{alias}: {days}',
  'alias.blue': 'Синій',
  'alias.green': 'Зелений',
  'alias.yellow': 'Жовтий',
  'alias.red': 'Червоний',
  'alias.sun': 'Сонце',
  'alias.moon': 'Місяць',
  'alias.star': 'Зірка',
  'alias.tree': 'Дерево',
} as const
