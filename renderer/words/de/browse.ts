import type { browse as source } from '../fr/browse.ts'

export const browse: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'browse.title': 'Schauen ohne Schreiben',
  'browse.how': 'Berufe, Regale, Neues',
  'browse.jobs': 'Berufe von A bis Z',
  'browse.jobs.letter': 'Berufe: {letter}',
  'browse.letter': '{letter}, {count, plural, one {# Beruf} other {# Berufe}}',
  'browse.letter.other': 'Zahlen und Zeichen, {count, plural, one {# Beruf} other {# Berufe}}',
  'browse.shelves': 'Regal für Regal',
  'browse.new': 'Neu hier',
  'browse.take': 'Zum Mitnehmen',
  'browse.none': 'Hier gibt es im Moment nichts.',
}
