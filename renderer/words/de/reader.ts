/** Reading a document page by page: looking for words in it, what its rights allow. ICU MessageFormat. */
export const reader = {
  'reader.find': 'In diesem Dokument suchen',
  'reader.find.field': 'Wort, das in diesem Dokument gesucht wird',
  'reader.find.hint': 'Ein Wort aus diesem Dokument',
  'reader.find.count': '{at} von {count}, Seite {page}',
  'reader.find.busy': 'Suche läuft…',
  'reader.find.none': 'Nicht in diesem Dokument.',
  'reader.find.unread': 'Einige Seiten sind Bilder: Darin kann man nicht suchen.',
  'reader.find.previous': 'Zur Stelle davor',
  'reader.find.next': 'Zur nächsten Stelle',
  'reader.find.close': 'Suche in diesem Dokument schließen',
  'reader.picture': 'Diese Seite ist ein Bild: Sie kann nicht vorgelesen werden. Der Empfang kann sie mit Ihnen lesen.',
  'reader.failed.locked': 'Dieses Dokument ist mit einem Passwort verschlossen: Es kann hier nicht gezeigt werden.',
  'reader.rights.display': 'Die Rechte dieses Dokuments erlauben es nicht, es am Bildschirm zu lesen.',
  'reader.rights.pages':
    'Die Rechte dieses Dokuments erlauben, hier {shown, plural, one {# Seite} other {# Seiten}} von {pages} zu zeigen.',
  'reader.rights.print': 'Die Rechte dieses Dokuments erlauben es nicht, es zu drucken.',
  'reader.paper': 'Auf Papier: {place}.',
  'reader.paper.ask': 'Der Empfang kann Ihnen helfen, es anders zu finden.',
} as const
