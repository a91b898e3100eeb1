import { fold } from './fold.ts'

/**
 * How French is read aloud, rule after rule: digraphs, soft and hard c and g, mute h, nasal vowels (capitals), doubled letters, mute endings. Rough on purpose: two
 * spellings that may sound alike should meet.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ph/g, 'f'],
  [/^ps/, 's'],
  [/ych/g, 'ik'],
  [/ch(?=[rlnt])/g, 'k'],
  [/s?ch|sh/g, 'S'],
  [/cc(?=[eiy])/g, 'ks'],
  [/sc(?=[eiy])|c(?=[eiy])|t(?=i(?:on|el|al|eu))|z/g, 's'],
  // "Animaux", "choix".
  [/(?<=..[aeiou])x$/, ''],
  [/x/g, 'ks'],
  [/qu|q|c/g, 'k'],
  [/gu(?=[eiy])/g, 'G'],
  [/g(?=[eiy])/g, 'j'],
  [/je(?=[aou])/g, 'j'],
  [/G/g, 'g'],
  [/gn/g, 'N'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/eau|au/g, 'o'],
  [/(?:[ae]?i|u)[mn](?![aeiounm])/g, 'I'],
  [/[ae][mn](?![aeiounm])/g, 'A'],
  [/o[mn](?![aeiounm])/g, 'O'],
  // The p of "compte" is mute.
  [/Op(?=t)/g, 'O'],
  [/[ae]i/g, 'e'],
  [/o?eu|oe/g, 'E'],
  [/ou/g, 'U'],
  [/(?<=..)e[rz]$/, 'Y'],
  [/(?<=..)(?:es?|[stdxp])$/, ''],
  // "Car(e)leur": no e is heard between two consonants.
  [/(?<=..[^aeiouAEIOUY])e(?=[^aeiouAEIOUY][aeiouAEIOUY])/g, ''],
]

/** What a French word sounds like: "sycologue" and "psychologue", "maçon" and "masson", "notère" and "notaire" give the same. Accents may be missing. */
export const frenchSound = (word: string): string =>
  RULES.reduce((sound, [from, to]) => sound.replace(from, to), fold(word.toLowerCase().replaceAll('ç', 's')))
