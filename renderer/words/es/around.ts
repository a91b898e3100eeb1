/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'Cerca de los documentos encontrados',
  'desk.why.other': 'Otro camino. {why}',
  'around.title': 'Aseos, copias, wifi…',
  'around.found': 'Aquí mismo',
  'around.none': 'Pregunte en la recepción qué hay aquí.',
} as const
