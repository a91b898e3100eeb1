/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'pergunte o preço',
  'browse.collections': 'Seleções',
  'desk.page': 'Horários, para ler antes',
  'desk.same': 'Voltar a ver a mesma pessoa',
  'desk.same.how': 'Sem marcação, cada um na sua vez. Uma palavra substitui o nome.',
  'desk.same.days': '{alias}: {days}',
  'alias.blue': 'Azul',
  'alias.green': 'Verde',
  'alias.yellow': 'Amarelo',
  'alias.red': 'Vermelho',
  'alias.sun': 'Sol',
  'alias.moon': 'Lua',
  'alias.star': 'Estrela',
  'alias.tree': 'Árvore',
} as const
