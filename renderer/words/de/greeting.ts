import type { greeting as source } from '../fr/greeting.ts'

export const greeting: Readonly<Record<keyof typeof source, string>> = {
  'greeting.back': 'Guten Tag! Was suchen Sie?',
  'greeting.how': 'Schreiben Sie einen Beruf, einen Kurs, eine Frage. Oder lassen Sie sich führen, ohne zu schreiben.',
}
