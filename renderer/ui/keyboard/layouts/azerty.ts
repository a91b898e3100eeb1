import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The French order of keys, with the letters that French words need and those of its neighbours. */
export const layout: KeyboardLayout = {
  id: 'azerty',
  languages: ['fr'],
  order: 'usual',
  script: 'Latn',
  dir: 'ltr',
  columns: 10,
  face: 'AZERTY',
  faces: { letters: 'abc', accents: 'é è ç', digits: '123' },
  layers: {
    letters: ['azertyuiop', 'qsdfghjklm', 'wxcvbn’-'],
    accents: ['éèêëàâäîïç', 'ôöœùûüÿæñá', 'íóúìòãõß'],
    digits: ['1234567890', '+&/.,:;?!%', '()#@€°«»'],
  },
}
