/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'ask for the price',
  'browse.collections': 'Selections',
  'desk.page': 'Hours, what to read first',
  'desk.same': 'Meet the same person again',
  'desk.same.how': 'No booking, everybody in turn. A word stands for the name.',
  'desk.same.days': '{alias}: {days}',
  'alias.blue': 'Blue',
  'alias.green': 'Green',
  'alias.yellow': 'Yellow',
  'alias.red': 'Red',
  'alias.sun': 'Sun',
  'alias.moon': 'Moon',
  'alias.star': 'Star',
  'alias.tree': 'Tree',
} as const
