import type { KeyboardLayout } from '../keyboard-layout.ts'

/** Ukrainian letters in the order of the alphabet; ґ by the second layer. */
export const layout: KeyboardLayout = {
  id: 'alphabet-ukrainian',
  languages: ['uk'],
  order: 'alphabet',
  script: 'Cyrl',
  dir: 'ltr',
  columns: 7,
  face: 'АБВ',
  faces: { letters: 'абв', accents: 'ґ ё ў', digits: '123' },
  layers: {
    letters: ['абвгдеє', 'жзиіїйк', 'лмнопрс', 'туфхцчш', 'щьюя’'],
    accents: ['ґёъыэў ', '       ', '       ', '       ', '     '],
    digits: ['1234567', '890+&/.', ',:;?!%-', '()«»#@ ', '€№°  '],
  },
}
