/** Printing: what a sheet holds, what became of it. */
export const print = {
  'print.desk': 'postazione dei consulenti',
  'print.own': '{holds}; sceglierà lei la stampante',
  'print.slip': 'Stampare il numero',
  'print.slip.holds': 'titolo, numero, scaffale',
  'print.list': 'Stampare la mia lista',
  'print.list.holds': 'titoli, numeri, posti, orari',
  'print.busy': 'Stampa in corso…',
  'print.done': 'Prenda il suo foglio.',
  'print.no-paper': 'La stampante non ha più carta. Fotografi questo schermo o chieda all’accoglienza.',
  'print.not-ready': 'La stampante non risponde. Fotografi questo schermo o chieda all’accoglienza.',
  'print.no-printer': 'Qui non c’è una stampante. Fotografi questo schermo o chieda all’accoglienza.',
  'print.failed': 'La stampa non è riuscita. Fotografi questo schermo o chieda all’accoglienza.',
  'print.again': 'Scriva questo numero su uno schermo per ritrovare il documento.',
  'print.left': 'I suoi fogli sono nella stampante: li prenda.',
} as const
