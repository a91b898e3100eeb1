/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'Preis bitte erfragen',
  'browse.collections': 'Auswahlen',
  'desk.page': 'Zeiten, vorher lesen',
  'desk.same': 'Dieselbe Person wiedersehen',
  'desk.same.how': 'Ohne Termin, der Reihe nach. Ein Wort steht für den Namen.',
  'desk.same.days': '{alias}: {days}',
  'alias.blue': 'Blau',
  'alias.green': 'Grün',
  'alias.yellow': 'Gelb',
  'alias.red': 'Rot',
  'alias.sun': 'Sonne',
  'alias.moon': 'Mond',
  'alias.star': 'Stern',
  'alias.tree': 'Baum',
} as const
