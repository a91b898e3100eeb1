import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The English order of keys; accents for the names and words that English took over. */
export const layout: KeyboardLayout = {
  id: 'qwerty',
  languages: ['en'],
  order: 'usual',
  script: 'Latn',
  dir: 'ltr',
  columns: 10,
  face: 'QWERTY',
  faces: { letters: 'abc', accents: 'é ç ñ', digits: '123' },
  layers: {
    letters: ['qwertyuiop', 'asdfghjkl’', 'zxcvbnm-'],
    accents: ['éèêëàâäáãç', 'íìîïóòôöõñ', 'úùûüœæÿß'],
    digits: ['1234567890', '+&/.,:;?!%', '()#@£€“”'],
  },
}
