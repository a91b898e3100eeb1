/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'Próximo dos documentos encontrados',
  'desk.why.other': 'Outro caminho. {why}',
  'around.title': 'Casas de banho, cópias, wifi…',
  'around.found': 'Aqui mesmo',
  'around.none': 'Pergunte no acolhimento o que há aqui.',
} as const
