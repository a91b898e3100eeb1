import type { take as source } from '../fr/take.ts'

export const take: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'take.open': 'Levar a lista no meu telemóvel',
  'take.title': 'A minha lista no telemóvel',
  'take.holds': 'O código contém só o texto abaixo: títulos, números, lugares, horários.',
  'take.nothing': 'Nada sobre si. Sem ligações, sem rede.',
  'take.many': 'A lista é longa: precisa de {count, plural, one {# código} other {# códigos}}.',
  'take.make': 'Mostrar o código',
  'take.how': 'Aponte a câmara do telemóvel para o código. O texto aparece: copie-o ou guarde uma foto do código.',
  'take.how.again': 'Guarde uma foto deste código. O leitor de códigos do acolhimento ou de um quiosque lê-o e abre a lista de novo.',
  'take.part': 'Parte {at} de {of}',
  'take.label': 'Código para fotografar, a sua lista em texto. {part}',
  'take.again': 'Para abrir de novo a lista no quiosque:',
  'take.hours': '{days}: {hours}',
  'take.missing': 'Este documento já não está aqui. No acolhimento podem ajudar.',

  'reopen.open': 'Encontrar pelo número',
  'reopen.title': 'Encontrar pelo número',
  'reopen.how': 'Escreva os 7 algarismos de um documento. Se houver um leitor de códigos, aproxime o código da sua lista.',
  'reopen.field': 'Número de 7 algarismos',
  'reopen.erase': 'Apagar um algarismo',
  'reopen.wrong': 'Há um erro neste número. Verifique os 7 algarismos.',
  'reopen.unknown': 'Nenhum documento tem este número aqui. No acolhimento podem ajudar.',
  'reopen.silent': 'A pesquisa não responde. No acolhimento podem ajudar.',
  'reopen.added': 'Acrescentado à sua lista:',
  'reopen.unread': 'O código não foi bem lido. Aproxime-o outra vez ou escreva os números.',
  'reopen.see': 'Ver a minha lista: {count, plural, one {# documento} other {# documentos}}',
}
