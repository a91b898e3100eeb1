import type { browse as source } from '../fr/browse.ts'

export const browse: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'browse.title': 'Ver sem escrever',
  'browse.how': 'Profissões, estantes, novidades',
  'browse.jobs': 'Profissões de A a Z',
  'browse.jobs.letter': 'Profissões: {letter}',
  'browse.letter': '{letter}, {count, plural, one {# profissão} other {# profissões}}',
  'browse.letter.other': 'Números e sinais, {count, plural, one {# profissão} other {# profissões}}',
  'browse.shelves': 'Estante por estante',
  'browse.new': 'Novidades',
  'browse.take': 'Para levar',
  'browse.none': 'Por agora não há nada aqui.',
}
