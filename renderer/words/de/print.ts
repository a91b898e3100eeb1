/** Printing: what a sheet holds, what became of it. */
export const print = {
  'print.desk': 'Platz der Beratung',
  'print.own': '{holds}; den Drucker wählen Sie danach',
  'print.slip': 'Nummer drucken',
  'print.slip.holds': 'Titel, Nummer, Regal',
  'print.list': 'Meine Liste drucken',
  'print.list.holds': 'Titel, Nummern, Orte, Öffnungszeiten',
  'print.busy': 'Wird gedruckt…',
  'print.done': 'Nehmen Sie Ihr Blatt mit.',
  'print.no-paper': 'Der Drucker hat kein Papier mehr. Fotografieren Sie den Bildschirm oder fragen Sie am Empfang.',
  'print.not-ready': 'Der Drucker antwortet nicht. Fotografieren Sie den Bildschirm oder fragen Sie am Empfang.',
  'print.no-printer': 'Hier gibt es keinen Drucker. Fotografieren Sie den Bildschirm oder fragen Sie am Empfang.',
  'print.failed': 'Das Drucken hat nicht geklappt. Fotografieren Sie den Bildschirm oder fragen Sie am Empfang.',
  'print.again': 'Geben Sie diese Nummer an einem Bildschirm ein, um das Dokument wiederzufinden.',
  'print.left': 'Ihre Blätter liegen im Drucker: Nehmen Sie sie mit.',
} as const
