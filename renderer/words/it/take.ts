import type { take as source } from '../fr/take.ts'

export const take: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'take.open': 'Prendere la lista con il telefono',
  'take.title': 'La mia lista nel telefono',
  'take.holds': 'Il codice contiene solo il testo qui sotto: titoli, numeri, posti, orari.',
  'take.nothing': 'Niente su di lei. Nessun link, nessuna rete.',
  'take.many': 'La lista è lunga: occupa {count, plural, one {# codice} other {# codici}}.',
  'take.make': 'Mostrare il codice',
  'take.how': 'Inquadri il codice con la fotocamera del telefono. Appare il testo: lo copi o conservi una foto del codice.',
  'take.how.again': 'Conservi una foto di questo codice. Il lettore di codici dell’accoglienza o di un chiosco lo legge e riapre la lista.',
  'take.part': 'Parte {at} di {of}',
  'take.label': 'Codice da fotografare, la sua lista come testo. {part}',
  'take.again': 'Per riaprire la lista al chiosco:',
  'take.hours': '{days}: {hours}',
  'take.missing': 'Questo documento non è più qui. All’accoglienza possono aiutarla.',

  'reopen.open': 'Ritrovare con il numero',
  'reopen.title': 'Ritrovare con il numero',
  'reopen.how': 'Digiti le 7 cifre di un documento. Se c’è un lettore di codici, gli mostri il codice della sua lista.',
  'reopen.field': 'Numero di 7 cifre',
  'reopen.erase': 'Cancellare una cifra',
  'reopen.wrong': 'C’è un errore in questo numero. Controlli le 7 cifre.',
  'reopen.unknown': 'Nessun documento ha questo numero qui. All’accoglienza possono aiutarla.',
  'reopen.silent': 'La ricerca non risponde. All’accoglienza possono aiutarla.',
  'reopen.added': 'Aggiunto alla sua lista:',
  'reopen.unread': 'Il codice non è stato letto bene. Lo mostri ancora una volta o digiti i numeri.',
  'reopen.see': 'Vedere la mia lista: {count, plural, one {# documento} other {# documenti}}',

  'ticket.title': 'Il mio biglietto con data',
  'ticket.how': 'Fotografi questo schermo o si faccia fotografare davanti.',
  'ticket.word': 'La parola della mezza giornata',
  'ticket.same': 'È la stessa per tutti. All’accoglienza possono confermarla.',
  'ticket.no-word': 'All’accoglienza possono confermare la sua visita.',
  'ticket.for':
    'Per l’ente che lo chiede: questo schermo mostra che una persona era qui in questo momento. Qui nessuno dà il proprio nome.',
  'ticket.clock': 'L’ora di questo chiosco non è sicura: non può fare un biglietto. Chieda all’accoglienza.',
}
