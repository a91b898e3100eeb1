import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The Spanish order of keys, ñ among the letters. */
export const layout: KeyboardLayout = {
  id: 'spanish',
  languages: ['es'],
  order: 'usual',
  script: 'Latn',
  dir: 'ltr',
  columns: 10,
  face: 'QWERTY',
  faces: { letters: 'abc', accents: 'á é ó', digits: '123' },
  layers: {
    letters: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm-'],
    accents: ['áéíóúüàèòï', 'çâêîôûäëöã', 'õìùœæÿß’'],
    digits: ['1234567890', '+&/.,:;?!%', '¿¡()@€«»'],
  },
  names: {
    '¿': 'Abrir interrogación',
    '¡': 'Abrir exclamación',
  },
}
