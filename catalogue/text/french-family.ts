/** Who does it, and what is done. */
const AGENTS = 'eur euse ateur atrice iteur itrice ier iere ant ante ien ienne'.split(' ')
const ACTIONS = 'age ation ition ement ure aison e ance'.split(' ')

/** Verbs whose nouns are made otherwise than by hanging an ending on what stands before "-er", "-ir", "-re": their end, and what takes its place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/uire$/, ['ucteur', 'uctrice', 'uction']],
  [/crire$/, ['crivain', 'crivaine', 'criture', 'cription', 'cripteur']],
  [/indre$/, ['intre', 'inture', 'inteur']],
  [/([ae])ndre$/, ['$1ndeur', '$1ndeuse', '$1nte', '$1nse', '$1nseur']],
  [/quer$/, ['cant', 'cante', 'cation', 'cateur', 'catrice', 'queur', 'queuse', 'que']],
  [/tiver$/, ['tivateur', 'tivatrice', 'ture']],
  [/téger$|teger$/, ['tection', 'tecteur', 'tectrice']],
  [/(.{3})oyer$/, ['$1oyeur', '$1oyeuse', '$1oyage', '$1oiement', '$1oi']],
  [/ir$/, ['eur', 'euse', 'issage', 'isseur', 'isseuse', 'iment', 'ice', '']],
  [/re$/, ['eur', 'euse', 'age']],
  [/er$/, [...AGENTS, ...ACTIONS, '']],
  // "Toilettage" is done by a "toiletteur".
  [/age$/, ['eur', 'euse', 'er']],
]

/** What is left of a word before its ending has so many letters at least: "ag-er" would have a family of strangers. */
const SHORTEST_ROOT = 3

/**
 * Spellings that nouns of the same family as a French verb may have, folded as the verb is: `reparer` gives "reparateur", "reparation" and others that are no words.
 * Whoever asks looks up which are. Nothing for what is no infinitive and no noun in -age: "formation" and "formateur" are not each other's family here.
 */
export function frenchFamily(word: string): readonly string[] {
  for (const [ending, others] of ENDINGS) {
    if (!ending.test(word)) continue
    return others.map(other => word.replace(ending, other)).filter(other => other.length >= SHORTEST_ROOT && other !== word)
  }
  return []
}
