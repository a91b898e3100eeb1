import type { KeyboardLayout } from '../keyboard-layout.ts'

/** Arabic letters in the order of the alphabet, from right to left; the forms of hamza by the second layer. */
export const layout: KeyboardLayout = {
  id: 'alphabet-arabic',
  languages: ['ar'],
  order: 'alphabet',
  script: 'Arab',
  dir: 'rtl',
  columns: 6,
  face: 'أ ب ت',
  faces: { letters: 'ا ب ت', accents: 'أ ة ى', digits: '123' },
  layers: {
    letters: ['ابتثجح', 'خدذرزس', 'شصضطظع', 'غفقكلم', 'نهوي'],
    accents: ['أإآءؤئ', 'ةىٱ   ', 'ًٌٍَُِ', 'ّْ    ', '    '],
    digits: ['123456', '7890+&', '/.،:؛؟', '!%()«»', '-@€’'],
  },
  names: {
    'ً': 'تنوين فتح',
    'ٌ': 'تنوين ضم',
    'ٍ': 'تنوين كسر',
    'َ': 'فتحة',
    'ُ': 'ضمة',
    'ِ': 'كسرة',
    'ّ': 'شدة',
    'ْ': 'سكون',
    '،': 'فاصلة',
    '؛': 'فاصلة منقوطة',
    '؟': 'علامة استفهام',
  },
}
