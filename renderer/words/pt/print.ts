/** Printing: what a sheet holds, what became of it. */
export const print = {
  'print.desk': 'posto de aconselhamento',
  'print.own': '{holds}; escolherá a impressora',
  'print.slip': 'Imprimir o número',
  'print.slip.holds': 'título, número, estante',
  'print.list': 'Imprimir a minha lista',
  'print.list.holds': 'títulos, números, lugares, horários',
  'print.busy': 'A imprimir…',
  'print.done': 'Leve a sua folha.',
  'print.no-paper': 'A impressora não tem papel. Fotografe este ecrã ou pergunte na receção.',
  'print.not-ready': 'A impressora não responde. Fotografe este ecrã ou pergunte na receção.',
  'print.no-printer': 'Aqui não há impressora. Fotografe este ecrã ou pergunte na receção.',
  'print.failed': 'A impressão não funcionou. Fotografe este ecrã ou pergunte na receção.',
  'print.again': 'Escreva este número num ecrã para voltar a encontrar o documento.',
  'print.left': 'As suas folhas estão na impressora: leve-as.',
} as const
