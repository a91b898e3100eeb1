import type { take as source } from '../fr/take.ts'

export const take: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'take.open': 'Llevar la lista en mi teléfono',
  'take.title': 'Mi lista en mi teléfono',
  'take.holds': 'El código contiene solo el texto de abajo: títulos, números, lugares, horarios.',
  'take.nothing': 'Nada sobre usted. Sin enlaces, sin red.',
  'take.many': 'La lista es larga: ocupa {count, plural, one {# código} other {# códigos}}.',
  'take.how': 'Apunte al código con la cámara de su teléfono. Aparece el texto: cópielo o guarde una foto del código.',
  'take.how.again':
    'Guarde una foto de este código. El lector de códigos de la recepción o de un aparato lo lee y vuelve a abrir la lista.',
  'take.code': 'Código {at} de {of}',
  'take.code.next': 'Código siguiente',
  'take.code.before': 'Código anterior',
  'take.part': 'Parte {at} de {of}',
  'take.label': 'Código para fotografiar, su lista en texto. {part}',
  'take.numbers': 'Para volver a encontrar un documento, escriba su número en una pantalla:',
  'take.again': 'Para volver a abrir la lista en este aparato:',
  'take.hours': '{days}: {hours}',
  'take.missing': 'Este documento ya no está aquí. En recepción pueden ayudarle.',

  'reopen.open': 'Encontrar por número',
  'reopen.title': 'Encontrar por número',
  'reopen.how': 'Escriba las 7 cifras de un documento. Si hay un lector de códigos, acérquele el código de su lista.',
  'reopen.field': 'Número de 7 cifras',
  'reopen.erase': 'Borrar una cifra',
  'reopen.wrong': 'Hay un error en este número. Compruebe las 7 cifras.',
  'reopen.unknown': 'Ningún documento tiene este número aquí. En recepción pueden ayudarle.',
  'reopen.silent': 'La búsqueda no responde. En recepción pueden ayudarle.',
  'reopen.added': 'Añadido a su lista:',
  'reopen.unread': 'El código no se ha leído bien. Acérquelo otra vez o escriba los números.',
  'reopen.foreign': 'Este código no es una lista de aquí. Acerque el código de su lista o escriba los números.',
  'reopen.see': 'Ver mi lista: {count, plural, one {# documento} other {# documentos}}',

  'ticket.title': 'Mi tique con fecha',
  'ticket.how': 'Fotografíe esta pantalla o pida que le hagan una foto delante.',
  'ticket.word': 'La palabra de esta media jornada',
  'ticket.same': 'Es la misma para todos. En recepción pueden confirmarla.',
  'ticket.no-word': 'En recepción pueden confirmar su visita.',
  'ticket.for':
    'Para el organismo que lo pide: esta pantalla muestra que una persona estaba aquí en este momento. Aquí nadie da su nombre.',
  'ticket.clock': 'La hora de este aparato no es segura: no puede hacer un tique. Pregunte en recepción.',
  'ticket.print': 'Imprimir mi tique',
  'ticket.print.holds': 'centro, fecha, hora, palabra, una línea vacía',
  'ticket.print.holds.no-word': 'centro, fecha, hora, una línea vacía',
  'ticket.name': 'Nombre, para escribirlo usted si se lo piden:',
  'ticket.for.paper':
    'Para el organismo que lo pide: esta hoja muestra que una persona estaba aquí en ese momento. Aquí nadie da su nombre.',
}
