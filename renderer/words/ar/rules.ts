/** What the rules of the house ask to be said: an unknown price, selections, the days of somebody who is known by a word. */
export const rules = {
  'cost.unknown': 'اسألوا عن السعر',
  'browse.collections': 'مختارات',
  'desk.page': 'الأوقات وما يُقرأ قبل ذلك',
  'desk.same': 'لقاء الشخص نفسه مرة أخرى',
  'desk.same.how': 'بدون حجز، كلٌّ في دوره. كلمة تحل محل الاسم.',
  'desk.same.days': '\u2068{alias}\u2069: \u2068{days}\u2069',
  'alias.blue': 'أزرق',
  'alias.green': 'أخضر',
  'alias.yellow': 'أصفر',
  'alias.red': 'أحمر',
  'alias.sun': 'شمس',
  'alias.moon': 'قمر',
  'alias.star': 'نجمة',
  'alias.tree': 'شجرة',
} as const
