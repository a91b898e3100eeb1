import type { browse as source } from '../fr/browse.ts'

export const browse: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'browse.title': 'Guardare senza scrivere',
  'browse.how': 'Mestieri, scaffali, novità',
  'browse.jobs': 'Mestieri dalla A alla Z',
  'browse.jobs.letter': 'Mestieri: {letter}',
  'browse.letter': '{letter}, {count, plural, one {# mestiere} other {# mestieri}}',
  'browse.letter.other': 'Cifre e segni, {count, plural, one {# mestiere} other {# mestieri}}',
  'browse.shelves': 'Scaffale per scaffale',
  'browse.new': 'Novità',
  'browse.take': 'Da portare via',
  'browse.none': 'Per ora qui non c’è niente.',
}
