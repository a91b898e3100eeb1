/** Reading a document page by page: looking for words in it, what its rights allow. ICU MessageFormat. */
export const reader = {
  'reader.find': 'Cercare in questo documento',
  'reader.find.field': 'Parola da cercare in questo documento',
  'reader.find.hint': 'Una parola di questo documento',
  'reader.find.count': '{at} di {count}, pagina {page}',
  'reader.find.busy': 'Sto cercando…',
  'reader.find.none': 'Non è in questo documento.',
  'reader.find.unread': 'Alcune pagine sono immagini: non vi si può cercare.',
  'reader.find.previous': 'Al punto precedente',
  'reader.find.next': 'Al punto seguente',
  'reader.find.close': 'Chiudere la ricerca in questo documento',
  'reader.picture': 'Questa pagina è un’immagine: non può essere letta ad alta voce. La reception può leggerla con voi.',
  'reader.failed.locked': 'Questo documento è chiuso da una password: non può essere mostrato qui.',
  'reader.rights.display': 'I diritti di questo documento non permettono di leggerlo sullo schermo.',
  'reader.rights.pages':
    'I diritti di questo documento permettono di mostrare qui {shown, plural, one {# pagina} many {# pagine} other {# pagine}} su {pages}.',
  'reader.rights.print': 'I diritti di questo documento non permettono di stamparlo.',
  'reader.paper': 'Su carta: {place}.',
  'reader.paper.ask': 'La reception può aiutarvi a trovarlo in altro modo.',
} as const
