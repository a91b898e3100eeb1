/**
 * What French needs around lunr-languages' Snowball stemmer: elision, the two genders of a title, and the few common words
 * that the stemmer separates from their plural or confounds with another word.
 */

const ELISION = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|entr)'(?=.)/

/** Without the elided word before it: `l'apprentissage` gives `apprentissage`, `aujourd'hui` stays. Apostrophes must be typewriter ones. */
export const withoutElision = (word: string): string => word.replace(ELISION, '')

/** Whole words whose stem is given here: irregular plurals, and words that Snowball runs together ("employé" and "emploi"). */
const STEMS: ReadonlyMap<string, string> = new Map([
  ...['employé', 'employée', 'employés', 'employées', 'employe', 'employee', 'employes', 'employees'].map(
    word => [word, 'employe'] as const,
  ),
  ['emplois', 'emploi'],
  ['lois', 'loi'],
  ['loi', 'loi'],
  ['essais', 'essai'],
  ['essai', 'essai'],
  ['délais', 'delai'],
  ['delais', 'delai'],
  ['délai', 'delai'],
  ['delai', 'delai'],
  ['convois', 'convoi'],
  ['convoi', 'convoi'],
  ['envois', 'envoi'],
  ['envoi', 'envoi'],
  ['tournois', 'tournoi'],
  ['tournoi', 'tournoi'],
  ['travaux', 'travail'],
  ['vitraux', 'vitrail'],
  ['vitrail', 'vitrail'],
  ['baux', 'bail'],
  ['bail', 'bail'],
  // Not Snowball's "form", "vent", "direct", "port", "mer", which are those of "former", "vente", "direction", "port" and "mer".
  ...['format', 'formats'].map(word => [word, 'formats'] as const),
  ...['vent', 'vents'].map(word => [word, 'vents'] as const),
  ...['direct', 'directe', 'directs', 'directes'].map(word => [word, 'directs'] as const),
  ...['porte', 'portes'].map(word => [word, 'portes'] as const),
  ...['mère', 'mères'].map(word => [word, 'meres'] as const),
  ...['commis', 'commise', 'commises'].map(word => [word, 'commis'] as const),
  // Not that of "commenté".
  ['comment', 'comments'],
  // Not Snowball's "caf", which is what people call an office.
  ...['café', 'cafés', 'cafe', 'cafes'].map(word => [word, 'cafe'] as const),
  ...['nouveau', 'nouveaux', 'nouvel', 'nouvelle', 'nouvelles'].map(word => [word, 'nouveau'] as const),
  ...['laïc', 'laïcs', 'laïque', 'laïques', 'laic', 'laique'].map(word => [word, 'laic'] as const),
  ...['sec', 'secs', 'sèche', 'sèches'].map(word => [word, 'sec'] as const),
  ['hôtesse', 'hot'],
  ['hôtesses', 'hot'],
  ['hotesse', 'hot'],
  ['hôte', 'hot'],
  ['hote', 'hot'],
  ['cheffe', 'chef'],
  ['cheffes', 'chef'],
])

const AGENT_NOUN = /^(.+[td])rices?$/
const EUR_EUSE = /^(.{2,})eu(?:r|re|se|x)s?$/

/** Titles borrowed from English, whose masculine ends in -er; they keep the stem of the English word: "designeuse", "designer", "design". */
const BORROWED = /^(book|brok|coach|design|dispatch|manag|report|rewrit|trad)(?:euse|eur|rice)s?$/

/**
 * The stem of agent nouns and of adjectives in -eux, one for both genders: `vendeuse`, `vendeur` give `vendeu`; `directrice`, `directeur` give `directeu`.
 * Kept apart from the stem of the activity on purpose: Snowball gives `format` to "formateur" and "formation" alike.
 */
function agentStem(word: string): string | undefined {
  const rice = AGENT_NOUN.exec(word)
  if (rice?.[1] !== undefined) return `${rice[1]}eu`
  const eur = EUR_EUSE.exec(word)
  return eur?.[1] === undefined ? undefined : `${eur[1]}eu`
}

/**
 * The masculine of feminine endings that Snowball leaves apart; accents may be missing. `boulangère` gives `boulanger`, `sportive` `sportif`.
 * What stands before an ending is looked back at, which is quicker than trying every beginning.
 */
const masculine = (word: string): string =>
  word
    .replace(/(?<=.{2}(?:g|ch|ll|y|i))[èe]re(s?)$/, 'er$1')
    .replace(/(?<=.{3})ive(s?)$/, 'if$1')
    .replace(/(?<=.{3}an)ne(s?)$/, '$1')
    .replace(/[ée]e(s?)$/, 'é$1')
    // "Contremaîtresse", "mairesse", "poétesse".
    .replace(/(?<=ma[iî]tr|mair|po[éeè]t|pr[êe]tr)esse(s?)$/, 'e$1')
    // "Barmaid", "camerawoman".
    .replace(/(?<=.{3})(?:wom[ae]n|maid)s?$/, 'man')
    // Snowball drops "er" only at the very end: "boulangers" would keep it.
    .replace(/(?<=.{3}er)s$/, '')

/** The stem of one lower-case French word, by `snowball` where no rule above knows better. Not folded. */
export function stemFrench(word: string, snowball: (word: string) => string): string {
  const usual = word.replace(BORROWED, '$1er')
  return STEMS.get(usual) ?? agentStem(usual) ?? snowball(masculine(usual))
}
