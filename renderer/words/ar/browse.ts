import type { browse as source } from '../fr/browse.ts'

export const browse: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'browse.title': 'التصفح بدون كتابة',
  'browse.how': 'المهن والرفوف والجديد',
  'browse.jobs': 'المهن من أ إلى ي',
  'browse.jobs.letter': 'المهن: \u2068{letter}\u2069',
  'browse.letter':
    '\u2068{letter}\u2069، {count, plural, zero {لا مهن} one {مهنة واحدة} two {مهنتان} few {# مهن} many {# مهنة} other {# مهنة}}',
  'browse.letter.other':
    'أرقام ورموز، {count, plural, zero {لا مهن} one {مهنة واحدة} two {مهنتان} few {# مهن} many {# مهنة} other {# مهنة}}',
  'browse.shelves': 'رفًّا بعد رفّ',
  'browse.new': 'الجديد هنا',
  'browse.take': 'يمكن أخذها معك',
  'browse.none': 'لا يوجد شيء هنا الآن.',
}
