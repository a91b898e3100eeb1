import { openDraft } from '../../../catalogue/draft/draft.ts'

const OCCUPATION = 'http://data.europa.eu/esco/occupation/'
const GROUP = 'http://data.europa.eu/esco/isco/C'

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const table = (rows: readonly (readonly string[])[]) => rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')

/** A file of occupations as ESCO 1.0 has them, invented: rows end in CRLF, alternative labels are separated by LF. */
export const occupations = (rows: readonly (readonly [code: string, group: string, label: string, others?: readonly string[]])[]): string =>
  table([
    ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'description'],
    ...rows.map(([code, group, label, others = []]) => ['Occupation', `${OCCUPATION}${code}`, group, label, others.join('\n'), '']),
  ])

/** The same as ESCO 1.2 has them: three columns, a bar between alternative labels. */
export const laterOccupations = (rows: readonly (readonly [code: string, label: string, others?: readonly string[]])[]): string =>
  table([
    ['conceptUri', 'preferredLabel', 'altLabels'],
    ...rows.map(([code, label, others = []]) => [`${OCCUPATION}${code}`, label, others.join('|')]),
  ])

export const groups = (rows: readonly (readonly [code: string, label: string])[]): string =>
  table([
    ['conceptType', 'conceptUri', 'code', 'preferredLabel', 'altLabels', 'description'],
    ...rows.map(([code, label]) => ['ISCOGroup', `${GROUP}${code}`, code, label, '', '']),
  ])

/** Places in the tree: an occupation under another. */
export const tree = (rows: readonly (readonly [code: string, above: string])[]): string =>
  table([
    ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
    ...rows.map(([code, above]) => ['Occupation', `${OCCUPATION}${code}`, 'Occupation', `${OCCUPATION}${above}`]),
  ])

/** Every concept of a draft, in its order. */
export async function draftConcepts(home: string) {
  const concepts = []
  for await (const { concept } of (await openDraft(home)).concepts()) concepts.push(concept)
  return concepts
}
