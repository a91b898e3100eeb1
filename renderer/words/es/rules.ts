/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'pregunte el precio',
  'browse.collections': 'Selecciones',
  'desk.page': 'Horarios, qué leer antes',
  'desk.same': 'Volver a ver a la misma persona',
  'desk.same.how': 'Sin reservar, por turno. Una palabra sustituye al nombre.',
  'desk.same.days': '{alias}: {days}',
  'alias.blue': 'Azul',
  'alias.green': 'Verde',
  'alias.yellow': 'Amarillo',
  'alias.red': 'Rojo',
  'alias.sun': 'Sol',
  'alias.moon': 'Luna',
  'alias.star': 'Estrella',
  'alias.tree': 'Árbol',
} as const
