import type { browse as source } from '../fr/browse.ts'

export const browse: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'browse.title': 'Mirar sin escribir',
  'browse.how': 'Profesiones, estantes, novedades',
  'browse.jobs': 'Profesiones de la A a la Z',
  'browse.jobs.letter': 'Profesiones: {letter}',
  'browse.letter': '{letter}, {count, plural, one {# profesión} other {# profesiones}}',
  'browse.letter.other': 'Cifras y signos, {count, plural, one {# profesión} other {# profesiones}}',
  'browse.shelves': 'Estante por estante',
  'browse.new': 'Novedades',
  'browse.take': 'Para llevar',
  'browse.none': 'Por ahora no hay nada aquí.',
}
