/** Printing: what a sheet holds, what became of it. */
export const print = {
  'print.desk': 'مكتب المستشارين',
  'print.own': '\u2068{holds}\u2069؛ ثم تختارون الطابعة',
  'print.slip': 'طباعة الرقم',
  'print.slip.holds': 'العنوان والرقم والرف',
  'print.list': 'طباعة قائمتي',
  'print.list.holds': 'العناوين والأرقام والأماكن والأوقات',
  'print.busy': 'جارٍ الطباعة…',
  'print.done': 'خذ ورقتك.',
  'print.no-paper': 'نفد ورق الطابعة. صوّر هذه الشاشة أو اسأل الاستقبال.',
  'print.not-ready': 'الطابعة لا تستجيب. صوّر هذه الشاشة أو اسأل الاستقبال.',
  'print.no-printer': 'لا توجد طابعة هنا. صوّر هذه الشاشة أو اسأل الاستقبال.',
  'print.failed': 'لم تنجح الطباعة. صوّر هذه الشاشة أو اسأل الاستقبال.',
  'print.again': 'اكتبوا هذا الرقم على الجهاز لتجدوا الوثيقة من جديد.',
  'print.left': 'أوراقك في الطابعة: خذها.',
} as const
