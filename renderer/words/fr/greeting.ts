/** What a greeting is answered with. */
export const greeting = {
  'greeting.back': 'Bonjour\u00a0! Que cherchez-vous\u00a0?',
  'greeting.how': 'Écrivez un métier, une formation, une question. Ou laissez-vous guider, sans écrire.',
}
