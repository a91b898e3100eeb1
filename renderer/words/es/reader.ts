/** Reading a document page by page: looking for words in it, what its rights allow. ICU MessageFormat. */
export const reader = {
  'reader.find': 'Buscar en este documento',
  'reader.find.field': 'Palabra que buscar en este documento',
  'reader.find.hint': 'Una palabra de este documento',
  'reader.find.count': '{at} de {count}, página {page}',
  'reader.find.busy': 'Buscando…',
  'reader.find.none': 'No está en este documento.',
  'reader.find.unread': 'Algunas páginas son imágenes: no se puede buscar en ellas.',
  'reader.find.previous': 'Al pasaje anterior',
  'reader.find.next': 'Al pasaje siguiente',
  'reader.find.close': 'Cerrar la búsqueda en este documento',
  'reader.picture': 'Esta página es una imagen: no se puede leer en voz alta. Recepción puede leerla con usted.',
  'reader.failed.locked': 'Este documento está cerrado con una contraseña: no se puede mostrar aquí.',
  'reader.rights.display': 'Los derechos de este documento no permiten leerlo en la pantalla.',
  'reader.rights.pages':
    'Los derechos de este documento permiten mostrar aquí {shown, plural, one {# página} many {# páginas} other {# páginas}} de {pages}.',
  'reader.rights.print': 'Los derechos de este documento no permiten imprimirlo.',
  'reader.paper': 'En papel: {place}.',
  'reader.paper.ask': 'Recepción puede ayudarle a encontrarlo de otro modo.',
} as const
