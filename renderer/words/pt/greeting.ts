import type { greeting as source } from '../fr/greeting.ts'

export const greeting: Readonly<Record<keyof typeof source, string>> = {
  'greeting.back': 'Olá! O que procura?',
  'greeting.how': 'Escreva uma profissão, uma formação, uma pergunta. Ou deixe-se guiar, sem escrever.',
}
