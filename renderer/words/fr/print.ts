/** Printing: what a sheet holds, what became of it. */
export const print = {
  'print.desk': 'poste des conseillers',
  'print.own': '{holds}\u00a0; vous choisirez l’imprimante',
  'print.slip': 'Imprimer le numéro',
  'print.slip.holds': 'titre, numéro, rayon',
  'print.list': 'Imprimer ma liste',
  'print.list.holds': 'titres, numéros, places, horaires',
  'print.busy': 'Impression…',
  'print.done': 'Prenez votre feuille.',
  'print.no-paper': 'L’imprimante n’a plus de papier. Photographiez cet écran, ou demandez à l’accueil.',
  'print.not-ready': 'L’imprimante ne répond pas. Photographiez cet écran, ou demandez à l’accueil.',
  'print.no-printer': 'Il n’y a pas d’imprimante ici. Photographiez cet écran, ou demandez à l’accueil.',
  'print.failed': 'L’impression n’a pas marché. Photographiez cet écran, ou demandez à l’accueil.',
  'print.again': 'Tapez ce numéro sur une borne pour retrouver le document.',
  'print.left': 'Vos feuilles sont dans l’imprimante\u00a0: prenez-les.',
} as const
