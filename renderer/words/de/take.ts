import type { take as source } from '../fr/take.ts'

export const take: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'take.open': 'Liste auf mein Handy nehmen',
  'take.title': 'Meine Liste auf dem Handy',
  'take.holds': 'Der Code enthält nur den Text unten: Titel, Nummern, Standorte, Öffnungszeiten.',
  'take.nothing': 'Nichts über Sie. Kein Link, kein Netz.',
  'take.many': 'Die Liste ist lang: Sie braucht {count, plural, one {# Code} other {# Codes}}.',
  'take.how':
    'Richten Sie die Kamera Ihres Handys auf den Code. Der Text erscheint: Kopieren Sie ihn oder behalten Sie ein Foto des Codes.',
  'take.how.again': 'Behalten Sie ein Foto dieses Codes. Ein Code-Leser am Empfang oder am Gerät liest ihn und öffnet die Liste wieder.',
  'take.code': 'Code {at} von {of}',
  'take.code.next': 'Nächster Code',
  'take.code.before': 'Voriger Code',
  'take.part': 'Teil {at} von {of}',
  'take.label': 'Code zum Fotografieren, Ihre Liste als Text. {part}',
  'take.numbers': 'Um ein Dokument wiederzufinden, seine Nummer an einem Bildschirm eingeben:',
  'take.again': 'Um die Liste am Gerät wieder zu öffnen:',
  'take.hours': '{days}: {hours}',
  'take.missing': 'Dieses Dokument ist nicht mehr hier. Der Empfang hilft Ihnen.',

  'reopen.open': 'Mit Nummer wiederfinden',
  'reopen.title': 'Mit Nummer wiederfinden',
  'reopen.how': 'Tippen Sie die 7 Ziffern eines Dokuments. Gibt es einen Code-Leser, halten Sie den Code Ihrer Liste davor.',
  'reopen.field': 'Nummer mit 7 Ziffern',
  'reopen.erase': 'Eine Ziffer löschen',
  'reopen.wrong': 'In dieser Nummer ist ein Fehler. Prüfen Sie die 7 Ziffern.',
  'reopen.unknown': 'Kein Dokument hat hier diese Nummer. Der Empfang hilft Ihnen.',
  'reopen.silent': 'Die Suche antwortet nicht. Der Empfang hilft Ihnen.',
  'reopen.added': 'Auf Ihrer Liste:',
  'reopen.unread': 'Der Code wurde nicht gut gelesen. Halten Sie ihn noch einmal vor den Leser oder tippen Sie die Nummern.',
  'reopen.foreign': 'Dieser Code ist keine Liste von hier. Halten Sie den Code Ihrer Liste vor den Leser oder tippen Sie die Nummern.',
  'reopen.see': 'Meine Liste ansehen: {count, plural, one {# Dokument} other {# Dokumente}}',

  'ticket.title': 'Mein Ticket mit Datum',
  'ticket.how': 'Fotografieren Sie diesen Bildschirm oder lassen Sie sich davor fotografieren.',
  'ticket.word': 'Das Wort des halben Tages',
  'ticket.same': 'Es ist für alle gleich. Der Empfang kann es bestätigen.',
  'ticket.no-word': 'Der Empfang kann Ihren Besuch bestätigen.',
  'ticket.for':
    'Für die Stelle, die danach fragt: Dieser Bildschirm zeigt, dass eine Person in diesem Moment hier war. Hier nennt niemand seinen Namen.',
  'ticket.clock': 'Die Uhr dieses Geräts ist nicht sicher: Es kann kein Ticket machen. Fragen Sie am Empfang.',
  'ticket.print': 'Mein Ticket drucken',
  'ticket.print.holds': 'Haus, Datum, Uhrzeit, Wort, eine leere Zeile',
  'ticket.print.holds.no-word': 'Haus, Datum, Uhrzeit, eine leere Zeile',
  'ticket.name': 'Name, selbst zu schreiben, wenn man Sie danach fragt:',
  'ticket.for.paper':
    'Für die Stelle, die fragt: Dieses Blatt zeigt, dass eine Person zu dieser Zeit hier war. Hier nennt niemand seinen Namen.',
}
