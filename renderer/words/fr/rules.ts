/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'prix à demander',
  'browse.collections': 'Sélections',
  'desk.page': 'Horaires, à lire avant',
  'desk.same': 'Retrouver la même personne',
  'desk.same.how': 'Sans réserver, chacun son tour. Un mot remplace le nom.',
  'desk.same.days': '{alias}\u00a0: {days}',
  'alias.blue': 'Bleu',
  'alias.green': 'Vert',
  'alias.yellow': 'Jaune',
  'alias.red': 'Rouge',
  'alias.sun': 'Soleil',
  'alias.moon': 'Lune',
  'alias.star': 'Étoile',
  'alias.tree': 'Arbre',
} as const
