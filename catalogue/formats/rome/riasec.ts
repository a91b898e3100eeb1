/** The six RIASEC letters in the words French guidance uses (Holland's typology). */
const RIASEC: Readonly<Record<string, string>> = {
  R: 'Réaliste',
  I: 'Investigateur',
  A: 'Artistique',
  S: 'Social',
  E: 'Entreprenant',
  C: 'Conventionnel',
}

/** The letters of a sheet as concepts; what is no letter of the six is left out. */
export const riasecConcepts = (letters: readonly string[]): { scheme: string; code: string; label: string }[] =>
  letters.flatMap(code => {
    const label = RIASEC[code]
    return label === undefined ? [] : [{ scheme: 'RIASEC', code, label }]
  })
