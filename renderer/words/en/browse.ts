import type { browse as source } from '../fr/browse.ts'

export const browse: Readonly<Record<keyof typeof source, string>> = {
  'browse.title': 'Look without typing',
  'browse.how': 'Jobs, shelves, what is new',
  'browse.jobs': 'Jobs from A to Z',
  'browse.jobs.letter': 'Jobs: {letter}',
  'browse.letter': '{letter}, {count, plural, one {# job} other {# jobs}}',
  'browse.letter.other': 'Numbers and signs, {count, plural, one {# job} other {# jobs}}',
  'browse.shelves': 'Shelf by shelf',
  'browse.new': 'New here',
  'browse.take': 'Yours to take',
  'browse.none': 'Nothing here at the moment.',
}
