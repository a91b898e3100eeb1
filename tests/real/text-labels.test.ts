import { expect, test } from 'vitest'
import { sharedData } from '../helpers/shared-data.ts'
import { arabicClitics, escoPairs, escoPlurals, romePairs } from '../relevance/label-pairs.ts'
import { meet, shareOf } from '../relevance/text-shares.ts'

type Pairs = (path: string) => readonly (readonly [string, string])[]

/** What is missed beyond these floors is misspelt in the lists or has another word for women (`valet de chambre`, `femme de chambre`). */
const LISTS: readonly (readonly [name: string, file: string, language: string, least: number, atLeastPairs: number, pairs: Pairs])[] = [
  ['both genders of the titles of ROME', 'rome-v4-60', 'fr', 0.99, 10_000, romePairs],
  ['both genders of the French labels of ESCO', 'esco-v1.2-fr/occupations_fr.csv', 'fr', 0.99, 2_000, escoPairs],
  ['both genders of the Spanish labels of ESCO', 'esco-v1.0-fr-es-en/occupations_es.csv', 'es', 0.99, 2_000, escoPairs],
  ['both genders of the Arabic labels of ESCO', 'esco-v1.0.x-ar-fr-en/occupations_ar.csv', 'ar', 0.985, 2_000, escoPairs],
  ['the Arabic words of ESCO with and without article', 'esco-v1.0.x-ar-fr-en/occupations_ar.csv', 'ar', 0.98, 5_000, arabicClitics],
  ['singular and plural of the English labels of ESCO', 'esco-v1.0-fr-es-en/occupations_en-us.csv', 'en', 0.99, 2_000, escoPlurals],
]

for (const [name, file, language, least, atLeastPairs, pairs] of LISTS) {
  const path = sharedData(file)
  test.skipIf(path === undefined)(`${name} share all terms, but for ${((1 - least) * 100).toFixed(1)} %`, { timeout: 120_000 }, () => {
    const share = shareOf(pairs(path ?? ''), (one, other) => meet(language, one, other))
    console.log(`${name}: ${share.held} of ${share.all}`)
    expect(share.all).toBeGreaterThan(atLeastPairs)
    expect(share.held / share.all, share.missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(least)
  })
}
