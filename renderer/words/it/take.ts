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
}
