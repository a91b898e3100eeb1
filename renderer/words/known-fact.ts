import { fold } from '../../catalogue/text/fold.ts'
import { facts } from './fr/facts.ts'
import type { WordKey } from './fr.ts'
import { interfaceLanguage } from './languages.ts'

/** Names of facts that stand among other words already. */
const ELSEWHERE = ['document.cost', 'document.level'] as const
const KEYS: readonly WordKey[] = [...(Object.keys(facts) as (keyof typeof facts)[]), ...ELSEWHERE]

/** "Entrée" and "Entrées" are one name. */
const plain = (label: string): string => fold(label).trim().replace(/s$/, '')

const namesOf = new Map<string, ReadonlyMap<string, WordKey>>()

function namesIn(language: string): ReadonlyMap<string, WordKey> {
  const known = namesOf.get(language)
  if (known !== undefined) return known
  const words = interfaceLanguage(language)?.words ?? {}
  const names = new Map(KEYS.flatMap(key => (words[key] === undefined ? [] : [[plain(words[key]), key] as const])))
  namesOf.set(language, names)
  return names
}

/**
 * The words for a fact that a document calls `label` in its language, or in French, as exports of French systems do whatever the document is in. Undefined for what
 * has no words here: it is shown as it stands.
 */
export const knownFact = (label: string, language: string): WordKey | undefined =>
  namesIn(language).get(plain(label)) ?? namesIn('fr').get(plain(label))
