/** Reading a document page by page: looking for words in it, what its rights allow. ICU MessageFormat. */
export const reader = {
  'reader.find': 'البحث في هذه الوثيقة',
  'reader.find.field': 'كلمة للبحث عنها في هذه الوثيقة',
  'reader.find.hint': 'كلمة من هذه الوثيقة',
  'reader.find.count': '\u2068{at}\u2069 من \u2068{count}\u2069، صفحة {page}',
  'reader.find.busy': 'جارٍ البحث…',
  'reader.find.none': 'ليست في هذه الوثيقة.',
  'reader.find.unread': 'بعض الصفحات صور: لا يمكن البحث فيها.',
  'reader.find.previous': 'إلى الموضع السابق',
  'reader.find.next': 'إلى الموضع التالي',
  'reader.find.close': 'إغلاق البحث في هذه الوثيقة',
  'reader.picture': 'هذه الصفحة صورة: لا يمكن قراءتها بصوت عالٍ. يمكن للاستقبال قراءتها معكم.',
  'reader.failed.locked': 'هذه الوثيقة مغلقة بكلمة مرور: لا يمكن عرضها هنا.',
  'reader.rights.display': 'حقوق هذه الوثيقة لا تسمح بقراءتها على الشاشة.',
  'reader.rights.pages':
    'حقوق هذه الوثيقة تسمح هنا بعرض {shown, plural, zero {# صفحة} one {صفحة واحدة} two {صفحتين} few {# صفحات} many {# صفحة} other {# صفحة}} من {pages}.',
  'reader.rights.print': 'حقوق هذه الوثيقة لا تسمح بطباعتها.',
  'reader.paper': 'على الورق: \u2068{place}\u2069.',
  'reader.paper.ask': 'يمكن للاستقبال مساعدتكم على إيجادها بطريقة أخرى.',
} as const
