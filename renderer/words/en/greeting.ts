import type { greeting as source } from '../fr/greeting.ts'

export const greeting: Readonly<Record<keyof typeof source, string>> = {
  'greeting.back': 'Hello! What are you looking for?',
  'greeting.how': 'Type a job, a course, a question. Or be guided, without typing.',
}
