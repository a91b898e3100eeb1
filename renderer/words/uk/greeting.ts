import type { greeting as source } from '../fr/greeting.ts'

export const greeting: Readonly<Record<keyof typeof source, string>> = {
  'greeting.back': 'Добрий день! Що ви шукаєте?',
  'greeting.how': 'Напишіть професію, навчання або запитання. Або підемо крок за кроком, без письма.',
}
