import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The Ukrainian order of keys; ґ and the letters of its neighbours by the second layer. */
export const layout: KeyboardLayout = {
  id: 'ukrainian',
  languages: ['uk'],
  order: 'usual',
  script: 'Cyrl',
  dir: 'ltr',
  columns: 12,
  face: 'ЙЦУКЕН',
  faces: { letters: 'абв', accents: 'ґ ё ў', digits: '123' },
  layers: {
    letters: ['йцукенгшщзхї', 'фівапролджє’', 'ячсмитьбю-'],
    accents: ['ґёъыэў      ', '            ', '          '],
    digits: ['1234567890  ', '+/.,:;?!%&* ', '()«»#@€№° '],
  },
}
