import type { z } from 'zod'
import { adviseOnIssue } from '../../release/field-path.ts'
import { HOLDING_FIELDS, MAPPED_FIELDS } from './csv-mapping.ts'

/** Columns named in a sentence; a table can have thousands. */
const MOST_COLUMNS = 40
const MOST_LETTERS = 60

/** The columns of a table for a sentence, quoted; long ones cut, the many left out counted. */
export function columnList(header: readonly string[]): string {
  const shown = header.slice(0, MOST_COLUMNS).map(column => {
    const name = column.trim()
    return `"${name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name}"`
  })
  const rest = header.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

const PARTS = '"key", "fields", "constants", "needs", "rules", "concepts", "holdings", "leaveOut" and "sheet"'

/** What is wrong with a mapping, where, and what stands there in a right one; one sentence or two. */
export function explainMappingIssue(issue: z.core.$ZodIssue): string {
  const [part, field] = issue.path
  const where = issue.path.length === 0 ? 'at its top' : `at "${issue.path.join('.')}"`
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map(key => `"${key}"`).join(', ')
    if (part === 'fields' && field === undefined) return `There is no field ${names}; the fields are ${MAPPED_FIELDS.join(', ')}.`
    if (part === undefined) return `A mapping has no part ${names}; its parts are ${PARTS}.`
    if (part === 'holdings' && issue.path.length === 2)
      return `The mapping is not right ${where}: a copy has no field ${names}; its fields are ${HOLDING_FIELDS.join(', ')}.`
    return `The mapping is not right ${where}: nothing called ${names} belongs there.`
  }
  if (part === 'key')
    return 'The mapping’s "key" must name the column that holds the source’s own key, a number or a code of its own in every row, such as "key": "N°"; or a list of columns that tell the rows apart together.'
  const isSpec = part === 'fields' && field !== undefined && issue.path.length === 2
  const wanted = 'a column’s name such as "Titre", or {"column": "Mots-clés", "separator": ";"}'
  return isSpec ? `The mapping is not right ${where}: it needs ${wanted}.` : `The mapping is not right ${where}. ${adviseOnIssue(issue)}`
}
