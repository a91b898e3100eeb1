import type { browse as source } from '../fr/browse.ts'

export const browse: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'browse.title': 'Дивитися без набору',
  'browse.how': 'Професії, полиці, новинки',
  'browse.jobs': 'Професії від А до Я',
  'browse.jobs.letter': 'Професії: {letter}',
  'browse.letter': '{letter}, {count, plural, one {# професія} few {# професії} many {# професій} other {# професії}}',
  'browse.letter.other': 'Цифри та знаки, {count, plural, one {# професія} few {# професії} many {# професій} other {# професії}}',
  'browse.shelves': 'Полиця за полицею',
  'browse.new': 'Нове тут',
  'browse.take': 'Можна взяти з собою',
  'browse.none': 'Поки що тут нічого немає.',
}
