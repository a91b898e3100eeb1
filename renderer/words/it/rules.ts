/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'chieda il prezzo',
  'browse.collections': 'Selezioni',
  'desk.page': 'Orari, da leggere prima',
  'desk.same': 'Ritrovare la stessa persona',
  'desk.same.how': 'Senza prenotare, ognuno al suo turno. Una parola sostituisce il nome.',
  'desk.same.days': '{alias}: {days}',
  'alias.blue': 'Blu',
  'alias.green': 'Verde',
  'alias.yellow': 'Giallo',
  'alias.red': 'Rosso',
  'alias.sun': 'Sole',
  'alias.moon': 'Luna',
  'alias.star': 'Stella',
  'alias.tree': 'Albero',
} as const
