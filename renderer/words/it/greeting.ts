import type { greeting as source } from '../fr/greeting.ts'

export const greeting: Readonly<Record<keyof typeof source, string>> = {
  'greeting.back': 'Buongiorno! Che cosa cerca?',
  'greeting.how': 'Scriva un mestiere, una formazione, una domanda. O si lasci guidare, senza scrivere.',
}
