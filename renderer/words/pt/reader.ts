/** Reading a document page by page: looking for words in it, what its rights allow. ICU MessageFormat. */
export const reader = {
  'reader.find': 'Procurar neste documento',
  'reader.find.field': 'Palavra a procurar neste documento',
  'reader.find.hint': 'Uma palavra deste documento',
  'reader.find.count': '{at} de {count}, página {page}',
  'reader.find.busy': 'A procurar…',
  'reader.find.none': 'Não está neste documento.',
  'reader.find.unread': 'Algumas páginas são imagens: não se pode procurar nelas.',
  'reader.find.previous': 'Para a passagem anterior',
  'reader.find.next': 'Para a passagem seguinte',
  'reader.find.close': 'Fechar a procura neste documento',
  'reader.picture': 'Esta página é uma imagem: não pode ser lida em voz alta. A receção pode lê-la consigo.',
  'reader.failed.locked': 'Este documento está fechado com uma palavra-passe: não pode ser mostrado aqui.',
  'reader.rights.display': 'Os direitos deste documento não permitem lê-lo no ecrã.',
  'reader.rights.pages':
    'Os direitos deste documento permitem mostrar aqui {shown, plural, one {# página} many {# páginas} other {# páginas}} de {pages}.',
  'reader.rights.print': 'Os direitos deste documento não permitem imprimi-lo.',
  'reader.paper': 'Em papel: {place}.',
  'reader.paper.ask': 'A receção pode ajudar a encontrá-lo de outra forma.',
} as const
