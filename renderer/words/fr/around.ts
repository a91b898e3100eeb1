/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'Proche des documents trouvés',
  'desk.why.other': 'Une autre voie. {why}',
  'around.title': 'Toilettes, copies, wifi…',
  'around.found': 'Ici, sur place',
  'around.none': 'Demandez à l’accueil ce qu’il y a ici.',
} as const
