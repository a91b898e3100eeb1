/** Reading aloud. ICU MessageFormat; `voice.this-word` is said in place of what a visitor typed. */
export const voice = {
  'voice.listen': 'Écouter',
  'voice.stop': 'Arrêter',
  'voice.others': 'Les autres personnes peuvent entendre.',
  'voice.point': 'Touchez une chose pour l’entendre. Touchez-la encore pour l’ouvrir.',
  'voice.understood': 'Compris',
  'voice.failed': 'La voix ne marche pas en ce moment. Demandez à l’accueil de lire avec vous.',
  'voice.title': 'Lecture à voix haute',
  'voice.volume': 'Volume de la voix',
  'voice.volume.quiet': 'Doux',
  'voice.volume.normal': 'Normal',
  'voice.volume.loud': 'Fort',
  'voice.none': 'Il n’y a pas de voix sur cette borne. Demandez à l’accueil de lire avec vous.',
  'voice.missing': 'Pas de voix ici pour\u00a0: {languages}.',
  'voice.robot': 'C’est une voix de machine.',
  'voice.not-this-language': 'Ce texte est en {language}. Il n’y a pas de voix ici pour cette langue.',
  'voice.this-word': 'ce mot',
} as const
