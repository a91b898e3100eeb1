import { fold } from './fold.ts'

/** Folded French is: then no property of Unicode has to be looked up. */
const PLAIN = /^[\0-\x7f]*$/

const BOTH_GENDERS = /^(.+?) \/ (.+)$/

/**
 * The forms in which people say a title written in both genders: `Agent / Agente d'entretien` gives "Agent d'entretien" and "Agente d'entretien".
 * What follows the second form's own words belongs to both. Any other title gives itself alone.
 */
export function titleForms(title: string): readonly string[] {
  const [, first, second] = BOTH_GENDERS.exec(title.trim()) ?? []
  if (first === undefined || second === undefined) return [title.trim()]
  const tail = second.split(' ').slice(first.split(' ').length)
  return [[first, ...tail].join(' '), second]
}

/** A title as a key: folded, words and codes only, single spaces. Two titles with one key read alike. */
export const titleKey = (title: string): string => {
  const folded = fold(title)
  return (PLAIN.test(folded) ? folded.replace(/[^a-z0-9+#]+/g, ' ') : folded.replace(/[^\p{L}\p{N}+#]+/gu, ' ')).trim()
}
