/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'Passt zu den gefundenen Dokumenten',
  'desk.why.other': 'Ein anderer Weg. {why}',
  'around.title': 'Toiletten, Kopien, WLAN…',
  'around.found': 'Hier im Haus',
  'around.none': 'Fragen Sie am Empfang, was es hier gibt.',
} as const
