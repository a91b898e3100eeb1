import type { take as source } from '../fr/take.ts'

export const take: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'take.open': 'أخذ القائمة على هاتفي',
  'take.title': 'قائمتي على هاتفي',
  'take.holds': 'يحتوي الرمز على النص أدناه فقط: العناوين والأرقام والأماكن والمواعيد.',
  'take.nothing': 'لا شيء عنكم. بلا رابط وبلا شبكة.',
  'take.many':
    'القائمة طويلة: تحتاج إلى {count, plural, zero {# رمز} one {رمز واحد} two {رمزين} few {# رموز} many {# رمزًا} other {# رمز}}.',
  'take.make': 'إظهار الرمز',
  'take.how': 'وجّهوا كاميرا هاتفكم نحو الرمز. يظهر النص: انسخوه أو احتفظوا بصورة للرمز.',
  'take.how.again': 'احتفظوا بصورة لهذا الرمز. يقرؤه قارئ الرموز في الاستقبال أو على الجهاز ويفتح القائمة من جديد.',
  'take.part': 'الجزء \u2068{at}\u2069 من \u2068{of}\u2069',
  'take.label': 'رمز للتصوير، قائمتكم كنص. \u2068{part}\u2069',
  'take.again': 'لفتح القائمة من جديد على هذا الجهاز:',
  'take.hours': '\u2068{days}\u2069: {hours}',
  'take.missing': 'هذه الوثيقة لم تعد هنا. الاستقبال يساعدكم.',
}
