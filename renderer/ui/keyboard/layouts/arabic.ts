import type { KeyboardLayout } from '../keyboard-layout.ts'

/** The order of Arabic keyboards, alef with hamza in the place of the ligature lam-alef: it is two letters. */
export const layout: KeyboardLayout = {
  id: 'arabic',
  languages: ['ar'],
  order: 'usual',
  script: 'Arab',
  dir: 'rtl',
  columns: 12,
  face: 'عربي',
  faces: { letters: 'ا ب ت', accents: 'إ آ ◌ّ', digits: '123' },
  layers: {
    letters: ['ضصثقفغعهخحجد', 'شسيبلاتنمكطذ', 'ئءؤرىةوزظأ'],
    accents: ['إآٱپچژگڤ    ', 'ًٌٍَُِّْ    ', '          '],
    digits: ['1234567890  ', '+/.،:؛؟!%&* ', '()«»#@€-°’'],
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
