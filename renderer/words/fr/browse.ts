/** Looking without typing: letters, shelves, what is new, what one may take. */
export const browse = {
  'browse.title': 'Regarder sans écrire',
  'browse.how': 'Métiers, rayons, nouveautés',
  'browse.jobs': 'Métiers de A à Z',
  'browse.jobs.letter': 'Métiers\u00a0: {letter}',
  'browse.letter': '{letter}, {count, plural, one {# métier} other {# métiers}}',
  'browse.letter.other': 'Chiffres et signes, {count, plural, one {# métier} other {# métiers}}',
  'browse.shelves': 'Rayon par rayon',
  'browse.new': 'Nouveau ici',
  'browse.take': 'À emporter',
  'browse.none': 'Rien ici pour le moment.',
} as const
