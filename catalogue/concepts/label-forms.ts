import { titleForms } from '../text/title-forms.ts'

/** One slash between two words, as ESCO writes both genders: `directeur technique/directrice technique`, `chargé/chargée d'études`. */
const TIGHT_SLASH = /^([^/]*\S)\/(\S[^/]*)$/
/** Letters that both genders of a title's first word have in common, at least: `juge/magistrat` are two titles and no genders of one. */
const SAME_LETTERS = 3

const beginning = (text: string): string => text.trim().slice(0, SAME_LETTERS).toLowerCase()

/**
 * The forms in which people say a concept's label: each gender of `Agent / Agente d'entretien` (ROME) and of
 * `agent d'entretien/agente d'entretien` (ESCO). What follows the second form's own words belongs to both. Any other label gives itself alone.
 */
export function labelForms(label: string): readonly string[] {
  if (!label.includes('/')) return [label.trim()]
  const [, first = '', second = ''] = TIGHT_SLASH.exec(label.trim()) ?? []
  if (first !== '' && !first.endsWith(' ') && !second.startsWith(' ') && beginning(first) === beginning(second)) {
    return titleForms(`${first} / ${second}`)
  }
  return titleForms(label)
}
