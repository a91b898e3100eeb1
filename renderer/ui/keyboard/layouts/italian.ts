import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The Italian order of keys, its frequent accents among the letters. */
export const layout: KeyboardLayout = {
  id: 'italian',
  languages: ['it'],
  order: 'usual',
  script: 'Latn',
  dir: 'ltr',
  columns: 11,
  face: 'QWERTY',
  faces: { letters: 'abc', accents: 'é ì ç', digits: '123' },
  layers: {
    letters: ['qwertyuiopè', 'asdfghjklòà', 'zxcvbnmù’'],
    accents: ['éìêëâäáãåçñ', 'íîïóôöõøœæß', 'úûüÿłšžş-'],
    digits: ['1234567890=', '+&/.,:;?!%*', '()#@€°«»_'],
  },
}
