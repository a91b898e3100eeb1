import type { RefusedNames } from '../model/refused-names.ts'
import french from './countries/fr.json' with { type: 'json' }

/** One list per country that the program knows; elsewhere a centre's own `names.json` is all there is. */
const COUNTRIES: Readonly<Record<string, RefusedNames>> = { FR: french }

/** What the charter says of them: how many, and whether numbers that cost are known. */
export function countryFacts({ centre, names }: Readonly<{ centre: Readonly<{ country: string }>; names?: RefusedNames }>) {
  const known = knownNames(centre.country, names)
  return { names: known.institutions.length, premium: known.premiumNumbers.length > 0 }
}

/** What is refused in a country: the list that the program has, with the centre's own beside it. */
export function knownNames(country: string, own?: RefusedNames): RefusedNames {
  const lists = [COUNTRIES[country], own].filter(list => list !== undefined)
  return {
    institutions: lists.flatMap(({ institutions }) => institutions),
    generic: lists.flatMap(({ generic }) => generic),
    firstNames: lists.flatMap(({ firstNames }) => firstNames),
    premiumNumbers: lists.flatMap(({ premiumNumbers }) => premiumNumbers),
  }
}
