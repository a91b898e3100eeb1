import type { take as source } from '../fr/take.ts'

export const take: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'take.open': 'Liste auf mein Handy nehmen',
  'take.title': 'Meine Liste auf dem Handy',
  'take.holds': 'Der Code enthält nur den Text unten: Titel, Nummern, Standorte, Öffnungszeiten.',
  'take.nothing': 'Nichts über Sie. Kein Link, kein Netz.',
  'take.many': 'Die Liste ist lang: Sie braucht {count, plural, one {# Code} other {# Codes}}.',
  'take.make': 'Code zeigen',
  'take.how':
    'Richten Sie die Kamera Ihres Handys auf den Code. Der Text erscheint: Kopieren Sie ihn oder behalten Sie ein Foto des Codes.',
  'take.how.again': 'Behalten Sie ein Foto dieses Codes. Ein Code-Leser am Empfang oder am Gerät liest ihn und öffnet die Liste wieder.',
  'take.part': 'Teil {at} von {of}',
  'take.label': 'Code zum Fotografieren, Ihre Liste als Text. {part}',
  'take.again': 'Um die Liste am Gerät wieder zu öffnen:',
  'take.hours': '{days}: {hours}',
  'take.missing': 'Dieses Dokument ist nicht mehr hier. Der Empfang hilft Ihnen.',
}
