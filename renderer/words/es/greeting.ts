import type { greeting as source } from '../fr/greeting.ts'

export const greeting: Readonly<Record<keyof typeof source, string>> = {
  'greeting.back': '¡Hola! ¿Qué busca?',
  'greeting.how': 'Escriba un oficio, una formación, una pregunta. O déjese guiar, sin escribir.',
}
