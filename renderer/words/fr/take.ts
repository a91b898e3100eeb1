/** Taking things home: the list on a telephone. */
export const take = {
  'take.open': 'Prendre la liste avec mon téléphone',
  'take.title': 'Ma liste dans mon téléphone',
  'take.holds': 'Le code contient seulement le texte ci-dessous\u00a0: titres, numéros, places, horaires.',
  'take.nothing': 'Rien sur vous. Pas de lien, pas de réseau.',
  'take.many': 'La liste est longue\u00a0: elle tient en {count, plural, one {# code} other {# codes}}.',
  'take.make': 'Montrer le code',
  'take.how': 'Visez le code avec l’appareil photo de votre téléphone. Le texte s’affiche\u00a0: copiez-le ou gardez une photo du code.',
  'take.how.again': 'Gardez une photo de ce code. Le lecteur de codes de l’accueil ou d’une borne le lit et rouvre la liste.',
  'take.part': 'Partie {at} sur {of}',
  'take.label': 'Code à photographier, votre liste en texte. {part}',
  'take.again': 'Pour rouvrir la liste sur la borne\u00a0:',
  'take.hours': '{days}\u00a0: {hours}',
  'take.missing': 'Ce document n’est plus ici. L’accueil peut vous aider.',
} as const
