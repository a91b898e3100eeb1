import type { greeting as source } from '../fr/greeting.ts'

export const greeting: Readonly<Record<keyof typeof source, string>> = {
  'greeting.back': 'مرحبًا! عمّ تبحثون؟',
  'greeting.how': 'اكتبوا مهنة أو تكوينًا أو سؤالًا. أو دعونا نرشدكم دون كتابة.',
}
