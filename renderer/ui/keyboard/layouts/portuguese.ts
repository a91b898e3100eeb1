import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The Portuguese order of keys, ç among the letters. */
export const layout: KeyboardLayout = {
  id: 'portuguese',
  languages: ['pt'],
  order: 'usual',
  script: 'Latn',
  dir: 'ltr',
  columns: 10,
  face: 'QWERTY',
  faces: { letters: 'abc', accents: 'ã é õ', digits: '123' },
  layers: {
    letters: ['qwertyuiop', 'asdfghjklç', 'zxcvbnm-'],
    accents: ['áâãàéêíóôõ', 'úüñäëïöèìò', 'îùûœæÿß’'],
    digits: ['1234567890', '+&/.,:;?!%', '()#@€°«»'],
  },
}
