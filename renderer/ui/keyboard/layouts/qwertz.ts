import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The German order of keys, umlauts and ß among the letters. */
export const layout: KeyboardLayout = {
  id: 'qwertz',
  languages: ['de'],
  order: 'usual',
  script: 'Latn',
  dir: 'ltr',
  columns: 11,
  face: 'QWERTZ',
  faces: { letters: 'abc', accents: 'é è à', digits: '123' },
  layers: {
    letters: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß-'],
    accents: ['éèêëàâáãåçñ', 'íìîïóòôõøœæ', 'úùûÿłšžş’'],
    digits: ['1234567890=', '+&/.,:;?!%*', '()#@€°„“_'],
  },
}
