import type { KeyboardLayout } from '../keyboard-layout.ts'

/** Latin letters in the order of the alphabet, for those who do not know a keyboard and for narrow screens. */
export const layout: KeyboardLayout = {
  id: 'alphabet-latin',
  languages: ['fr', 'en', 'es', 'it', 'pt', 'de'],
  order: 'alphabet',
  script: 'Latn',
  dir: 'ltr',
  columns: 6,
  face: 'ABC',
  faces: { letters: 'abc', accents: 'é ü ñ', digits: '123' },
  layers: {
    letters: ['abcdef', 'ghijkl', 'mnopqr', 'stuvwx', 'yz’-'],
    accents: ['àáâãäæ', 'çèéêëì', 'íîïñòó', 'ôõöœùú', 'ûüÿß'],
    digits: ['123456', '7890+&', '/.,:;?', '!%()#@', '€°«»'],
  },
}
